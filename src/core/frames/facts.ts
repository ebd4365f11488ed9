import type { AssetKind } from '#core/assets/kind.ts'
import type { Presence } from '#core/casting/presence.ts'
import type { Picture } from '#core/looks/facts.ts'
import type { ResolvedLook } from '#core/looks/resolve-looks.ts'
import type { PromptKind } from '#core/prompts/prompt.ts'
import type { SlugLine } from '#core/scenes/scene.ts'
import type { Camera } from '#core/shots/camera.ts'
import type { ShotReference } from '#core/shots/shot-reference.ts'
import type { Speech } from '#core/shots/shot.ts'
import type { LinkFact } from './link.ts'

/** What of the film reaches every frame and clip. */
export interface FilmBrief {
  imageEngine: string
  videoEngine: string
  /** The video model the film is planned for. */
  video: { name: string; takesEnd: boolean }
  /** References the planned model keeps apart in one request. */
  cap: number
  request: { width: number; height: number }
  crop: { width: number; height: number } | null
  safeArea: string
  style: string
  styleReferences: string[]
  /** Frames per second. */
  rate: number
  /** Ids of primary characters. */
  primary: ReadonlySet<string>
}

export interface ShotFact {
  id: string
  sceneId: string
  action: string
  dialogue: Speech[]
  seconds: number
  camera: Camera
  /** Made without its end frame, whatever the engine takes. */
  startOnly: boolean
}

export interface AssignmentFact {
  shotId: string
  lookId: string
  presence: Presence
  count: number | null
}

/** A confirmed transformation, at its shot. */
export interface FormFact {
  id: string
  assetId: string
  scenePosition: number
  /** Index of its shot within the scene; null while no shot covers its line. */
  shotIndex: number | null
  moment: 'within' | 'before' | 'gradual'
  name: string
  kind: AssetKind
  after: string
  picture: Picture | null
}

export interface PromptFact {
  shotId: string
  kind: PromptKind
  /** The user's own words, or polished ones; null where it is assembled. */
  words: string | null
  /** Of polished words: what the data said then. As soon as they say something else, that counts. */
  polishedFrom: string | null
  recipeHash: string
}

/** One scene with everything its frames are planned from. */
export interface SceneFact {
  id: string
  position: number
  slug: SlugLine
  shots: ShotFact[]
  assignments: AssignmentFact[]
  /** Every look the scene ever had, in the order they came; who was taken out keeps the place, so that nobody else moves. */
  arrivals: { lookId: string; kind: AssetKind }[]
  prompts: PromptFact[]
  links: LinkFact[]
  /** What somebody brought for the shots, in order. */
  references: (ShotReference & { shotId: string })[]
  /** Pictures of the selected frames, by shot id and side: "id start". */
  selected: ReadonlyMap<string, Picture>
}

export interface FilmFact {
  brief: FilmBrief
  looks: ReadonlyMap<string, ResolvedLook>
  forms: readonly FormFact[]
}
