import type { Page } from 'playwright-core'

const longestWay = 400

/** Somebody who has no mouse. */
export function keyboardOf(page: Page) {
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '')

  async function press(...keys: string[]) {
    for (const key of keys) await page.keyboard.press(key)
  }

  /** With Tab alone, to the first control of that name. */
  async function tabTo(what: RegExp) {
    const met: string[] = []
    for (let steps = 0; steps < longestWay; steps++) {
      const name = await focused()
      if (what.test(name)) return
      met.push(name.slice(0, 30))
      await press('Tab')
    }
    throw new Error(`Tab never came to ${what}, but to: ${met.join(' | ')}`)
  }

  return {
    press,
    tabTo,
    /** With one key, where a group moves the focus by itself and a moment later. */
    async arrowTo(what: string, key = 'ArrowRight') {
      await press(key)
      await page.waitForFunction((name) => (document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent) === name, what)
    },
    async tabAndPress(what: RegExp, key = 'Enter') {
      await tabTo(what)
      await press(key)
    },
    /** Over what is only a warning, after it was read. */
    async lock(words: string, next: string) {
      await tabTo(new RegExp(`^${words}$`))
      await press('Enter')
      const anyway = page.getByRole('button', { name: 'Lock anyway' })
      const heading = page.getByRole('heading', { name: next })
      await heading.or(anyway).first().waitFor()
      if (await anyway.isVisible()) {
        await tabTo(/^Lock anyway$/)
        await press('Enter')
      }
      await heading.waitFor()
    },
  }
}
