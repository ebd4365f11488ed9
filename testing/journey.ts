import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import type { Stock } from '#server/engines/engine-room.ts'
import { createApp } from '#server/http/app.ts'
import { openBrowser } from './browser.ts'
import { openStudio } from './studio.ts'

export type Journey = Awaited<ReturnType<typeof openJourney>>

/** A real browser before a real server, database, queue and engines; `studio` tells what is stored and was asked for. */
export async function openJourney({ stock = {} }: { stock?: Partial<Stock> } = {}) {
  const studio = await openStudio({ stock })
  await studio.work()
  const server = (await createApp(studio.ctx)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const browser = await openBrowser()
  const troubles: string[] = []

  async function openPage(size = { width: 1440, height: 900 }): Promise<Page> {
    const context = await browser.newContext({ viewport: size, baseURL: url })
    const page = await context.newPage()
    page.setDefaultTimeout(15_000)
    page.on('pageerror', (error) => troubles.push(error.message))
    page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
    return page
  }

  return {
    studio,
    url,
    page: await openPage(),
    /** Another window, with a memory of its own. */
    openPage,
    /** What the pages complained about; a journey ends without any. */
    troubles,
    async close() {
      await browser.close()
      server.closeAllConnections()
      server.close()
      await studio.close()
    },
  }
}

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** The rules that colours decide; what else is found in one theme would be found in the other. */
const ofColours = ['color-contrast', 'link-in-text-block']

/** What axe finds on the page as it stands, in both themes: "rule: what is wrong (where)". */
export async function barriers(page: Page): Promise<string[]> {
  const found: string[] = []
  const still = await page.addStyleTag({ content: '*, *::before, *::after { transition: none !important }' })
  for (const theme of ['light', 'dark']) {
    await page.evaluate((name) => void (document.documentElement.dataset['theme'] = name), theme)
    const axe = new AxeBuilder({ page })
    const { violations } = await (theme === 'dark' ? axe.withTags(levels) : axe.withRules(ofColours)).analyze()
    found.push(...violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${theme} ${id}: ${help} (${target.join(' ')})`)))
  }
  await still.evaluate((style) => (style as Element).remove())
  return found
}

/** Takes back what the notice with these words is about; others may still stand beside it. */
export const undo = (page: Page, words: string) => page.getByRole('listitem').filter({ hasText: words }).getByRole('button', { name: 'Undo' }).press('Enter')
