import { afterAll, beforeEach, expect, it } from 'vitest'
import type { AssetId, ProjectId } from '#core/ids.ts'
import { openStudio, type Studio } from '#testing/studio.ts'
import { extract } from './extract.job.ts'

const script = `INT. FORGE - DAY

BRUNO, 50, a huge smith in a leather apron, hammers a blade.

BRUNO
Hold it still.

ADA, 20, soot on her face, holds the tongs.

ADA
I do.

EXT. MARKET - DAY

ADA sells the blade. BRUNO counts the coins.

ADA
Five.

GRETA, 70, in a black shawl, watches from a window.

GRETA
Thieves.
`
const studio: Studio = await openStudio()
let projectId: ProjectId
afterAll(() => studio.close())
beforeEach(async () => {
  ;({ projectId } = await studio.film(script))
  const { extractionId } = await studio.api.breakdown.preview({ projectId })
  await extract(studio.ctx, { extractionId })
  await studio.api.breakdown.confirm({ projectId, extractionId, assetIds: (await list()).map(({ id }) => id) })
})

const list = () => studio.api.assets.list({ projectId })
const idOf = async (name: string): Promise<AssetId> => (await list()).find((asset) => asset.name.toLowerCase() === name)!.id
const quotesOf = async (id: AssetId) => (await studio.api.assets.evidence({ id })).map(({ quote }) => quote)

async function readAgain(text = `${script}\nThe end is near.\n`): Promise<void> {
  await studio.revise(projectId, text)
  const { extractionId } = await studio.api.breakdown.preview({ projectId })
  await extract(studio.ctx, { extractionId })
}
const candidates = async () => (await list()).filter(({ state }) => state === 'candidate').map(({ name }) => name)

it('never brings back a name that was merged, also when its alias was taken away since', async () => {
  const [bruno, ada] = [await idOf('bruno'), await idOf('ada')]
  await studio.api.assets.merge({ survivorId: bruno, absorbed: [{ assetId: ada, as: 'name' }] })
  await studio.api.assets.edit({ id: bruno, change: { aliases: [] } })
  await readAgain()
  expect(await candidates()).toEqual([])
  expect((await quotesOf(bruno)).some((quote) => quote.startsWith('ADA sells'))).toBe(true)
})

it('follows a chain of merges to its end, and remembers which form the words speak of', async () => {
  const [bruno, ada, greta] = [await idOf('bruno'), await idOf('ada'), await idOf('greta')]
  const [forge] = await studio.api.scenes.list({ projectId })
  const evidence = (await studio.api.assets.evidence({ id: ada })).find(({ quote }) => quote.includes('tongs'))!
  await studio.api.assets.merge({ survivorId: greta, absorbed: [{ assetId: ada, as: 'form', sceneId: forge!.id, line: evidence.line, quote: evidence.quote }] })
  await studio.api.assets.merge({ survivorId: bruno, absorbed: [{ assetId: greta, as: 'name' }] })
  await readAgain()
  expect(await candidates()).toEqual([])
  expect((await quotesOf(bruno)).some((quote) => quote.includes('tongs'))).toBe(true)
  expect((await quotesOf(bruno)).some((quote) => quote.includes('black shawl'))).toBe(true)
})

it('can be unmerged after it was read again: each gets the words that name it', async () => {
  const [bruno, ada] = [await idOf('bruno'), await idOf('ada')]
  await studio.api.assets.merge({ survivorId: bruno, absorbed: [{ assetId: ada, as: 'name' }] })
  await readAgain()
  await studio.api.assets.unmerge({ id: ada })
  expect((await quotesOf(ada)).some((quote) => quote.startsWith('ADA sells'))).toBe(true)
  expect((await quotesOf(bruno)).some((quote) => quote.startsWith('ADA sells'))).toBe(false)
})

it('knows one whose type the user changed, and one the user renamed', async () => {
  const [greta, ada] = [await idOf('greta'), await idOf('ada')]
  await studio.api.assets.retype({ id: greta, kind: 'extra' })
  await studio.api.assets.edit({ id: ada, change: { name: 'ADALGISA' } })
  await readAgain()
  expect(await candidates()).toEqual([])
  expect((await list()).find(({ id }) => id === greta)).toMatchObject({ kind: 'extra', state: 'kept' })
  expect((await quotesOf(ada)).length).toBeGreaterThan(0)
})

it('leaves assets and words added by hand as they are, and locked ones too', async () => {
  const { assetId } = await studio.api.assets.add({ projectId, kind: 'prop', name: 'coins', anyway: true })
  await studio.api.assets.lock({ ids: [assetId], locked: true })
  const before = (await list()).find(({ id }) => id === assetId)
  await readAgain()
  expect((await list()).find(({ id }) => id === assetId)).toEqual(before)
})

it('gives a split-off alias its own words again', async () => {
  const bruno = await idOf('bruno')
  const ada = await idOf('ada')
  await studio.api.assets.merge({ survivorId: bruno, absorbed: [{ assetId: ada, as: 'name' }] })
  const { assetId } = await studio.api.assets.splitAlias({ id: bruno, alias: 'ADA' })
  expect((await quotesOf(assetId)).some((quote) => quote.startsWith('ADA sells'))).toBe(true)
  await readAgain()
  expect(await candidates()).toEqual([])
  expect((await quotesOf(assetId)).some((quote) => quote.startsWith('ADA sells'))).toBe(true)
})
