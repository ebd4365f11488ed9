/** Ports of the five kinds of engine. The platform knows pictures, words and seconds; what they are for is the caller's. */

/** Where a reference picture stands in the request is its number; `role` says what to keep of it, `traits` tells it apart. */
export interface Reference {
  number: number
  name: string
  /** character, location, prop, extra, canvas (edit this picture), continuity, composition, look, detail, style */
  kind: string
  role: string
  traits: string
  /** SHA-256 of the bytes. */
  hash: string
  bytes: Uint8Array
}

export interface ImageRequest {
  prompt: string
  references: Reference[]
  /** Pixels of the wanted picture. */
  width: number
  height: number
  background: 'scene' | 'transparent'
  /** The seed: 1 for the first take; the next number looks visibly different. */
  variation: number
  /** Only this part of reference 1 may change: a PNG of its size, white there and clear elsewhere. */
  region?: { hash: string; bytes: Uint8Array }
}

/** A box in fractions of the picture, from its top left corner. */
export interface Box {
  name: string
  x: number
  y: number
  width: number
  height: number
}

export interface ImageResult {
  bytes: Uint8Array
  mediaType: string
  width: number
  height: number
  /** Where the engine put whom, if it knows. */
  layout: Box[]
  /** What the engine could not do, in words. Never dropped silently. */
  warnings: string[]
}

export interface ImageEngine {
  id: string
  generate(request: ImageRequest, signal?: AbortSignal): Promise<ImageResult>
}

export interface VideoRequest {
  prompt: string
  startFrame: Uint8Array
  endFrame: Uint8Array | null
  seconds: number
  width: number
  height: number
  /** Frames per second. */
  rate: number
  variation: number
}

export type VideoStatus =
  | { state: 'running'; progress: number | null }
  | { state: 'done'; bytes: Uint8Array; mediaType: string; warnings: string[] }
  | { state: 'failed'; reason: string; retryable: boolean }

/** Work is started once, and asked for as often as needed, also by another process after a crash. */
export interface VideoEngine {
  id: string
  start(request: VideoRequest): Promise<{ operation: string }>
  status(operation: string, signal?: AbortSignal, report?: (progress: number) => void): Promise<VideoStatus>
}

export interface CutoutQuality {
  /** Share of the outermost pixels that are not transparent, 0 to 1; near 0 is good. */
  borderOpacity: number
  /** Mean colour distance (OKLab ΔE) of the half-transparent edge to the removed background's direction; 0 is no halo. */
  halo: number
  /** Share of the picture that is subject, 0 to 1. */
  coverage: number
  passed: boolean
  /** What is wrong, in words; empty when passed. */
  complaints: string[]
}

export interface CutoutEngine {
  id: string
  cut(picture: Uint8Array, signal?: AbortSignal): Promise<{ bytes: Uint8Array; quality: CutoutQuality }>
}

export interface VisionEngine {
  id: string
  /** What is visible in the picture, in words, and nothing that was only guessed. */
  describe(picture: Uint8Array, signal?: AbortSignal): Promise<{ text: string; facts: Record<string, string> }>
  /** Absent where the engine cannot tell one from another. */
  presence?: PresenceJudge
}

/** Somebody or something that is looked for in a picture, by what tells it apart. */
export interface Sought {
  name: string
  kind: string
  identity: string
  count: number | null
  /** A picture of it to compare with; null where there is none. */
  reference: Uint8Array | null
}

export interface Spotted {
  name: string
  seen: 'yes' | 'no' | 'unsure'
  /** Null where nobody counted. */
  count: number | null
  why: string
}

export interface PresenceJudge {
  /** Looks at the reference pictures; one that does not need not be sent any. */
  compares: boolean
  /** One answer for each that is looked for, in their order. */
  judge(picture: Uint8Array, sought: readonly Sought[], signal?: AbortSignal): Promise<{ spotted: Spotted[]; tokensIn: number; tokensOut: number }>
}

export interface TextEngine {
  id: string
  /** The answer as JSON; the caller validates it by schema. */
  complete(request: { system: string; prompt: string; schema: Record<string, unknown> }, signal?: AbortSignal): Promise<{ answer: unknown; tokensIn: number; tokensOut: number }>
}
