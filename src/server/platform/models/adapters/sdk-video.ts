import {
  AISDKError,
  APICallError,
  experimental_getVideoStatus as getVideoStatus,
  experimental_startVideo as startVideo,
} from 'ai'
import { z } from 'zod'
import type { VideoEngine, VideoRequest, VideoStatus } from '../ports.ts'
import { ask } from './ask.ts'
import { type ClipShape, clipShape } from './clip-shape.ts'
import { EngineError } from './engine-error.ts'
import { garbage, inPlainWords, kindOfWords, notSent } from './explain.ts'
import type { AdapterOptions } from './options.ts'
import { readHeader, videoType } from './pictures.ts'
import type { VideoRow } from './row.ts'

type Start = Parameters<typeof startVideo>[0]

export interface Frame {
  bytes: Uint8Array
  mediaType: string
}

interface Sdk {
  model: Start['model']
  /** For the finished clip; guarded like every other request. */
  fetch: typeof globalThis.fetch
  sending(request: VideoRequest, shape: ClipShape, frames: { start: Frame; end: Frame | null }): Omit<Start, 'model'>
}

/** What is kept between start and end of the work, as text: enough for any other process to go on. */
const Operation = z.object({ operation: z.json(), warnings: z.array(z.string()) })

/** Work that is submitted once and polled by its id, in this process or in the next. */
export function sdkVideo(row: VideoRow, options: AdapterOptions, sdk: Sdk): VideoEngine {
  const { name, id } = row
  const { policy } = options

  async function start(request: VideoRequest): Promise<{ operation: string }> {
    const shape = clipShape(row, request)
    const frames = {
      start: await checkedFrame(name, 'start', request.startFrame),
      end: request.endFrame && shape.hasEnd ? await checkedFrame(name, 'end', request.endFrame) : null,
    }
    const sending = sdk.sending(request, shape, frames)
    const asking = { name, policy, timeout: options.timeout ?? 120_000, mayRetry: surelyNotStarted }
    const started = await ask(asking, (abortSignal) =>
      startVideo({ model: sdk.model, ...sending, maxRetries: 0, abortSignal }),
    ).catch((error: unknown) => {
      throw neverTwice(name, error)
    })
    const warnings = [...shape.warnings, ...started.warnings.map((warning) => JSON.stringify(warning))]
    return { operation: JSON.stringify({ operation: started.operation, warnings }) }
  }

  async function status(text: string, signal?: AbortSignal): Promise<VideoStatus> {
    const kept = readOperation(text)
    if (!kept) return { state: 'failed', reason: `${name} has no work called "${text}".`, retryable: false }
    const look = { name, policy, timeout: options.timeout ?? 60_000, signal }
    const found = await ask(look, (abortSignal) => lookAt(name, sdk, kept.operation, abortSignal)).catch(asEnd)
    if (found.status === 'pending') return { state: 'running', progress: null }
    if (found.status === 'error') return failed(name, found.error)
    if (found.status === 'refused') return { state: 'failed', reason: found.reason, retryable: false }
    const [video] = found.videos
    if (!video) return failed(name, 'no clip came back')
    const load = { name, policy, timeout: options.timeout ?? 600_000, signal }
    const bytes = await ask(load, (abortSignal) => bytesOf(name, sdk, video, abortSignal))
    const mediaType = videoType(bytes)
    if (!mediaType) throw garbage(name, 'no clip came back')
    return { state: 'done', bytes, mediaType, warnings: kept.warnings }
  }

  return { id, start, status }
}

async function checkedFrame(name: string, side: string, bytes: Uint8Array): Promise<Frame> {
  const header = await readHeader(bytes)
  if (header) return { bytes, mediaType: header.mediaType }
  throw notSent(`The ${side} frame for ${name} cannot be read.`)
}

/** Only an answer that says "later", or no connection at all, is proof that nothing was started. */
const surelyNotStarted = ({ kind, neverSent, retryable }: EngineError) =>
  retryable && (kind === 'rate_limited' || neverSent)

/** A start without an answer may have been a start: it is not asked for again, so that nothing is paid twice. */
function neverTwice(name: string, error: unknown): unknown {
  if (!(error instanceof EngineError) || !error.retryable || surelyNotStarted(error)) return error
  const message = `${error.message} Nobody knows whether ${name} began this clip: look there before you ask again.`
  return new EngineError(error.kind, message, { retryable: false })
}

function readOperation(text: string): z.infer<typeof Operation> | null {
  try {
    return Operation.parse(JSON.parse(text))
  } catch {
    return null
  }
}

type Found = Awaited<ReturnType<typeof getVideoStatus>>

type Kept = z.infer<typeof Operation>['operation']

/** An error of the SDK about the finished work is the work's end; one about the connection is not. */
async function lookAt(name: string, sdk: Sdk, operation: Kept, abortSignal: AbortSignal) {
  try {
    const found = await getVideoStatus(sdk.model, { operation, maxRetries: 0, abortSignal })
    if (found.status === 'error' && unreadable.test(String(found.error))) throw garbage(name, String(found.error))
    return found
  } catch (error) {
    if (!AISDKError.isInstance(error) || APICallError.isInstance(error)) throw error
    return { status: 'error' as const, error: error.message }
  }
}

/** The SDK's words for an answer that was none; for fal it takes that for the end of the work. */
const unreadable = /^(Invalid JSON response|Failed to process|Cannot connect)/

/** An answer that the work was refused or never existed is its end; trouble with the line or the key is not. */
function asEnd(error: unknown) {
  if (error instanceof EngineError && (error.kind === 'refused' || error.kind === 'bad_request')) {
    return { status: 'refused' as const, reason: error.message }
  }
  throw error
}

function failed(name: string, said: unknown): VideoStatus {
  const words = typeof said === 'string' ? said : JSON.stringify(said)
  const kind = kindOfWords(words) ?? 'unavailable'
  return { state: 'failed', reason: inPlainWords(name, kind, words), retryable: kind === 'unavailable' }
}

type Video = Extract<Found, { status: 'completed' }>['videos'][number]

async function bytesOf(name: string, sdk: Sdk, video: Video, signal: AbortSignal): Promise<Uint8Array> {
  if (video.type === 'base64') return Buffer.from(video.data, 'base64')
  if (video.type === 'binary') return video.data
  if (video.type !== 'url') throw garbage(name, 'the clip was put somewhere else')
  const answer = await sdk.fetch(video.url, { signal })
  return new Uint8Array(await answer.arrayBuffer())
}
