import { afterAll, beforeAll, expect, it } from 'vitest'
import type { AssetId, AttemptId, LookId, ProjectId, SceneId } from '#core/ids.ts'
import { tally } from '#server/attempts/index.ts'
import { castOf } from '#testing/cast.ts'
import { openStudio, type Studio } from '#testing/studio.ts'
import { filmStatus } from './film-status.ts'
import { waitFor } from './wait-for.ts'

const script = `INT. STUDIO - DAY

LENA paints a wall. Lena turns into a swan.
`
let studio: Studio
let projectId: ProjectId
let scene: SceneId
let lena: AssetId
let look: LookId
let swan: string
beforeAll(async () => {
  studio = await openStudio()
  await studio.work()
  const film = await studio.film(script)
  projectId = film.projectId
  ;[scene] = film.sceneIds as [SceneId]
  const cast = castOf(studio, projectId)
  lena = await cast.asset('LENA', { description: 'blonde, blue overalls' })
  look = await cast.look(lena, scene)
  const shot = await cast.shot(scene, 1, 'LENA paints a wall.', 3)
  await cast.cast(scene, shot, look)
  await made(studio.api.assets.makePicture({ id: lena }))
  await made(studio.api.assets.makeAngle({ id: lena, view: 'side' }))
  await made(studio.api.looks.makePicture({ id: look }))
  const turning = { sceneId: scene, line: 3, quote: 'Lena turns into a swan.' }
  ;({ id: swan } = await studio.api.transformations.add({ assetId: lena, ...turning, formName: 'SWAN', after: 'a white swan' }))
  await made(studio.api.transformations.makePicture({ id: swan }))
  await made(studio.api.frames.request({ shotId: shot, side: 'start' }))
}, 60_000)
afterAll(() => studio.close())

async function made(ordered: Promise<{ attemptId: AttemptId; how: string }>): Promise<void> {
  const { attemptId } = await ordered
  await waitFor(async () => {
    const { done, failed, error } = await tally(studio.ctx, [attemptId])
    if (failed > 0) throw new Error(error ?? '')
    return done > 0 ? true : null
  })
}

const status = async () => {
  const lines = await filmStatus(studio.ctx, projectId)
  return Object.fromEntries(lines.filter(({ what }) => what !== 'clip' && what !== 'end frame').map(({ label, slot, freshness, reasons }) => [`${label} ${slot.kind}`, [freshness, ...reasons]]))
}

it('judges views, looks and forms like every other picture', async () => {
  expect(await status()).toEqual({
    'LENA asset': ['fresh'],
    'LENA, side view angle': ['fresh'],
    'SWAN form': ['fresh'],
    'LENA look': ['fresh'],
    '1A frame': ['fresh'],
  })
})

it('puts out of date only the picture whose words changed, and lets the frame made from it wait', async () => {
  const { undoId } = await studio.api.looks.edit({ id: look, change: { statusTags: ['wet hair'] } })
  const { '1A frame': frame, ...pictures } = await status()
  expect(pictures).toMatchObject({ 'LENA asset': ['fresh'], 'LENA, side view angle': ['fresh'], 'SWAN form': ['fresh'], 'LENA look': ['outdated', 'LENA, tags: nothing → wet hair'] })
  expect(frame![0]).not.toBe('fresh')
  expect(undoId).not.toBeNull()
  await studio.api.looks.edit({ id: look, change: { statusTags: [] } })
  expect((await status())['1A frame']).toEqual(['fresh'])
})

it('lets a form wait for the master image it agrees with, and an angle too', async () => {
  await studio.api.assets.edit({ id: lena, change: { description: 'blonde, red overalls' } })
  expect(await status()).toMatchObject({
    'LENA asset': ['outdated', expect.stringContaining('red overalls')],
    'LENA, side view angle': ['outdated', expect.stringContaining('red overalls')],
    'SWAN form': ['waits', 'waits for the picture of LENA'],
  })
  await made(studio.api.assets.makePicture({ id: lena }))
  expect((await status())['SWAN form']).toEqual(['outdated', 'SWAN: another reference picture'])
})

it('misses no picture of an asset that goes as words by choice', async () => {
  await studio.api.assets.removePicture({ id: lena })
  expect(await status()).not.toHaveProperty('LENA asset')
})
