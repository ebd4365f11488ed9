import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Assignment } from '#contract/casting.ts'
import type { SceneId } from '#core/ids.ts'
import { openStudio, type Studio } from '#testing/studio.ts'
import { prepareFilm } from '#server/stages/index.ts'

let studio: Studio
let sceneId: SceneId
let one: Assignment
beforeAll(async () => {
  studio = await openStudio()
  await studio.work()
  const film = await studio.film('INT. HALL - DAY\n\nOTTO, a tall man in a red scarf, waits. MIRA reads a letter.\n\nOTTO\nAt last.\n\nMIRA, a small woman in grey, looks up at him and folds the letter.\n\nMIRA\nNobody came. Nobody at all, and it is past midnight already.\n')
  sceneId = film.sceneIds[0]!
  await prepareFilm(studio.ctx, film.projectId, () => undefined)
  one = (await studio.api.casting.list({ sceneId }))[0]!
  await studio.api.frames.requestMany({ sceneId, sides: ['start', 'end'] })
  await vi.waitFor(
    async () => expect((await studio.api.frames.list({ sceneId })).every(({ freshness }) => freshness === 'fresh')).toBe(true),
    { timeout: 25_000, interval: 100 },
  )
}, 30_000)
afterAll(() => studio.close())

const listed = async () => (await studio.api.frames.list({ sceneId })).filter(({ shotId }) => shotId === one.shotId)
const change = (from: Assignment['presence'], to: Assignment['presence']) => studio.api.frames.recast({ id: one.id, from, to })

describe('a presence change that answers with the frames of its shot', () => {
  it('says of them what the list of the scene says, reasons and prices too', async () => {
    const other = one.presence === 'exits' ? 'enters' : 'exits'
    const { assignment, frames } = await change(one.presence, other)
    expect(assignment).toMatchObject({ id: one.id, presence: other })
    expect(frames.map(({ side }) => side)).toEqual(['start', 'end'])
    expect(frames.some(({ freshness, reasons }) => freshness === 'outdated' && reasons.length > 0)).toBe(true)
    expect(frames).toEqual(await listed())
    expect((await change(other, one.presence)).frames.every(({ freshness }) => freshness === 'fresh')).toBe(true)
  })

  it('sees the picture a frame is linked to in another shot', async () => {
    const elsewhere = (await studio.api.frames.list({ sceneId })).find(({ shotId }) => shotId !== one.shotId)!
    await studio.api.frames.link({ shotId: one.shotId, side: 'start', kind: 'match', from: { shotId: elsewhere.shotId, side: elsewhere.side } })
    const { frames } = await change(one.presence, one.presence)
    expect(frames[0]).toMatchObject({ picture: elsewhere.picture, link: { label: elsewhere.label } })
    expect(frames).toEqual(await listed())
  })

  it('is refused when somebody else was first, and nothing changes', async () => {
    const stale = one.presence === 'exits' ? 'enters' : 'exits'
    await expect(change(stale, 'throughout')).rejects.toMatchObject({ code: 'CONFLICT', data: { presence: one.presence } })
  })
})
