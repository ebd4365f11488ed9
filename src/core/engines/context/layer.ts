import { z } from 'zod'

/** What a call of a model is told, from the most general to the most local; task is what is asked of it. */
export const layerKinds = [
  'constraints',
  'continuity',
  'project',
  'style',
  'manifest',
  'scene',
  'before',
  'states',
  'overrides',
  'task',
] as const
export const LayerKind = z.enum(layerKinds)
export type LayerKind = z.infer<typeof LayerKind>

export interface Statement {
  text: string
  /** What it speaks of, "Alice: hair": of two statements about one thing the more local one is told. */
  about?: string
  /** Who somebody is: never cut. */
  identity?: boolean
  /** How long ago it was, in scenes or shots; what is furthest away is cut first. */
  distance?: number
}

export interface Layer {
  kind: LayerKind
  statements: readonly Statement[]
}
