import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { readModels } from '#core/engines/models.ts'
import type { CutoutQuality, ImageEngine } from '../ports.ts'
import { createEngine } from './create-engine.ts'
import { readKeys } from './keys.ts'
import { openAdapters } from './open-adapters.ts'
import { recordTo } from './record-to.ts'
import type { CutoutRow, LanguageRow } from './row.ts'
import { allKeys, hasty, png, providerServer, secretKey } from './testing/provider-server.ts'

const wire = { fields: {}, secondsAs: 'number' as const, always: {} }
const text = (provider: string): LanguageRow & { kind: 'text'; retired: string | null } => ({
  kind: 'text',
  id: `${provider}/reader`,
  name: 'The Reader',
  provider,
  model: 'any',
  wire,
  retired: null,
})
const scissors: CutoutRow & { retired: string | null } = {
  kind: 'cutout',
  id: 'local/rembg',
  name: 'Scissors',
  provider: 'rembg',
  model: 'u2net',
  wire,
  retired: null,
}

const quality: CutoutQuality = { borderOpacity: 0, halo: 0, coverage: 0.4, passed: true, complaints: [] }
const judgeCutout = async () => quality

describe('keys', () => {
  const openai = { AIUTEUR_OPENAI_KEY: ' ours ', OPENAI_API_KEY: 'theirs' }
  const keys = readKeys({ ...openai, GEMINI_API_KEY: 'vendor', FAL_KEY: '' })

  it('are found under our name first, then under the vendor’s', () => {
    expect(keys.keys['openai']?.reveal()).toBe('ours')
    expect(keys.keys['google']?.reveal()).toBe('vendor')
    expect(keys.keys['fal']).toBeUndefined()
  })

  it('show themselves in no log, no JSON and no text', () => {
    expect(`${JSON.stringify(keys)} ${inspect(keys, { depth: 9 })} ${keys.keys['openai']}`).not.toMatch(/ours|vendor/)
  })

  it('come with the addresses of servers of one’s own, which must be addresses', () => {
    expect(readKeys({ AIUTEUR_COMFYUI_URL: 'http://127.0.0.1:8188/' }).addresses).toEqual({
      comfyui: 'http://127.0.0.1:8188',
    })
    expect(() => readKeys({ AIUTEUR_REMBG_URL: 'my machine' })).toThrow('AIUTEUR_REMBG_URL is not an address')
  })
})

describe('the adapters', () => {
  it('are those whose key or address is there, and no retired or built-in ones', () => {
    const old = { ...text('openai'), id: 'openai/old', retired: 'gone' }
    const rows = [text('openai'), text('anthropic'), text('openai-compatible'), text('built-in'), scissors, old]
    const keys = readKeys({ AIUTEUR_OPENAI_KEY: 'k', AIUTEUR_REMBG_URL: 'http://127.0.0.1:7000' })
    const open = openAdapters(rows, keys, { judgeCutout })
    expect(open.text.map(({ id }) => id)).toEqual(['openai/reader'])
    expect(open.cutout.map(({ id }) => id)).toEqual(['local/rembg'])
  })

  it('speak to every provider whose models are shipped', () => {
    const models = readModels()
    const mine = 'http://127.0.0.1:8188'
    const addresses = { 'openai-compatible': mine, comfyui: mine, rembg: mine }
    const open = openAdapters(models, { ...allKeys, addresses }, { judgeCutout })
    const { text: read, vision, image, video, cutout } = open
    const ids = [...read, ...vision, ...image, ...video, ...cutout].map(({ id }) => id)
    const usable = models.filter(({ provider, retired }) => provider !== 'built-in' && retired === null)
    expect(ids.toSorted()).toEqual(usable.map(({ id }) => id).toSorted())
  })

  it('say what to set when they are opened without', () => {
    const none = readKeys({})
    expect(() => createEngine(text('anthropic'), none)).toThrow('The Reader needs a key: set AIUTEUR_ANTHROPIC_KEY.')
    expect(() => createEngine(text('openai-compatible'), none)).toThrow('needs an address: set AIUTEUR_LOCAL_URL.')
    expect(() => createEngine(text('nobody'), none)).toThrow('Nothing here speaks to nobody for text.')
  })
})

describe('rembg', () => {
  it('gets the picture and the model, and its cutout is judged', async () => {
    const cutout = await png(8, 8)
    const server = await providerServer(() => ({ body: cutout }))
    const row = { ...scissors, wire: { ...wire, address: server.address } }
    const picture = await png(16, 16)
    const made = await createEngine(row, allKeys, { judgeCutout, policy: hasty }).cut(picture)
    expect(made).toEqual({ bytes: new Uint8Array(cutout), quality })
    expect(server.asked[0]?.path).toBe('/api/remove')
    expect(server.asked[0]?.text).toContain('u2net')
    expect(server.asked[0]?.bytes.indexOf(picture)).toBeGreaterThan(0)
  })

  it('is asked again when it sends no picture, and not for ever', async () => {
    const server = await providerServer(() => ({ body: 'model not found' }))
    const row = { ...scissors, wire: { ...wire, address: server.address } }
    const cutting = createEngine(row, allKeys, { judgeCutout, policy: hasty }).cut(await png(8, 8))
    await expect(cutting).rejects.toMatchObject({ kind: 'garbage' })
    expect(server.asked).toHaveLength(hasty.attempts)
  })
})

describe('the record', () => {
  it('has one line for each request, with its context, and neither bytes nor keys', async () => {
    const bytes = await png(4, 4)
    const result = { bytes, mediaType: 'image/png', width: 4, height: 4, layout: [], warnings: [] }
    const painter: ImageEngine = { id: 'any/painter', generate: async () => result }
    const lines: string[] = []
    const recorded = recordTo((line) => lines.push(line)).image(painter, { purpose: 'frame', shot: '3B', pass: 1 })
    const mara = { number: 1, name: 'Mara', kind: 'character', role: 'keep the face', traits: 'red coat', hash: 'abc' }
    const sizes = { width: 64, height: 36, background: 'scene' as const, variation: 2 }
    expect(await recorded.generate({ prompt: 'Mara waits.', references: [{ ...mara, bytes }], ...sizes })).toBe(result)
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      {
        purpose: 'frame',
        shot: '3B',
        pass: 1,
        engine: 'any/painter',
        kind: 'image',
        references: [mara],
        text: 'Mara waits.',
        width: 64,
        height: 36,
        seconds: null,
        variation: 2,
      },
    ])
    expect(lines.join('')).not.toContain(secretKey)
  })
})
