import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { eq } from 'drizzle-orm'
import { expect, it, onTestFinished } from 'vitest'
import { projects } from '#server/tables/projects.ts'
import { openBrowser } from '#testing/browser.ts'
import { barriers, openJourney } from '#testing/journey.ts'
import { makeFrames, millFilm } from '#testing/mill-film.ts'
import { openPaidProvider, paidEngine } from '#testing/paid-provider.ts'
import { scriptedEngines } from '#testing/scripted-engines.ts'
import { filmed } from '#testing/test-clips.ts'

/** What is stored or shown follows within moments, on a busy machine too. */
const seen = <Value>(read: () => Value) => expect.poll(read, { timeout: 30_000 })

it('a film whose clips cost more than its budget is rendered as far as that goes, told why it stops, and goes on when the budget is raised', { timeout: 240_000 }, async () => {
  const provider = await openPaidProvider()
  const stock = scriptedEngines()
  const paid = paidEngine(provider.url, (operation) => filmed({ rate: '24', sound: false, spare: 0 }, 4, Number(operation.split('-').at(-1))))
  const journey = await openJourney({ stock: { ...stock, video: [...stock.video, paid] } })
  onTestFinished(async () => {
    await journey.close()
    await provider.close()
  })
  const { page, studio } = journey
  const { projectId, sceneId, shotIds } = await millFilm(studio)
  await makeFrames(studio, sceneId)
  const [film] = await studio.ctx.db.select().from(projects).where(eq(projects.id, projectId))
  await studio.ctx.db.update(projects).set({ engines: { ...film!.engines, video: paid.id }, budgetUsd: 1 })
  const there = async () => (await studio.api.clips.review({ sceneId })).map(({ clip }) => clip !== null)
  const place = `/films/${projectId}/scenes/${sceneId}`

  // Not even one can be paid: what was ordered all the same is refused where somebody looks for it.
  await studio.api.clips.requestScene({ sceneId })
  await page.goto(`${place}/review`)
  await page.getByText('No clip is finished yet.').waitFor()
  await page.getByText('The next step costs $1.60 and $0.00 of the budget of $1.00 are spent; nothing was made. Raise the budget to go on.').first().waitFor()
  expect(provider.submissions.length).toBe(0)
  await studio.api.projects.update({ id: projectId, change: { budgetUsd: 4 } })

  // Three clips cost more than there is; the page says so, and one of them fits.
  await page.goto(`${place}/checkout`)
  await page.getByText(/That is more than the budget has left; work stops before it is exceeded/).waitFor()
  expect(await page.getByRole('button', { name: 'Render 3 clips · $4.80' }).isDisabled()).toBe(true)
  expect(await barriers(page)).toEqual([])
  for (const label of ['1B', '1C']) await page.getByRole('checkbox', { name: `Render ${label}` }).uncheck()
  await page.getByRole('button', { name: 'Render 1 clip · $1.60' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Render · $1.60' }).click()
  await seen(there).toEqual([true, false, false])
  expect(provider.submissions.length).toBe(1)

  // Somebody orders the rest from elsewhere: the last one is refused before it is paid for.
  await studio.api.clips.requestScene({ sceneId })
  await seen(there).toEqual([true, true, false])
  await page.goto(`${place}/review?shot=${shotIds[2]}`)
  const takes = page.getByRole('region', { name: 'Takes of 1C' })
  await takes.getByText('The next step costs $1.60 and $3.20 of the budget of $4.00 are spent; nothing was made. Raise the budget to go on.').first().waitFor()
  expect(provider.submissions.length).toBe(2)
  expect(await barriers(page)).toEqual([])

  await page.goto(`${place}/checkout`)
  await page.getByRole('link', { name: 'settings of the film' }).click()
  await page.getByLabel('Budget in US dollars').fill('5')
  await page.keyboard.press('Enter')
  await seen(async () => (await studio.api.projects.get({ id: projectId })).budgetUsd).toBe(5)
  await page.goto(`${place}/review?shot=${shotIds[2]}`)
  await takes.getByRole('button', { name: 'Render the clip · $1.60' }).click()
  await seen(there).toEqual([true, true, true])
  expect(provider.submissions.length).toBe(3)
  expect((await studio.api.stages.checkout({ sceneId })).spentUsd).toBeCloseTo(4.8)
  expect(journey.troubles).toEqual([])
})

it('a studio killed while it renders goes on when it is started again: the open page completes, and nothing is paid for twice', { timeout: 240_000 }, async () => {
  const made = Promise.withResolvers<void>()
  const provider = await openPaidProvider({ ready: made.promise })
  const folder = await mkdtemp(join(tmpdir(), 'aiuteur-killed-studio-'))
  const browser = await openBrowser()
  const program = join(import.meta.dirname, '../testing/paid-studio.ts')
  const start = async (port: string) => {
    const studio = spawn(process.execPath, ['--no-warnings', program, folder, provider.url, port], { stdio: ['ignore', 'pipe', 'inherit'] })
    const [line] = await once(createInterface(studio.stdout), 'line')
    return { port: String(line), kill: () => (studio.kill('SIGKILL'), once(studio, 'exit')) }
  }
  let studio = await start('0')
  onTestFinished(async () => {
    await browser.close()
    await studio.kill()
    await provider.close()
    await rm(folder, { recursive: true, force: true })
  })
  const page = await (await browser.newContext({ baseURL: `http://127.0.0.1:${studio.port}` })).newPage()
  await page.goto('/')
  await page.getByRole('link', { name: /The Mill/ }).first().click()
  const [projectId = ''] = /[0-9a-f-]{36}/.exec(page.url()) ?? []
  const scenes: { id: string }[] = await (await fetch(`http://127.0.0.1:${studio.port}/api/films/${projectId}/scenes`)).json()
  await page.goto(`/films/${projectId}/scenes/${scenes[0]!.id}/checkout`)
  await page.getByRole('button', { name: 'Render 2 clips · $3.20' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: /^Render/ }).click()
  await page.getByRole('heading', { name: '12 Video & review' }).waitFor()

  // Asked for means: its receipt is stored.
  await seen(() => provider.polls.length).toBeGreaterThan(0)
  await studio.kill()
  expect(provider.submissions.length).toBe(1)
  made.resolve()
  studio = await start(studio.port)
  await page.getByText('2 of 2 clips').waitFor({ timeout: 90_000 })
  await page.locator('video').first().waitFor()
  expect(provider.submissions.map(({ operation }) => operation)).toEqual(['operation-1', 'operation-2'])
  expect(new Set(provider.submissions.map(({ about }) => about)).size).toBe(2)
})
