import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ProjectId, SceneId } from '#core/ids.ts'
import { scriptedEngines } from '#testing/scripted-engines.ts'
import { openStudio, type Studio } from '#testing/studio.ts'
import { makeFilm } from './make-film.ts'

const mill = 'INT. MILL - NIGHT\n\nAGNES, 40, turns the wheel by hand. Flour falls.\n'
const field = 'EXT. FIELD - DAY\n\nBRUNO, 30, carries a sack. He stops and looks at the sky.\n'
const barn = 'INT. BARN - NIGHT\n\nAgnes lights a lantern. Bruno sleeps in the straw.\n'
const river = 'EXT. RIVER - DAY\n\nCLARA, 20, washes a shirt and sings.\n'

let studio: Studio
let projectId: ProjectId
let ids: SceneId[]
beforeAll(async () => {
  studio = await openStudio({ stock: scriptedEngines() })
  await studio.work()
})
afterAll(() => studio.close())
beforeEach(async () => {
  const film = await studio.film([mill, field, barn].join('\n'))
  projectId = film.projectId
  ids = film.sceneIds
  await makeFilm(studio.ctx, projectId, () => {})
}, 120_000)

async function draft(text: string) {
  const [latest] = await studio.api.scripts.list({ projectId })
  const { hash } = await studio.api.scripts.text({ id: latest!.id })
  return (await studio.api.scripts.save({ projectId, text, over: { id: latest!.id, hash } })).id
}
const revised = [mill, river, field, barn.replace('Bruno sleeps in the straw.', 'Bruno is gone.')].join('\n')
const whole = async () => ({
  scenes: await studio.api.scenes.list({ projectId }),
  status: await studio.api.stages.status({ projectId }),
  assets: (await studio.api.assets.list({ projectId })).map(({ name, state }) => [name, state]),
  shots: await Promise.all(ids.map((sceneId) => studio.api.shots.list({ sceneId }))),
})

describe('a revision', () => {
  it('is told before it is made, and telling it changes nothing', async () => {
    const before = await whole()
    const scriptId = await draft(revised)
    const review = await studio.api.stages.reviewRevision({ projectId, scriptId })
    expect(review.scenes.map(({ kind, number }) => [kind, number])).toEqual([['unchanged', 1], ['new', 2], ['unchanged', 3], ['changed', 4]])
    expect(review).toMatchObject({ version: 2, over: 1, changed: 2, following: 1 })
    expect(review.newAssets.map(({ name }) => name.toLowerCase())).toContain('clara')
    expect(review.putAside).toBeGreaterThan(0)
    expect(review.outdated.filter(({ label }) => label.startsWith('1') || label.startsWith('3'))).toEqual([])
    expect(await whole()).toEqual(before)
  }, 120_000)

  it('leaves untouched scenes with all their work, and one undo takes it back with the shots that followed', async () => {
    const before = await whole()
    const scriptId = await draft(revised)
    const { changed, following, extractionId, undoId } = await studio.api.stages.applyRevision({ projectId, scriptId })
    expect([changed.length, following]).toEqual([2, 1])
    expect(extractionId).not.toBeNull()
    const after = await whole()
    const fresh = ({ status }: typeof before, labels: RegExp) => status.filter(({ label, slot, freshness }) => labels.test(label) && slot.kind !== 'asset' && freshness === 'fresh').map(({ slot }) => `${slot.subjectId} ${slot.facet}`).toSorted()
    expect(fresh(after, /^(1|3)[A-Z]/)).toEqual(fresh(before, /^(1|2)[A-Z]/))
    expect(after.shots[2]).not.toEqual(before.shots[2])
    await studio.api.stages.undo({ id: undoId! })
    const back = await whole()
    expect([back.scenes, back.shots, back.status]).toEqual([before.scenes, before.shots, before.status])
  }, 120_000)
})
