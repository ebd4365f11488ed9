import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { ProjectId } from '#core/ids.ts'
import { currentStep } from '#core/stages/film-progress.ts'
import { scriptedEngines } from '#testing/scripted-engines.ts'
import { openStudio, type Studio } from '#testing/studio.ts'
import { makeFilm } from './make-film.ts'

const script = 'INT. HALL - DAY\n\nOTTO, a tall man in a red scarf, waits at the door.\n\nEXT. YARD - NIGHT\n\nOtto digs.\n'

let studio: Studio
let made: ProjectId
let begun: ProjectId
beforeAll(async () => {
  studio = await openStudio({ stock: scriptedEngines() })
  await studio.work()
  ;({ projectId: made } = await studio.film(script, 'The Hall'))
  await makeFilm(studio.ctx, made, () => undefined)
  begun = (await studio.api.projects.create({ name: 'Nothing yet', aspectRatio: '9:16' })).id
})
afterAll(() => studio.close())

const card = async (id: ProjectId) => (await studio.api.stages.films({})).find((film) => film.id === id)!
const where = async (id: ProjectId) => currentStep((await card(id)).steps)

describe('the films on the home page', () => {
  it('say what there is of a film that is made, and what comes next', async () => {
    const { picture, steps, scenes, shots, seconds, running } = await card(made)
    const lines = await studio.api.stages.status({ projectId: made })
    const frames = lines.filter(({ slot }) => slot.kind === 'frame')
    expect({ scenes, running }).toEqual({ scenes: 2, running: 0 })
    expect(shots).toBe(lines.filter(({ slot }) => slot.kind === 'clip').length)
    expect(seconds).toBeGreaterThan(0)
    expect(picture).not.toBeNull()
    expect(steps.filter(({ done }) => done).map(({ stage }) => stage)).toEqual(['script', 'assets', 'shots', 'looks', 'prompts', 'frames'])
    expect(steps.find(({ stage }) => stage === 'frames')?.words).toBe(`${frames.length} of ${frames.length} frames`)
    expect((await where(made))?.words).toBe(`${shots} of ${shots} clips`)
  })

  it('say the same of an empty film', async () => {
    expect(await card(begun)).toMatchObject({ name: 'Nothing yet', aspectRatio: '9:16', picture: null, scenes: 0, shots: 0, seconds: 0, usd: 0, sample: false })
    expect(await where(begun)).toMatchObject({ stage: 'script', words: 'no script yet' })
  })

  it('leave out scenes that are deferred', async () => {
    const [first] = await studio.api.scenes.list({ projectId: made })
    await studio.api.scenes.defer({ projectId: made, ids: [first!.id], deferred: true })
    expect((await card(made)).scenes).toBe(1)
    await studio.api.scenes.defer({ projectId: made, ids: [first!.id], deferred: false })
  })

  it('stand in the order of the last change', async () => {
    await studio.api.projects.update({ id: begun, change: { tone: 'quiet' } })
    expect((await studio.api.stages.films({})).map(({ id }) => id)).toEqual([begun, made])
    await studio.api.projects.update({ id: made, change: { tone: 'loud' } })
    expect((await studio.api.stages.films({})).map(({ id }) => id)).toEqual([made, begun])
  })

  it('are either among the films or in the bin', async () => {
    const { undoId } = await studio.api.projects.remove({ id: begun })
    expect((await studio.api.stages.films({})).map(({ id }) => id)).toEqual([made])
    expect((await studio.api.stages.films({ bin: true })).map(({ id }) => id)).toEqual([begun])
    await studio.api.stages.undo({ id: undoId! })
    expect(await studio.api.stages.films({ bin: true })).toEqual([])
  })

  it('are asked for in six queries, however many there are', async () => {
    await Promise.all(Array.from({ length: 4 }, (_, number) => studio.api.projects.create({ name: `Film ${number}` })))
    const asked = vi.spyOn(studio.ctx.db, 'select')
    const films = await studio.api.stages.films({})
    expect({ films: films.length, queries: asked.mock.calls.length }).toEqual({ films: 6, queries: 6 })
    asked.mockRestore()
  })
})
