import { describe, expect, it } from 'vitest'
import type { VideoRequest } from '../ports.ts'
import { createEngine } from './create-engine.ts'
import type { EngineError } from './engine-error.ts'
import type { VideoRow } from './row.ts'
import {
  allKeys,
  type Answer,
  type Asked,
  clip,
  hasty,
  png,
  providerServer,
  secretKey,
} from './testing/provider-server.ts'

const row = (provider: string, address: string, more: Partial<VideoRow> = {}): VideoRow => ({
  kind: 'video',
  id: `${provider}/test`,
  name: 'The Camera',
  provider,
  model: 'maker/model',
  sound: 'optional',
  legal: [
    { modes: ['start', 'start_end'], seconds: [4, 6, 8], resolutions: ['720p'], ratios: ['16:9', '9:16'] },
    { modes: ['start', 'start_end'], seconds: [8], resolutions: ['1080p'], ratios: ['16:9', '9:16'] },
  ],
  ...more,
  wire: {
    fields: {
      start: 'start_image_url',
      end: 'end_image_url',
      seconds: 'duration',
      resolution: 'resolution',
      ratio: 'aspect_ratio',
      sound: 'generate_audio',
      seed: 'seed',
    },
    secondsAs: 'text',
    always: {},
    ...more.wire,
    address,
  },
})

const request = async (more: Partial<VideoRequest> = {}): Promise<VideoRequest> => ({
  prompt: 'Slow push in. Mara turns to the window.',
  startFrame: await png(16, 9, '#112233'),
  endFrame: await png(16, 9, '#445566'),
  seconds: 6,
  width: 1280,
  height: 720,
  rate: 24,
  variation: 2,
  ...more,
})

const failure = (working: Promise<unknown>) => working.then(() => null, (error: unknown) => error as EngineError)
const posts = (asked: Asked[]) => asked.filter(({ method }) => method === 'POST')

/** The three protocols, each as submit, look and file of one piece of work. */
interface Protocol {
  started(address: string): Answer
  running: Answer
  done(address: string): Answer
  failed(words: string): Answer
}

const protocols: Record<string, Protocol> = {
  google: {
    started: () => ({ body: { name: 'models/maker/model/operations/op1' } }),
    running: { body: { name: 'models/maker/model/operations/op1', done: false } },
    done: (address) => ({
      body: {
        done: true,
        response: { generateVideoResponse: { generatedSamples: [{ video: { uri: `${address}/clip.mp4` } }] } },
      },
    }),
    failed: (message) => ({ body: { done: true, error: { code: 3, message } } }),
  },
  fal: {
    started: () => ({ body: { request_id: 'op1', response_url: 'https://queue.fal.run/maker/model/requests/op1' } }),
    running: { status: 400, body: { detail: 'Request is still in progress' } },
    done: (address) => ({ body: { video: { url: `${address}/clip.mp4`, content_type: 'video/mp4' } } }),
    failed: (msg) => ({ status: 422, body: { detail: [{ loc: ['body', 'prompt'], msg, type: 'value_error' }] } }),
  },
  replicate: {
    started: (address) => ({ body: { id: 'op1', status: 'starting', urls: { get: `${address}/predictions/op1` } } }),
    running: { body: { id: 'op1', status: 'processing', urls: { get: '' } } },
    done: (address) => ({ body: { id: 'op1', status: 'succeeded', output: `${address}/clip.mp4`, urls: { get: '' } } }),
    failed: (error) => ({ body: { id: 'op1', status: 'failed', error, urls: { get: '' } } }),
  },
}

type Looks = (protocol: Protocol, address: string) => Answer[]

/** A provider that answers each look with the next of `looks`, and the last one for ever. */
async function camera(provider: string, looks: Looks, starts: Answer[] = [], file: Uint8Array = clip) {
  const protocol = protocols[provider]!
  const count = { looks: 0, starts: 0 }
  const here: { address: string } = { address: '' }
  const server = await providerServer(({ method, path }) => {
    if (path.startsWith('/clip.mp4')) return { body: file }
    if (method === 'POST') return starts[count.starts++] ?? protocol.started(here.address)
    const all = looks(protocol, here.address)
    return all[Math.min(count.looks++, all.length - 1)] ?? {}
  })
  here.address = server.address
  const open = (more: Partial<VideoRow> = {}) =>
    createEngine(row(provider, server.address, more), allKeys, { policy: hasty, timeout: 5000 })
  return { ...server, engine: open(), open }
}

describe.each(Object.keys(protocols))('a video engine of %s', (provider) => {
  it('starts once, is looked at, and is finished by another process that knows only the id', async () => {
    const looks: Looks = ({ running, done }, address) => [running, running, done(address)]
    const { engine, open, asked } = await camera(provider, looks)
    const { operation } = await engine.start(await request())
    expect(await engine.status(operation)).toEqual({ state: 'running', progress: null })
    const afterACrash = open()
    expect(await afterACrash.status(operation)).toEqual({ state: 'running', progress: null })
    const end = await afterACrash.status(operation)
    expect(end).toMatchObject({ state: 'done', mediaType: 'video/mp4', warnings: [] })
    expect(end.state === 'done' && Buffer.from(end.bytes)).toEqual(clip)
    expect(posts(asked)).toHaveLength(1)
  })

  it('sends both frames, and asks for exactly the length, ratio and size', async () => {
    const { engine, asked } = await camera(provider, ({ running }) => [running])
    const sent = await request()
    await engine.start(sent)
    const body = posts(asked)[0]!.text
    for (const frame of [sent.startFrame, sent.endFrame!]) expect(body).toContain(Buffer.from(frame).toString('base64'))
    for (const part of ['Slow push in.', '16:9', '720p', '6']) expect(body).toContain(part)
  })

  it('waits and starts again when there are too many requests: nothing was begun', async () => {
    const busy = { status: 429, headers: { 'retry-after': '0.02' }, body: 'Too many' }
    const { engine, asked } = await camera(provider, ({ running }) => [running], [busy])
    await engine.start(await request())
    expect(posts(asked)).toHaveLength(2)
  })

  it('never starts again when nobody knows whether it began', async () => {
    for (const start of [{ status: 500, body: 'oops' }, { status: 502, body: '<html>' }, { body: 'no json' }]) {
      const { engine, asked } = await camera(provider, ({ running }) => [running], [start, start, start])
      const error = await failure(engine.start(await request()))
      expect(error).toMatchObject({ retryable: false })
      expect(error?.message).toContain('look there before you ask again')
      expect(posts(asked)).toHaveLength(1)
    }
  })

  it('never starts again after it did not answer in time', async () => {
    const { address, asked } = await camera(provider, ({ running }) => [running], [{ silent: true }, { silent: true }])
    const hurried = createEngine(row(provider, address), allKeys, { policy: hasty, timeout: 200 })
    expect(await failure(hurried.start(await request()))).toMatchObject({ kind: 'timeout', retryable: false })
    expect(posts(asked).length).toBeLessThanOrEqual(1)
  })

  it('does not take trouble with the line for the end of the work', async () => {
    const trouble = [{ status: 503, body: 'overloaded' }, { status: 429, body: {} }, { body: '<html>' }]
    const { engine } = await camera(provider, ({ done }, address) => [...trouble, ...trouble, done(address)])
    const { operation } = await engine.start(await request())
    expect(await failure(engine.status(operation))).toMatchObject({ retryable: true })
    expect(await failure(engine.status(operation))).toMatchObject({ retryable: true })
    expect(await engine.status(operation)).toMatchObject({ state: 'done' })
  })

  it('tells a refusal from a failure', async () => {
    const refusal = await camera(provider, ({ failed }) => [failed('blocked by our content policy')])
    const { operation } = await refusal.engine.start(await request())
    expect(await refusal.engine.status(operation)).toMatchObject({
      state: 'failed',
      retryable: false,
      reason: expect.stringContaining('refused this for safety'),
    })
  })

  it('takes nothing for a clip that is none', async () => {
    const { engine } = await camera(provider, ({ done }, address) => [done(address)], [], Buffer.from('no clip'))
    const { operation } = await engine.start(await request())
    expect(await failure(engine.status(operation))).toMatchObject({ kind: 'garbage' })
  })

  it('knows no work but its own', async () => {
    const { engine, asked } = await camera(provider, ({ running }) => [running])
    expect(await engine.status('nonsense')).toMatchObject({ state: 'failed', retryable: false })
    expect(asked).toEqual([])
  })

  it('refuses what the model does not make before anything is sent', async () => {
    const { engine, asked } = await camera(provider, ({ running }) => [running])
    const startFrame = Buffer.from('no picture')
    const wrong: Partial<VideoRequest>[] = [{ seconds: 5 }, { width: 1920, height: 1080 }, { startFrame }]
    for (const more of wrong) {
      expect(await failure(engine.start(await request(more)))).toMatchObject({ kind: 'bad_request', retryable: false })
    }
    expect(asked).toEqual([])
  })

  it('says when an end frame cannot be sent', async () => {
    const legal = [{ modes: ['start'], seconds: [6], resolutions: ['720p'], ratios: ['16:9'] }]
    const { open, asked } = await camera(provider, ({ done }, address) => [done(address)])
    const engine = open({ legal })
    const sent = await request()
    const { operation } = await engine.start(sent)
    expect(posts(asked)[0]!.text).not.toContain(Buffer.from(sent.endFrame!).toString('base64'))
    expect(await engine.status(operation)).toMatchObject({
      warnings: ['The Camera takes no end frame: it was not sent.'],
    })
  })

  it('keeps the key out of what is stored', async () => {
    const { engine } = await camera(provider, ({ running }) => [running])
    const { operation } = await engine.start(await request())
    expect(operation).not.toContain(secretKey)
  })
})

describe('Veo', () => {
  it('gets its frames by their places, and an upright size by its name', async () => {
    const { engine, asked } = await camera('google', ({ running }) => [running])
    await engine.start(await request({ width: 720, height: 1280 }))
    expect(asked[0]?.path).toBe('/models/maker/model:predictLongRunning')
    expect(asked[0]?.json).toMatchObject({
      instances: [{ image: { mimeType: 'image/png' }, lastFrame: { mimeType: 'image/png' } }],
      parameters: { aspectRatio: '9:16', resolution: '720p', durationSeconds: 6, sampleCount: 1, seed: 2 },
    })
  })

  it('is refused for safety when it filters its own work', async () => {
    const body = { done: true, response: { generateVideoResponse: { raiMediaFilteredCount: 1 } } }
    const { engine } = await camera('google', () => [{ body }])
    const { operation } = await engine.start(await request())
    expect(await engine.status(operation)).toMatchObject({ state: 'failed' })
  })
})

describe('fal', () => {
  it('is asked under the name of the model’s own maker, with the model’s own fields', async () => {
    const { engine, asked } = await camera('fal', ({ running }) => [running])
    await engine.start(await request())
    expect(asked[0]?.path).toBe('/maker/model')
    expect(asked[0]?.headers.authorization).toBe(`Key ${secretKey}`)
    expect(asked[0]?.json).toMatchObject({
      duration: '6',
      resolution: '720p',
      aspect_ratio: '16:9',
      generate_audio: true,
      seed: 2,
    })
    expect(asked[0]?.json).not.toHaveProperty('image_url')
  })
})
