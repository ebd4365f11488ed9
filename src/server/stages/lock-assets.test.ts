import { afterAll, expect, it } from 'vitest'
import { castOf } from '#testing/cast.ts'
import { openStudio } from '#testing/studio.ts'

const studio = await openStudio()
afterAll(() => studio.close())

it('locks the assets without pictures, but not while something found waits for a decision', async () => {
  const { projectId } = await studio.film('INT. MILL - DAY\n\nOTTO grinds corn.\n')
  const cast = castOf(studio, projectId)
  await cast.asset('OTTO')
  const found = await cast.asset('CORN', { kind: 'prop', state: 'candidate' })
  const lock = () => studio.api.stages.set({ projectId, stage: 'assets', sceneId: null, state: 'locked' })
  await expect(lock()).rejects.toMatchObject({ code: 'REFUSED', data: { problems: [{ level: 'error', message: '1 asset was found and waits to be confirmed' }] } })
  await studio.api.assets.sideline({ ids: [found] })
  await lock()
  expect(await studio.api.stages.list({ projectId })).toMatchObject([{ stage: 'assets', state: 'locked' }])
})
