import type { attempts } from '#server/tables/attempts.ts'

export type AttemptRow = typeof attempts.$inferSelect

export interface Made {
  blobHash: string
  rawHash?: string | null
  layout?: unknown
  quality?: unknown
  warnings?: string[]
  usd?: number
  seconds?: number | null
}
