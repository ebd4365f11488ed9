import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { FilmError } from '#core/errors.ts'
import type { AssetId, ProjectId } from '#core/ids.ts'
import { stylePresets } from '#core/styles/presets.ts'
import { type Style, styleLine } from '#core/styles/style.ts'
import type { ImageEngine } from '#server/platform/models/ports.ts'
import { castOf } from '#testing/cast.ts'
import { openStudio, type Studio } from '#testing/studio.ts'

const brushless: ImageEngine = {
  id: 'test/brushless',
  generate: async () => {
    throw new FilmError('REFUSED', 'The brush is lost.')
  },
}

let studio: Studio
let projectId: ProjectId
let otto: AssetId
beforeAll(async () => {
  studio = await openStudio()
  studio.ctx.engines.image = ((image) => (id: string) => (id === brushless.id ? brushless : image(id)))(studio.ctx.engines.image)
  await studio.work()
  ;({ projectId } = await studio.film('INT. HALL - DAY\n\nOTTO, a tall man in a red scarf, waits.\n'))
  otto = await castOf(studio, projectId).asset('OTTO', { description: 'a tall man in a red scarf' })
})
afterAll(() => studio.close())

const noir = stylePresets.find(({ name }) => name === 'noir')!
const read = (style: Style, assetId: AssetId | null = otto) => studio.api.styles.readSample({ projectId, style, assetId })
const drawn = async (style: Style, assetId: AssetId | null = otto) => {
  await studio.api.styles.drawSample({ projectId, style, assetId })
  return vi.waitUntil(async () => {
    const sample = await read(style, assetId)
    return sample.state === 'done' || sample.state === 'failed' ? sample : null
  }, 20_000)
}
const samplesAsked = () => studio.requests.filter(({ purpose }) => purpose === 'style sample')

it('shows the same asset in another style, cut out, and nothing of the film changes by it', async () => {
  expect(await read(noir)).toMatchObject({ state: null, picture: null, usd: 0, cutOut: true })
  const sample = await drawn(noir)
  expect(sample).toMatchObject({ state: 'done', picture: expect.stringMatching(/^[0-9a-f]{64}$/) })
  expect(samplesAsked().at(-1)).toMatchObject({ asset: 'OTTO', engine: 'built-in/painter' })
  expect(samplesAsked().at(-1)!.text).toContain('red scarf')
  expect(samplesAsked().at(-1)!.text).toContain(styleLine(noir))
  expect(await studio.api.assets.attempts({ id: otto })).toEqual([])
  expect((await studio.api.styles.get({ projectId })).style.name).toBe('storyboard')
  expect((await studio.api.engines.cost({ projectId })).calls.map(({ purpose }) => purpose)).toContain('style sample')
})

it('draws what was drawn before no second time, however often it is asked for', async () => {
  const before = samplesAsked().length
  const [one, two] = [await drawn({ ...noir, strength: 'strong' }), await drawn({ ...noir, strength: 'strong' })]
  expect(two.picture).toBe(one.picture)
  expect(samplesAsked()).toHaveLength(before + 1)
})

it('shows a place where no asset is named, whole', async () => {
  const sample = await drawn(noir, null)
  expect(sample).toMatchObject({ state: 'done', cutOut: false })
  expect(samplesAsked().at(-1)!.text).toContain('Harbour')
})

it('says why it could not be drawn, and is tried again when it is asked for again', async () => {
  const { projectId: other } = await studio.film('INT. HALL - DAY\n\nNobody.\n')
  const { engines } = await studio.api.projects.get({ id: other })
  await studio.api.projects.update({ id: other, change: { engines: { ...engines, image: brushless.id } } })
  const wish = { projectId: other, style: noir, assetId: null }
  for (const time of [1, 2]) {
    expect((await studio.api.styles.drawSample(wish)).state, `time ${time}`).toMatch(/queued|running|failed/)
    await vi.waitUntil(async () => (await studio.api.styles.readSample(wish)).state === 'failed', 20_000)
    expect(await studio.api.styles.readSample(wish)).toMatchObject({ error: 'The brush is lost.', picture: null })
  }
})

it('draws the pictures of the library once, for no film', async () => {
  const { ordered } = await studio.api.styles.drawCapsules()
  expect(ordered).toBe(stylePresets.length)
  await vi.waitUntil(async () => (await studio.api.styles.capsules()).every(({ picture }) => picture !== null), 30_000)
  expect(await studio.api.styles.drawCapsules()).toEqual({ ordered: 0 })
  const pictures = (await studio.api.styles.capsules()).map(({ picture }) => picture)
  expect(new Set(pictures).size).toBe(pictures.length)
})

it('refuses an asset of another film', async () => {
  const { projectId: other } = await studio.film('INT. HALL - DAY\n\nNobody.\n')
  await expect(studio.api.styles.readSample({ projectId: other, style: noir, assetId: otto })).rejects.toThrow('another film')
})
