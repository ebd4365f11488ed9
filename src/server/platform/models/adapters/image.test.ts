import { describe, expect, it } from 'vitest'
import { writeHole, writeRegion } from '../../pictures/region.ts'
import type { ImageRequest, Reference } from '../ports.ts'
import { createEngine } from './create-engine.ts'
import type { EngineError } from './engine-error.ts'
import type { AdapterRow, ImageRow } from './row.ts'
import { allKeys, type Answer, type Asked, hasty, png, providerServer } from './testing/provider-server.ts'

const listed: ImageRow['sizes'] = {
  kind: 'listed',
  tiers: [{ name: '1K', scale: 1 }, { name: '2K', scale: 2 }],
  sizes: [{ ratio: '1:1', width: 32, height: 32 }, { ratio: '16:9', width: 64, height: 36 }],
}
const free: ImageRow['sizes'] = { kind: 'free', tiers: [{ name: 'medium', scale: 1 }] }

type More = Partial<Omit<ImageRow, 'wire'>> & { wire?: Partial<AdapterRow['wire']> }

const row = (provider: string, address: string, more: More = {}): ImageRow => ({
  kind: 'image',
  id: `${provider}/test`,
  name: 'The Brush',
  provider,
  model: 'test-model',
  references: { hard: 4 },
  edits: true,
  regions: true,
  transparent: 'no',
  sizes: free,
  ...more,
  wire: { address, fields: {}, secondsAs: 'number', always: {}, ...more.wire },
})

const kitchen = { name: 'Kitchen', kind: 'location', role: 'keep the light', traits: 'blue tiles', hash: 'k' }
const mara = { name: 'Mara', kind: 'character', role: 'keep the face', traits: 'red coat', hash: 'm' }

const request = (references: Reference[] = []): ImageRequest => ({
  prompt: 'Mara stands by the window.',
  references,
  width: 64,
  height: 36,
  background: 'scene',
  variation: 3,
})

async function cast(): Promise<Reference[]> {
  return [
    { number: 1, ...kitchen, bytes: await png(10, 10, '#0000ff') },
    { number: 2, ...mara, bytes: await png(12, 12, '#ff0000') },
  ]
}

async function brush(provider: string, reply: (asked: Asked, index: number) => Answer, more: More = {}) {
  const server = await providerServer(reply)
  const model = row(provider, server.address, more)
  return { ...server, engine: createEngine(model, allKeys, { policy: hasty, timeout: 5000, pollPause: 1 }) }
}

const failure = (working: Promise<unknown>) => working.then(() => null, (error: unknown) => error as EngineError)
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

const gemini = (bytes: Uint8Array) => ({
  candidates: [
    {
      content: { role: 'model', parts: [{ inlineData: { mimeType: 'image/png', data: base64(bytes) } }] },
      finishReason: 'STOP',
    },
  ],
  usageMetadata: { promptTokenCount: 10, candidatesTokenCount: 1120, totalTokenCount: 1130 },
})

interface Part {
  text?: string
  inlineData?: { data: string }
}
const parts = (asked: Asked) => (asked.json as { contents: { parts: Part[] }[] }).contents[0]!.parts

describe('Gemini', () => {
  it('gets every picture in the order of the numbers, right after the line that says who it is', async () => {
    const made = await png(64, 36)
    const { engine, asked } = await brush('google', () => ({ body: gemini(made) }), { sizes: listed })
    const [place, person] = await cast()
    const result = await engine.generate(request([person!, place!]))
    expect(parts(asked[0]!)).toMatchObject([
      { text: 'Mara stands by the window.' },
      { text: 'Image #1: Kitchen (location) — blue tiles; keep the light' },
      { inlineData: { data: base64(place!.bytes) } },
      { text: 'Image #2: Mara (character) — red coat; keep the face' },
      { inlineData: { data: base64(person!.bytes) } },
    ])
    expect(asked[0]?.json['generationConfig']).toMatchObject({
      responseModalities: ['IMAGE'],
      imageConfig: { aspectRatio: '16:9', imageSize: '1K' },
      seed: 3,
    })
    expect(result).toMatchObject({ mediaType: 'image/png', width: 64, height: 36, warnings: [] })
    expect(Buffer.from(result.bytes)).toEqual(made)
  })

  it('is asked for the size that was planned, also the large one', async () => {
    const { engine, asked } = await brush('google', () => ({ body: gemini(new Uint8Array()) }), { sizes: listed })
    await failure(engine.generate({ ...request(), width: 128, height: 72 }))
    expect(asked[0]?.json['generationConfig']).toMatchObject({ imageConfig: { aspectRatio: '16:9', imageSize: '2K' } })
  })

  it('tells when the size is not the one that was asked for', async () => {
    const made = await png(60, 40)
    const { engine } = await brush('google', () => ({ body: gemini(made) }), { sizes: listed })
    expect(await engine.generate(request())).toMatchObject({
      width: 60,
      height: 40,
      warnings: ['The Brush was asked for 64 × 36 and made 60 × 40.'],
    })
  })

  it('tells when it was asked for the nearest size instead', async () => {
    const made = await png(64, 36)
    const { engine } = await brush('google', () => ({ body: gemini(made) }), { sizes: listed })
    const { warnings } = await engine.generate({ ...request(), width: 70, height: 38 })
    expect(warnings).toEqual(['The Brush makes no 70 × 38: 64 × 36 was asked for.'])
  })

  it('refuses for safety once, and is not pressed', async () => {
    const body = { candidates: [{ content: {}, finishReason: 'IMAGE_SAFETY' }] }
    const { engine, asked } = await brush('google', () => ({ body }), { sizes: listed })
    const error = await failure(engine.generate(request()))
    expect(error).toMatchObject({ kind: 'refused', retryable: false })
    expect(error?.message).toContain('change the words or the pictures')
    expect(asked).toHaveLength(1)
  })

  it('is asked again when it talks instead of drawing, or draws nothing that is a picture', async () => {
    const talk = { candidates: [{ content: { parts: [{ text: 'What a lovely idea!' }] }, finishReason: 'STOP' }] }
    for (const body of [talk, gemini(Buffer.from('no picture at all'))]) {
      const { engine } = await brush('google', () => ({ body }), { sizes: listed })
      expect(await failure(engine.generate(request()))).toMatchObject({ kind: 'garbage', retryable: true })
    }
  })
})

describe('gpt-image', () => {
  const answer = (bytes: Uint8Array) => ({ body: { created: 1, data: [{ b64_json: base64(bytes) }] } })

  it('draws from words in the size that was asked for', async () => {
    const made = await png(64, 36)
    const { engine, asked } = await brush('openai', () => answer(made), { model: 'gpt-image-1.5' })
    expect(await engine.generate(request())).toMatchObject({ width: 64, height: 36, warnings: [] })
    expect(asked[0]?.path).toBe('/images/generations')
    expect(asked[0]?.json).toMatchObject({ size: '64x36', quality: 'medium', background: 'opaque' })
  })

  it('edits with all pictures in order, the manifest before them', async () => {
    const made = await png(64, 36)
    const { engine, asked } = await brush('openai', () => answer(made), { model: 'gpt-image-1.5' })
    const references = await cast()
    await engine.generate(request(references))
    const { path, text, bytes } = asked[0]!
    expect(path).toBe('/images/edits')
    const manifest = text.indexOf('Image #1: Kitchen')
    expect(manifest).toBeGreaterThan(0)
    expect(text.indexOf('Image #2: Mara')).toBeGreaterThan(manifest)
    expect(text.indexOf('Mara stands by the window.')).toBeGreaterThan(manifest)
    const places = references.map((reference) => bytes.indexOf(reference.bytes))
    expect(places[0]).toBeGreaterThan(0)
    expect(places[1]).toBeGreaterThan(places[0]!)
  })

  it('gets the region as a mask in the size of the first picture, clear where that may change', async () => {
    const made = await png(64, 36)
    const { engine, asked } = await brush('openai', () => answer(made), { model: 'gpt-image-1.5' })
    const references = await cast()
    const marked = new Uint8Array(100).fill(1, 0, 50)
    const region = await writeRegion({ marked, width: 10, height: 10 })
    await engine.generate({ ...request(references), region: { hash: 'r', bytes: region } })
    const { path, bytes } = asked[0]!
    expect(path).toBe('/images/edits')
    expect(bytes.indexOf('name="mask"')).toBeGreaterThan(0)
    expect(bytes.indexOf(await writeHole({ marked, width: 10, height: 10 }))).toBeGreaterThan(bytes.indexOf('name="mask"'))
  })

  it('makes a transparent ground where the model can', async () => {
    const made = await png(64, 36)
    const { engine, asked } = await brush('openai', () => answer(made), { model: 'gpt-image-1.5', transparent: 'yes' })
    await engine.generate({ ...request(), background: 'transparent' })
    expect(asked[0]?.json).toMatchObject({ background: 'transparent' })
  })

  it('says when moderation stopped it', async () => {
    const body = { error: { code: 'moderation_blocked', message: 'Your request was rejected by the safety system.' } }
    const { engine, asked } = await brush('openai', () => ({ status: 400, body }), { model: 'gpt-image-2' })
    expect(await failure(engine.generate(request()))).toMatchObject({ kind: 'refused' })
    expect(asked).toHaveLength(1)
  })
})

describe('fal', () => {
  async function fal(answer: (address: string) => unknown) {
    const made = await png(64, 36)
    const address: { is?: string } = {}
    const server = await brush(
      'fal',
      ({ path }) => (path === '/file.png' ? { body: made } : { body: answer(address.is ?? '') }),
      { model: 'fal-ai/test', wire: { edit: 'fal-ai/test/edit', always: { outputFormat: 'png' } } },
    )
    address.is = server.address
    return server
  }
  const oneFile = (address: string) => ({ images: [{ url: `${address}/file.png` }], seed: 3 })

  it('draws with one model and edits with another, all pictures in one list', async () => {
    const { engine, asked } = await fal(oneFile)
    expect(await engine.generate(request())).toMatchObject({ width: 64, height: 36, warnings: [] })
    expect(asked[0]).toMatchObject({
      path: '/fal-ai/test',
      json: { image_size: { width: 64, height: 36 }, seed: 3, output_format: 'png' },
    })
    await engine.generate(request(await cast()))
    expect(asked[2]?.path).toBe('/fal-ai/test/edit')
    expect(asked[2]?.json['image_urls']).toEqual([
      expect.stringMatching(/^data:image\/png;base64,/),
      expect.stringMatching(/^data:image\/png;base64,/),
    ])
  })

  it('does not pass a blackened picture off as a result', async () => {
    const { engine } = await fal((address) => ({ ...oneFile(address), has_nsfw_concepts: [true] }))
    expect(await failure(engine.generate(request()))).toMatchObject({ kind: 'refused' })
  })

  it('loads no picture from another machine', async () => {
    const elsewhere = await providerServer(() => ({ body: 'secret' }))
    const { engine } = await fal(() => oneFile(elsewhere.address))
    expect(await failure(engine.generate(request()))).not.toBeNull()
    expect(elsewhere.asked).toEqual([])
  })
})

describe('Replicate', () => {
  const fields = { references: 'input_images', width: 'width', height: 'height' }
  const wire = { fields, always: { aspect_ratio: 'custom' } }

  async function replicate(end: (address: string) => object) {
    const made = await png(64, 36)
    const address: { is?: string } = {}
    const urls = () => ({ get: `${address.is}/predictions/p1` })
    const server = await brush(
      'replicate',
      ({ path, method }, index) => {
        if (path === '/file.png') return { body: made }
        if (method === 'POST' || index < 2) return { body: { id: 'p1', status: 'processing', urls: urls() } }
        return { body: { id: 'p1', urls: urls(), ...end(address.is ?? '') } }
      },
      { model: 'maker/model', wire },
    )
    address.is = server.address
    return server
  }

  it('gets the fields its model names, and is waited for', async () => {
    const { engine, asked } = await replicate((address) => ({ status: 'succeeded', output: `${address}/file.png` }))
    expect(await engine.generate(request(await cast()))).toMatchObject({ width: 64, height: 36, warnings: [] })
    expect(asked[0]?.path).toBe('/models/maker/model/predictions')
    const { input } = asked[0]!.json as { input: Record<string, unknown> }
    expect(input).toMatchObject({ width: 64, height: 36, aspect_ratio: 'custom', seed: 3 })
    expect(input['input_images']).toHaveLength(2)
    expect(asked.filter(({ method }) => method === 'POST')).toHaveLength(1)
  })

  it('tells a picture that was flagged', async () => {
    const error = 'The input or output was flagged as sensitive. Please try again with different inputs. (E005)'
    const { engine } = await replicate(() => ({ status: 'failed', error }))
    expect(await failure(engine.generate(request()))).toMatchObject({ kind: 'refused', retryable: false })
  })
})

describe('ComfyUI', () => {
  const history = { p1: { outputs: { saved: { images: [{ filename: 'made.png', subfolder: '', type: 'output' }] } } } }

  it('gets the pictures uploaded, the graph filled in, and is asked until it is done', async () => {
    const made = await png(64, 36)
    const { engine, asked } = await brush('comfyui', ({ path, text }, index) => {
      if (path === '/upload/image') return { body: { name: text.includes('k.png') ? 'first.png' : 'second.png' } }
      if (path === '/prompt') return { body: { prompt_id: 'p1', number: 1 } }
      if (path.startsWith('/view')) return { body: made }
      return { body: index < 4 ? {} : history }
    })
    expect(await engine.generate(request(await cast()))).toMatchObject({ width: 64, height: 36, warnings: [] })
    const graph = asked.find(({ path }) => path === '/prompt')?.json['prompt'] as Record<string, { inputs: object }>
    expect(graph['picture1']?.inputs).toEqual({ image: 'first.png' })
    expect(graph['picture2']?.inputs).toEqual({ image: 'second.png' })
    expect(graph['canvas']?.inputs).toMatchObject({ width: 64, height: 36 })
    expect(graph['sampler']?.inputs).toMatchObject({ seed: 3 })
    expect(JSON.stringify(graph['wanted'])).toContain('Mara stands by the window.')
    expect(asked.at(-1)?.path).toContain('filename=made.png')
  })

  it('runs a graph of one’s own', async () => {
    const made = await png(64, 36)
    const workflow = { one: { class_type: 'Mine', inputs: { words: 'Film still: {{prompt}}', wide: '{{width}}' } } }
    const { engine, asked } = await brush(
      'comfyui',
      ({ path }) => {
        if (path === '/prompt') return { body: { prompt_id: 'p1' } }
        return { body: path.startsWith('/view') ? made : history }
      },
      { wire: { workflow } },
    )
    await engine.generate(request())
    expect(asked[0]?.json['prompt']).toEqual({
      one: { class_type: 'Mine', inputs: { words: 'Film still: Mara stands by the window.', wide: 64 } },
    })
  })
})

describe('every picture engine', () => {
  const providers = ['google', 'openai', 'fal', 'replicate', 'comfyui']

  it.each(providers)('of %s fails by name when a reference cannot be sent, and sends nothing', async (provider) => {
    const { engine, asked } = await brush(provider, () => ({ body: {} }))
    const [place, person] = await cast()
    const unreadable = { ...person!, bytes: Buffer.from('gone') }
    const missing = { ...person!, number: 3 }
    const attempts: [Reference[], string][] = [
      [[place!, unreadable], 'The picture of Mara cannot be read.'],
      [[place!, missing], 'There is no picture #2 (Mara is #3).'],
      [[1, 2, 3, 4, 5].map((number) => ({ ...place!, number })), 'The Brush takes 4 pictures, not 5.'],
    ]
    for (const [references, words] of attempts) {
      const error = await failure(engine.generate(request(references)))
      expect(error).toMatchObject({ kind: 'bad_request', retryable: false, message: `${words} Nothing was sent.` })
    }
    expect(asked).toEqual([])
  })

  it.each(providers)('of %s is patient with a busy provider and bounded with a broken one', async (provider) => {
    const sizes = provider === 'google' ? listed : free
    const { engine, asked } = await brush(provider, () => ({ status: 503, body: 'overloaded' }), { sizes })
    expect(await failure(engine.generate(request()))).toMatchObject({ kind: 'unavailable', retryable: true })
    expect(asked).toHaveLength(hasty.attempts)
  })

  it.each(providers)('of %s does not pay twice for a picture that is late', async (provider) => {
    const { address, asked } = await providerServer(() => ({ silent: true }))
    const sizes = provider === 'google' ? listed : free
    const engine = createEngine(row(provider, address, { sizes }), allKeys, { policy: hasty, timeout: 200 })
    expect(await failure(engine.generate(request()))).toMatchObject({ kind: 'timeout', retryable: true })
    expect(asked.length).toBeLessThanOrEqual(1)
  })

  it('keeps a manifest that the prompt has already, and adds what to keep of each picture', async () => {
    const made = await png(64, 36)
    const body = { created: 1, data: [{ b64_json: base64(made) }] }
    const { engine, asked } = await brush('openai', () => ({ body }))
    const prompt = 'Image #1: Kitchen\nImage #2: Mara\nMara waits.'
    await engine.generate({ ...request(await cast()), prompt })
    expect(asked[0]!.text.match(/Image #1: Kitchen/g)).toHaveLength(1)
    expect(asked[0]!.text).toContain('How to use the images: Image #1: keep the light. Image #2: keep the face.')
  })
})
