import type { AssetKind, Nature } from '#core/assets/kind.ts'
import type { AssetState } from '#core/assets/state.ts'
import type { requirements } from './look.ts'
import type { Seen } from './seen.ts'

/** A picture that is there: the attempt and the hash of its bytes. */
export interface Picture {
  attemptId: string
  hash: string
}

export interface AssetFact {
  id: string
  kind: AssetKind
  nature: Nature
  name: string
  aliases: string[]
  description: string
  count: number | null
  state: AssetState
  pictured: boolean
  master: Picture | null
  /** Selected pictures by view: front, side, three_quarter, back. */
  angles: Record<string, Picture>
}

export interface LookFact {
  id: string
  sceneId: string
  assetId: string
  inheritedFromId: string | null
  descriptionOverride: string | null
  statusTags: string[]
  carryForward: string[]
  droppedTags: string[]
  asIs: boolean
  referenceAttemptId: string | null
  /** The picture of that attempt, whether or not it is still selected where it was made. */
  chosen: Picture | null
  /** The selected attempt made or uploaded for this scene. */
  own: Picture | null
  /** What the user said, whatever its asset's share of the film. */
  requirement: (typeof requirements)[number] | null
  /** How the camera sees it here, as the user said. */
  seen: Seen
}

export interface SceneOrder {
  id: string
  position: number
  deferred: boolean
}
