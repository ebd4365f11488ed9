import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { AssetKind } from '#core/assets/kind.ts'
import type { SceneId, ShotId } from '#core/ids.ts'
import { scenes } from '#server/tables/scenes.ts'
import { castOf } from '#testing/cast.ts'
import { type Journey, openJourney } from '#testing/journey.ts'
import { scriptedEngines } from '#testing/scripted-engines.ts'

const cast: [name: string, kind: AssetKind][] = [
  ['Mill', 'location'],
  ['Nora', 'character'],
  ['Otto', 'character'],
  ['Mira', 'character'],
  ['Millers', 'extra'],
  ['Sack', 'prop'],
  ['Lamp', 'prop'],
  ['Scales', 'prop'],
]

let journey: Journey
let sceneId: SceneId
let shotId: ShotId
let film: string
beforeAll(async () => {
  journey = await openJourney({ stock: scriptedEngines() })
  const { studio } = journey
  const { projectId, sceneIds } = await studio.film('INT. MILL - NIGHT\n\nEverybody counts sacks.\n', 'The Mill')
  sceneId = sceneIds[0]!
  film = `/films/${projectId}/scenes/${sceneId}`
  const rows = castOf(studio, projectId)
  shotId = await rows.shot(sceneId, 1, 'Everybody counts sacks.')
  for (const [index, [name, kind]] of cast.entries()) {
    const id = await rows.asset(name, { kind, nature: kind === 'character' || kind === 'extra' ? 'person' : 'thing', description: `the ${name} of this mill` })
    await rows.picture(id, `hsl(${index * 40}, 60%, 50%)`)
    await rows.cast(sceneId, shotId, await rows.look(id, sceneId))
  }
  await studio.ctx.db.update(scenes).set({ populatedAt: new Date() }).where(eq(scenes.id, sceneId))
})
afterAll(() => journey.close())

const start = async () => (await journey.studio.api.frames.list({ sceneId })).find(({ side }) => side === 'start')!
const passesOf = async () => journey.studio.api.frames.passes({ attemptId: (await start()).attemptId! })
const asked = () => journey.studio.requests.filter(({ purpose }) => purpose === 'frame').map(({ pass }) => pass)

it('plans eight assets in passes before they are paid for, builds them, and redoes the second without the first', async () => {
  const { page } = journey
  await page.goto(`${film}/prompts`)
  const { passes } = await journey.studio.api.frames.plan({ shotId, side: 'start' })
  expect(passes.length).toBeGreaterThan(2)
  expect(asked()).toEqual([])
  await page.getByText(`${passes.length} passes`).first().waitFor()

  await journey.studio.api.frames.request({ shotId, side: 'start' })
  await expect.poll(async () => (await start()).freshness, { timeout: 20_000 }).toBe('fresh')
  const before = await passesOf()
  expect(before.map(({ number }) => number)).toEqual(passes.map(({ number }) => number))
  const props = before[0]!.adds.filter((name) => ['Sack', 'Lamp', 'Scales'].includes(name))
  expect([before[0]!.adds[0], props]).toEqual(['Mill', []])

  const paid = asked().length
  await page.goto(`${film}/frames`)
  await page.getByRole('button', { name: /^Open the start frame/ }).click()
  await page.getByRole('tab', { name: 'Passes' }).click()
  await page.getByRole('button', { name: /^Redo from pass 2/ }).click()
  await expect.poll(async () => (await passesOf()).at(-1)!.picture, { timeout: 20_000 }).not.toBe(before.at(-1)!.picture)
  const after = await passesOf()
  expect(after[0]!.picture).toBe(before[0]!.picture)
  expect(after[1]!.picture).not.toBe(before[1]!.picture)
  expect(asked().slice(paid)).toEqual(before.slice(1).map(({ number }) => number))
  expect(journey.troubles).toEqual([])
})
