import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { AssetId, ExtractionId, ProjectId } from '#core/ids.ts'
import { attempts } from '#server/tables/attempts.ts'
import { looks } from '#server/tables/looks.ts'
import { openStudio, type Studio } from '#testing/studio.ts'
import { extract } from './extract.job.ts'

const script = `INT. BAKERY - NIGHT

NORA, 40, flour on her sleeves, lifts a copper KETTLE from the stove.

NORA
Who is there?

VIKTOR steps in from the rain and hands her a LETTER.

VIKTOR
Read it.

EXT. SQUARE - DAWN

Nora crosses the square with the letter in her hand.
`

let studio: Studio
let projectId: ProjectId
beforeAll(async () => {
  studio = await openStudio()
})
afterAll(() => studio.close())
beforeEach(async () => {
  ;({ projectId } = await studio.film(script))
})

async function preview(): Promise<ExtractionId> {
  const { extractionId } = await studio.api.breakdown.preview({ projectId })
  await extract(studio.ctx, { extractionId })
  return extractionId
}
const assets = () => studio.api.assets.list({ projectId })
const named = async (name: string) => (await assets()).find((asset) => asset.name.toLowerCase().includes(name))!

describe('preview', () => {
  it('finds who and what is in the script, each with its evidence, and spends nothing', async () => {
    await preview()
    const nora = await named('nora')
    expect(nora).toMatchObject({ kind: 'character', state: 'candidate', speaks: true, description: '' })
    const evidence = await studio.api.assets.evidence({ id: nora.id })
    expect(evidence.every(({ quote, rule }) => quote !== '' && rule !== '')).toBe(true)
    expect((await studio.api.engines.cost({ projectId })).calls).toEqual([{ purpose: 'breakdown', engine: 'built-in/rules', calls: 1, usd: 0 }])
  })

  it('asked twice is one run', async () => {
    const [first, second] = await Promise.all([studio.api.breakdown.preview({ projectId }), studio.api.breakdown.preview({ projectId })])
    expect(second).toEqual(first)
  })

  it('run again after a crash finds the same assets, not new ones', async () => {
    const extractionId = await preview()
    const before = await assets()
    await studio.ctx.db.execute(`update extractions set state = 'running' where id = '${extractionId}'`)
    await extract(studio.ctx, { extractionId })
    expect((await assets()).map(({ id }) => id)).toEqual(before.map(({ id }) => id))
  })
})

describe('confirm', () => {
  const confirm = (extractionId: ExtractionId, assetIds: AssetId[]) => studio.api.breakdown.confirm({ projectId, extractionId, assetIds })

  it('keeps the ticked, sidelines the rest, and orders pictures for the ticked alone', async () => {
    const extractionId = await preview()
    const nora = await named('nora')
    const answer = await confirm(extractionId, [nora.id])
    expect(answer.kept).toBe(1)
    expect((await assets()).filter(({ state }) => state === 'kept').map(({ id }) => id)).toEqual([nora.id])
    const ordered = await studio.ctx.db.select().from(attempts).where(eq(attempts.projectId, projectId))
    expect(ordered.map(({ subjectId }) => subjectId)).toEqual([nora.id])
    expect((await named('viktor')).description).toBe('')
  })

  it('described from the words of the script', async () => {
    const extractionId = await preview()
    const nora = await named('nora')
    await confirm(extractionId, [nora.id])
    expect((await named('nora')).description).toContain('flour on her sleeves')
  })

  it('twice changes nothing the second time', async () => {
    const extractionId = await preview()
    const all = (await assets()).map(({ id }) => id)
    await confirm(extractionId, all)
    const before = await studio.ctx.db.select().from(attempts).where(eq(attempts.projectId, projectId))
    expect(await confirm(extractionId, all)).toEqual({ kept: 0, sidelined: 0 })
    expect(await studio.ctx.db.select().from(attempts).where(eq(attempts.projectId, projectId))).toEqual(before)
  })

  it("fills every scene's dependencies with whom it shows", async () => {
    const extractionId = await preview()
    await confirm(extractionId, (await assets()).map(({ id }) => id))
    const [bakery, square] = await studio.api.scenes.list({ projectId })
    const nora = await named('nora')
    const viktor = await named('viktor')
    expect(new Set(bakery!.dependencies.characters)).toEqual(new Set([nora.id, viktor.id]))
    expect(square!.dependencies.characters).toEqual([nora.id])
    expect(bakery!.dependencies.extractedAt).not.toBeNull()
  })

  it('does not put back what the user took out of a scene', async () => {
    const extractionId = await preview()
    const all = (await assets()).map(({ id }) => id)
    await confirm(extractionId, all)
    const [bakery] = await studio.api.scenes.list({ projectId })
    const viktor = await named('viktor')
    const look = (await studio.api.looks.list({ sceneId: bakery!.id })).find(({ assetId }) => assetId === viktor.id)!
    await studio.api.looks.remove({ id: look.id })
    await confirm(extractionId, all)
    const [row] = await studio.ctx.db.select().from(looks).where(eq(looks.id, look.id))
    expect(row!.removedAt).not.toBeNull()
    expect((await studio.api.scenes.list({ projectId }))[0]!.dependencies.characters).not.toContain(viktor.id)
  })
})

describe('a revised script', () => {
  it('keeps what was made of it: ids, choices and work of every scene that is still there', async () => {
    const extractionId = await preview()
    const nora = await named('nora')
    await studio.api.breakdown.confirm({ projectId, extractionId, assetIds: [nora.id] })
    const before = await studio.api.scenes.list({ projectId })
    await studio.revise(projectId, script.replace('EXT. SQUARE', 'INT. STAIRS - NIGHT\n\nAn old man sleeps on the stairs.\n\nEXT. SQUARE'))
    const after = await studio.api.scenes.list({ projectId })
    expect(after.map(({ id }) => id)).toEqual([before[0]!.id, expect.any(String), before[1]!.id])

    const next = await preview()
    expect(next).not.toBe(extractionId)
    expect((await named('nora')).id).toBe(nora.id)
    expect((await named('nora')).state).toBe('kept')
    expect((await named('viktor')).state).toBe('sidelined')
  })
})
