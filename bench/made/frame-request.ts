import { assetPicturePrompt } from '#core/assets/picture-prompt.ts'
import type { AssetKind } from '#core/assets/kind.ts'
import { referenceCap } from '#core/engines/passes.ts'
import { findModel, readModels } from '#core/engines/models.ts'
import type { FilmFact, SceneFact } from '#core/frames/facts.ts'
import { planScene } from '#core/frames/plan-scene.ts'
import { type FrameRequest, frameRequest } from '#core/frames/request.ts'
import type { AssetFact } from '#core/looks/facts.ts'
import { resolveLooks } from '#core/looks/resolve-looks.ts'
import { noStyle, type Style, styleLine } from '#core/styles/style.ts'
import { chanceFrom } from './chance.ts'
import { extras, people, personDescription, placeDescription, places, props, thingDescription } from './words.ts'

export interface BusyShot {
  request: FrameRequest
  videoPrompt: string
  /** What the picture with this hash is drawn from. */
  assets: { hash: string; kind: AssetKind; prompt: string }[]
}

/** A shot of eight pictures: the place, four people, two things and a crowd; planned as the film plans it. */
export function busyShot(style: Style = noStyle): BusyShot {
  const chance = chanceFrom(3)
  const fact = (kind: AssetKind, name: string, description: string): AssetFact => {
    const id = chance.uuid()
    const nature = kind === 'character' || kind === 'extra' ? 'person' : 'thing'
    return { id, kind, nature, name, aliases: [], description, count: kind === 'extra' ? 4 : null, state: 'kept', pictured: true, master: { attemptId: chance.uuid(), hash: chance.hex(64) }, angles: {} }
  }
  const assets = [
    fact('location', chance.pick(places), placeDescription(chance)),
    ...chance.some(people, 4).map((name) => fact('character', name, personDescription(chance))),
    ...chance.some(props, 2).map((name) => fact('prop', name, thingDescription(chance))),
    fact('extra', chance.pick(extras), personDescription(chance)),
  ]
  const [plan] = planScene(filmOf(assets, style), sceneOf(assets))
  return {
    request: frameRequest(plan!.frames.start),
    videoPrompt: plan!.videoPrompt,
    assets: assets.map((asset) => ({
      hash: asset.master!.hash,
      kind: asset.kind,
      prompt: assetPicturePrompt({ ...asset, tags: [], view: 'front', setting: 'interior, night', style: styleLine(style) }),
    })),
  }
}

const sceneId = 'scene'
const shotId = 'shot'

function filmOf(assets: readonly AssetFact[], style: Style): FilmFact {
  const bare = { inheritedFromId: null, descriptionOverride: null, statusTags: [], carryForward: [], droppedTags: [], asIs: true, referenceAttemptId: null, chosen: null, own: null, requirement: null, seen: { view: null, height: null, size: null } }
  const looks = assets.map(({ id }) => ({ ...bare, id: `look of ${id}`, sceneId, assetId: id }))
  return {
    brief: {
      imageEngine: 'built-in/painter',
      videoEngine: 'built-in/animatic',
      video: { name: 'Animatic', takesEnd: true },
      cap: referenceCap(findModel(readModels(), 'image', 'built-in/painter')!),
      request: { width: 1280, height: 720 },
      crop: null,
      safeArea: '',
      style: styleLine(style),
      styleReferences: [],
      rate: 24,
      primary: new Set(),
    },
    looks: resolveLooks(assets, looks, [{ id: sceneId, position: 1, deferred: false }]),
    forms: [],
  }
}

function sceneOf(assets: readonly AssetFact[]): SceneFact {
  const [, first, second] = assets.map(({ name }) => name)
  return {
    id: sceneId,
    position: 1,
    slug: { setting: 'interior', places: [assets[0]!.name], time: 'NIGHT' },
    shots: [
      {
        id: shotId,
        sceneId,
        action: `${first} turns to ${second} and points at the door. ${second} runs to it.`,
        dialogue: [{ speaker: first!.toUpperCase(), text: 'Do not wait for me, the tide is turning.', delivery: null, voice: 'on' }],
        seconds: 4,
        camera: { size: 'wide', angle: 'eye_level', movement: 'push_in', lens: 35 },
        startOnly: false,
      },
    ],
    assignments: assets.map(({ id }) => ({ shotId, lookId: `look of ${id}`, presence: 'throughout', count: null })),
    arrivals: assets.map(({ id, kind }) => ({ lookId: `look of ${id}`, kind })),
    prompts: [],
    links: [],
    references: [],
    selected: new Map(),
  }
}
