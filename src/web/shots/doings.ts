import type { Shot } from '#contract/shots.ts'
import type { ShotId } from '#core/ids.ts'
import type { Edit } from './use-shot-list.ts'

/** What the shot list can ask of its page. */
export interface ShotDoings {
  edit: (edits: Edit[]) => void
  insert: (after: Shot) => void
  remove: (shot: Shot) => void
  move: (id: ShotId, after: ShotId | null) => void
  /** @param offset behind so many characters of the action; null lets the user choose a place. */
  split: (shot: Shot, offset: number | null) => void
  merge: (shot: Shot) => void
}
