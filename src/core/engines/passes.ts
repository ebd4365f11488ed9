import type { ImageModel, VideoModel } from './model.ts'

/** How many pictures may go in one request: what it keeps apart, never more than it takes. */
export const referenceCap = (model: ImageModel | VideoModel): number =>
  model.kind === 'video' ? model.references.hard : Math.min(model.references.trusted, model.references.hard)

/**
 * How often a picture is worked on until every reference is in: the first pass takes the cap,
 * each later one the picture so far and the cap less one. Null when that can never end.
 */
export function passesFor(references: number, model: ImageModel): number | null {
  const cap = referenceCap(model)
  if (references === 0 || references <= cap) return 1
  if (cap < 2 || !model.edits) return null
  return Math.ceil((references - 1) / (cap - 1))
}
