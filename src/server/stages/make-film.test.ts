import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ProjectId } from '#core/ids.ts'
import { openStudio, type Studio } from '#testing/studio.ts'
import { filmStatus } from './film-status.ts'
import { makeFilm } from './make-film.ts'

const script = `INT. WORKSHOP - DAY

MIRA, 30, red hair, green apron, planes a board at the bench.

OTTO walks in with a saw.

OTTO
Is it done?

MIRA
Nearly.

Otto leaves the workshop.

EXT. YARD - NIGHT

MIRA stacks the boards under the roof.
`

let studio: Studio
let projectId: ProjectId
beforeAll(async () => {
  studio = await openStudio()
  await studio.work()
  ;({ projectId } = await studio.film(script))
  await makeFilm(studio.ctx, projectId, () => {})
}, 120_000)
afterAll(() => studio.close())

const status = async () => (await filmStatus(studio.ctx, projectId)).map(({ label, what, freshness, reasons }) => ({ thing: `${label} ${what}`, freshness, reasons }))

it('makes every picture, frame and clip, and all of it is fresh', async () => {
  const things = await status()
  expect(things.some(({ thing }) => thing === '1A start frame')).toBe(true)
  expect(things.some(({ thing }) => thing === '2A clip')).toBe(true)
  expect(things.filter(({ freshness }) => freshness !== 'fresh')).toEqual([])
})

it('asks no engine again when nothing has changed', async () => {
  const asked = studio.requests.length
  await makeFilm(studio.ctx, projectId, () => {})
  expect(studio.requests.length).toBe(asked)
})

it('makes out of date only the frame an asset left, says why, and lets what hangs on it wait', async () => {
  const [scene] = await studio.api.scenes.list({ projectId })
  const assets = await studio.api.assets.list({ projectId })
  const casting = await studio.api.casting.list({ sceneId: scene!.id })
  const shots = await studio.api.shots.list({ sceneId: scene!.id })
  const { looks } = await import('#server/tables/looks.ts')
  const lookRows = await studio.ctx.db.select().from(looks)
  const mira = assets.find(({ name }) => /mira/i.test(name))!
  const [first] = shots
  const assignment = casting.find(({ shotId, lookId }) => shotId === first!.id && lookRows.find(({ id }) => id === lookId)?.assetId === mira.id)!

  await studio.api.casting.setPresence({ id: assignment.id, from: assignment.presence, to: 'enters' })

  const changed = (await status()).filter(({ freshness }) => freshness !== 'fresh')
  expect(changed).toEqual([
    { thing: '1A start frame', freshness: 'outdated', reasons: [expect.stringMatching(/^mira: throughout → enters$/i)] },
    { thing: '1A end frame', freshness: 'waits', reasons: ['waits for the start frame'] },
    { thing: '1A clip', freshness: 'outdated', reasons: ['Mira: throughout → enters'] },
  ])

  await studio.api.casting.setPresence({ id: assignment.id, from: 'enters', to: assignment.presence })
  expect((await status()).filter(({ freshness }) => freshness !== 'fresh')).toEqual([])
})

it('answers over the API what would be sent, in numbered order', async () => {
  const [scene] = await studio.api.scenes.list({ projectId })
  const [start] = await studio.api.frames.list({ sceneId: scene!.id })
  expect(start).toMatchObject({ label: '1A', side: 'start', freshness: 'fresh', reasons: [] })
  expect(start!.sent[0]).toMatchObject({ pass: 1, number: 1, kind: 'location' })
  const { passes } = await studio.api.frames.plan({ shotId: start!.shotId, side: 'start' })
  expect(passes[0]!.text).toContain('Image #1')
})

it('says before a cent is spent what a rehearsed model cannot do as asked', async () => {
  const levels = (await studio.api.stages.preflight({ projectId })).flatMap((line) => line.notices.map(({ level }) => level))
  expect(levels.filter((level) => level !== 'fixed')).toEqual([])
  await studio.api.projects.update({ id: projectId, change: { rehearse: 'google/veo-3.1', aspectRatio: '2.35:1' } })
  const notices = (await studio.api.stages.preflight({ projectId })).flatMap((line) => line.notices.map(({ message }) => message))
  expect(notices.join('\n')).toMatch(/cropped/)
  expect((await status()).every(({ freshness }) => freshness === 'fresh')).toBe(false)
  await studio.api.stages.undo({ id: (await studio.api.stages.lastUndoable({ projectId }))!.id })
  expect((await status()).filter(({ freshness }) => freshness !== 'fresh')).toEqual([])
})
