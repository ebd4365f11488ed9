import { appendFileSync } from 'node:fs'

/** One engine request as it went out: content and context, never bytes, never keys. */
export interface RecordedRequest {
  purpose: string
  engine: string
  /** Number of the scene and label of the shot, for whoever reads the record. */
  scene: number | null
  shot: string | null
  side: string | null
  pass: number | null
  asset: string | null
  references: { number: number; name: string; kind: string; role: string; hash: string }[]
  text: string
  width: number | null
  height: number | null
  seconds: number | null
  variation: number
  recipeHash: string | null
  usd: number
}

export type Recorder = (request: RecordedRequest) => void

/** One JSON line per request, appended as it happens. */
export const recordToFile =
  (file: string): Recorder =>
  (request) =>
    appendFileSync(file, `${JSON.stringify(request)}\n`)
