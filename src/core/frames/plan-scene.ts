import type { AssetKind } from '#core/assets/kind.ts'
import type { CastMember } from '#core/casting/cast-member.ts'
import { type FrameSide, frameSides } from '#core/casting/presence.ts'
import { renderAnchors } from '#core/prompts/anchors.ts'
import { endState } from '#core/prompts/end-state.ts'
import { assembleFramePrompt } from '#core/prompts/frame-prompt.ts'
import type { PromptKind } from '#core/prompts/prompt.ts'
import { assembleVideoPrompt } from '#core/prompts/video-prompt.ts'
import { sentencesOf } from '#core/scripts/language/sentences.ts'
import { cameraText } from '#core/shots/camera-text.ts'
import { shotLabel } from '#core/shots/shot-label.ts'
import { type Cast, castOfScene } from './cast-of-shot.ts'
import { type EndFrameUse, endFrameUse } from './end-frame.ts'
import type { FilmFact, PromptFact, SceneFact, ShotFact } from './facts.ts'
import type { FrameInputs } from './inputs.ts'
import { pictureOfFrame } from './link.ts'
import { referencesOfSide } from './shot-references.ts'

export interface PlannedPrompt {
  kind: PromptKind
  /** What the data say now. */
  assembled: string
  /** What would be used: the user's own words where they edited it, polished ones where they still fit. */
  text: string
  /** Not the words that the data make. */
  edited: boolean
  polished: boolean
  /** Hash the stored version was made from; null when there is none. */
  storedHash: string | null
}

export interface ShotPlan {
  shot: ShotFact
  index: number
  cast: Record<FrameSide, CastMember[]>
  prompts: Record<PromptKind, PlannedPrompt>
  frames: Record<FrameSide, FrameInputs>
  endFrame: EndFrameUse
  /** How the shot before ended, in words; "" at the start of a scene. */
  before: string
  /** Rendered: names instead of anchors. */
  videoPrompt: string
}

/** Everything the shots of a scene would be made from today; run on the same data, it gives the same plan. */
export function planScene(film: FilmFact, scene: SceneFact): ShotPlan[] {
  const castOf = castOfScene(film, scene)
  const promptsOf = Map.groupBy(scene.prompts, ({ shotId }) => shotId)
  let before = ''
  return scene.shots.map((shot, index) => {
    const plan = planShot({ film, scene, shot, index, before, casts: castOf(shot, index), stored: promptsOf.get(shot.id) ?? [] })
    before = endState(plan.sentences, plan.cast.end)
    return plan
  })
}

interface ShotInPlace {
  film: FilmFact
  scene: SceneFact
  shot: ShotFact
  index: number
  before: string
  casts: Record<FrameSide, Cast[]>
  stored: readonly PromptFact[]
}

function planShot({ film, scene, shot, index, before, casts, stored }: ShotInPlace): ShotPlan & { sentences: string[] } {
  const cast = { start: casts.start.map(({ member }) => member), end: casts.end.map(({ member }) => member) }
  const sentences = sentencesOf(shot.action).map(({ text }) => text)
  const aliases = Object.fromEntries(casts.start.map(({ member, look }) => [member.name, [look.asset.name, ...look.asset.aliases]]))
  const standing = standingOf(scene, casts.start)
  const camera = cameraText(shot.camera)
  const framing = stillCamera(shot)
  const { brief } = film
  const light = [scene.slug.time?.toLowerCase() ?? ''].filter(Boolean).join(', ')
  const planned = (kind: PromptKind, assembled: string): PlannedPrompt => {
    const now = stored.find((prompt) => prompt.kind === kind)
    const polishedFrom = now?.polishedFrom ?? null
    const words = polishedFrom === null || polishedFrom === assembled ? (now?.words ?? null) : null
    return { kind, assembled, text: words ?? assembled, edited: words !== null, polished: words !== null && polishedFrom !== null, storedHash: now?.recipeHash ?? null }
  }
  const frameText = (side: FrameSide) =>
    assembleFramePrompt({
      side,
      camera: framing,
      action: sentences,
      aliases,
      standing,
      setting: scene.slug.setting === 'unknown' ? '' : scene.slug.setting === 'both' ? 'interior and exterior' : scene.slug.setting,
      light,
      style: brief.style,
      safeArea: brief.safeArea,
      cast: cast[side],
    })
  const endFrame = endFrameUse(scene, shot, brief.video)
  const video = assembleVideoPrompt({ camera, action: shot.action, dialogue: shot.dialogue, sounds: soundsIn(shot.action), before, seconds: shot.seconds, cast: cast.end, hasEnd: endFrame.sent })
  const prompts = { start: planned('start', frameText('start')), end: planned('end', frameText('end')), video: planned('video', video) }
  const brought = scene.references.filter(({ shotId }) => shotId === shot.id)
  const frame = (side: FrameSide): FrameInputs => ({
    side,
    engine: brief.imageEngine,
    cap: brief.cap,
    request: brief.request,
    crop: brief.crop,
    camera: framing,
    action: shot.action,
    style: brief.style,
    light,
    prompt: prompts[side].text,
    promptEdited: prompts[side].edited,
    cast: cast[side],
    continuity: continuity(scene, shot, side),
    ...shotReferences(brought, side),
    styleReferences: brief.styleReferences,
  })
  const [start, end] = frameSides.map(frame)
  return { shot, index, cast, prompts, frames: { start: start!, end: end! }, endFrame, before, videoPrompt: renderAnchors(prompts.video.text, (name) => name), sentences }
}

/** Nothing at all where nothing was brought: what older releases made without is still equal. */
function shotReferences(brought: SceneFact['references'], side: FrameSide): Pick<FrameInputs, 'shotReferences'> {
  const references = referencesOfSide(brought, side)
  return references.length > 0 ? { shotReferences: references } : {}
}

/** A still has no movement (F2). */
const stillCamera = ({ camera }: ShotFact) => cameraText({ ...camera, movement: 'static' }).replace(/,? static( camera)?/i, '')

/** An end frame agrees with the start frame of its shot; a linked frame with the frame it is linked to. */
function continuity(scene: SceneFact, shot: ShotFact, side: FrameSide): FrameInputs['continuity'] {
  const link = scene.links.find((one) => one.shotId === shot.id && one.side === side && one.kind === 'reference')
  const linked = link && pictureOfFrame(scene, { shotId: link.fromShotId, side: link.fromSide })
  if (linked) {
    const at = scene.shots.findIndex(({ id }) => id === link.fromShotId)
    const from = { shotId: link.fromShotId, side: link.fromSide, label: `${shotLabel(scene.position, at)} ${link.fromSide}` }
    return { label: 'the same moment from another camera', hash: linked.hash, from }
  }
  const start = side === 'end' ? pictureOfFrame(scene, { shotId: shot.id, side: 'start' }) : undefined
  return start ? { label: 'the start of this shot', hash: start.hash } : null
}

/** Of its kind, who came first into the scene stands first: that place stays, whoever else comes or goes. */
function standingOf({ arrivals }: SceneFact, cast: readonly Cast[]): Map<string, number> {
  const place = (lookId: string, kind: AssetKind) => arrivals.filter((one) => one.kind === kind).findIndex((one) => one.lookId === lookId)
  return new Map(cast.map(({ member, look }) => [member.name, Math.max(0, place(look.id, look.asset.kind))]))
}

/** Sounds stand in capitals in an action line, without being a name: "A great THUD". */
const soundsIn = (action: string) => [...new Set(action.match(/\b(?:THUD|BANG|CRASH|BOOM|RING|RINGS|KNOCK|CLICK|SCREAM|BEEP|BUZZ|WHOOSH|FOOTSTEPS|BLARES?|HOWLS?|ROAR|THUNDER)\b/g) ?? [])].map((sound) => sound.toLowerCase())
