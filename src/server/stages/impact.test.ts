import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noStyle } from '#core/styles/style.ts'
import type { ProjectId } from '#core/ids.ts'
import { openStudio, type Studio } from '#testing/studio.ts'
import { makeFilm } from './make-film.ts'

let studio: Studio
let projectId: ProjectId
beforeAll(async () => {
  studio = await openStudio()
  await studio.work()
  ;({ projectId } = await studio.film('INT. HALL - DAY\n\nOTTO, a tall man in a red scarf, waits at the door.\n'))
  await makeFilm(studio.ctx, projectId, () => undefined)
})
afterAll(() => studio.close())

const outdated = async () => (await studio.api.stages.status({ projectId })).filter(({ freshness }) => freshness !== 'fresh' && freshness !== 'missing')

describe('what a change would cost', () => {
  it('is told before it is made, exactly as it comes true afterwards, and asking changes nothing', async () => {
    const style = { ...noStyle, name: 'noir', palette: 'black and white' }
    const before = await studio.api.projects.get({ id: projectId })
    expect(await outdated()).toEqual([])
    const foreseen = await studio.api.stages.impact({ projectId, change: { of: 'style', style } })
    expect(foreseen.lines.length).toBeGreaterThan(0)
    expect(foreseen.lines.flatMap(({ reasons }) => reasons).join(' ')).toMatch(/style/i)
    expect(await outdated()).toEqual([])
    expect(await studio.api.projects.get({ id: projectId })).toEqual(before)
    expect(await studio.api.stages.lastUndoable({ projectId })).not.toMatchObject({ label: 'Style: noir' })

    await studio.api.styles.set({ projectId, style })
    const byLabel = (lines: typeof foreseen.lines) => lines.map(({ label, what, reasons }) => `${label} ${what} ${reasons.join()}`).sort()
    expect(byLabel(await outdated())).toEqual(byLabel(foreseen.lines))
  })

  it('tells that another ratio changes places and frames, and that a name changes nothing', async () => {
    await studio.api.styles.set({ projectId, style: noStyle })
    const ratio = await studio.api.stages.impact({ projectId, change: { of: 'settings', settings: { aspectRatio: '9:16' } } })
    expect(ratio.counts.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['asset', 'frame', 'clip']))
    const name = await studio.api.stages.impact({ projectId, change: { of: 'settings', settings: { rating: '12' } } })
    expect(name).toEqual({ lines: [], counts: [], usd: 0 })
  })
})
