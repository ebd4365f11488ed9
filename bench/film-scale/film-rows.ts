import { presences } from '#core/casting/presence.ts'
import type { AssetId, AssignmentId, LookId, ProjectId, SceneId, ShotId } from '#core/ids.ts'
import { builtInEngines } from '#core/projects/film.ts'
import { movements, shotSizes } from '#core/shots/camera.ts'
import type { assets, mentions } from '#server/tables/assets.ts'
import type { assignments } from '#server/tables/casting.ts'
import type { looks } from '#server/tables/looks.ts'
import type { projects } from '#server/tables/projects.ts'
import type { scenes } from '#server/tables/scenes.ts'
import type { shots } from '#server/tables/shots.ts'
import type { Chance } from '../made/chance.ts'
import { extras, people, personDescription, placeDescription, places, props, saying, sentence, thingDescription } from '../made/words.ts'

type AssetRow = typeof assets.$inferInsert & { id: AssetId }
type SceneRow = typeof scenes.$inferInsert & { id: SceneId }
type LookRow = typeof looks.$inferInsert & { id: LookId; sceneId: SceneId }
type ShotRow = typeof shots.$inferInsert & { id: ShotId; sceneId: SceneId }

export interface FilmRows {
  project: typeof projects.$inferInsert & { id: ProjectId }
  scenes: SceneRow[]
  assets: AssetRow[]
  mentions: (typeof mentions.$inferInsert)[]
  looks: LookRow[]
  shots: ShotRow[]
  assignments: (typeof assignments.$inferInsert & { id: AssignmentId })[]
}

/** Shots of six scenes in a row: a hundred together; the fourth is the measured one, with 20 shots and 30 assets. */
const shotCounts = [10, 14, 16, 20, 17, 23]
const sceneCount = 120
const castInShot = 20
/** Locations, characters, props and extras of the film, and of every scene. */
const inFilm = { location: 30, character: 60, prop: 40, extra: 20 }
const inScene = { location: 1, character: 12, prop: 12, extra: 5 }

/** 120 scenes, 2,000 shots, 150 assets, 40,000 assignments. */
export function filmRows(chance: Chance): FilmRows {
  const projectId = chance.uuid() as ProjectId
  const cast = assetRows(chance, projectId)
  const parts = Array.from({ length: sceneCount }, (_, index) => sceneRows(chance, projectId, cast, index))
  return {
    project: { id: projectId, name: 'Film of a bench', code: 'BENCH', engines: builtInEngines },
    assets: cast,
    scenes: parts.map(({ scene }) => scene),
    mentions: parts.flatMap(({ mentions }) => mentions),
    looks: parts.flatMap(({ looks }) => looks),
    shots: parts.flatMap(({ shots }) => shots),
    assignments: parts.flatMap(({ assignments }) => assignments),
  }
}

function assetRows(chance: Chance, projectId: ProjectId): AssetRow[] {
  const row = (kind: AssetRow['kind'], name: string): AssetRow => ({
    id: chance.uuid() as AssetId,
    projectId,
    kind,
    nature: kind === 'character' || kind === 'extra' ? 'person' : 'thing',
    name,
    description: kind === 'location' ? placeDescription(chance) : kind === 'prop' ? thingDescription(chance) : personDescription(chance),
    state: 'kept',
    speaks: kind === 'character',
    count: kind === 'extra' ? chance.whole(3, 12) : null,
  })
  const names = { location: places, character: people, prop: props, extra: extras }
  return (['location', 'character', 'prop', 'extra'] as const).flatMap((kind) => chance.some(names[kind], inFilm[kind]).map((name) => row(kind, name)))
}

function sceneRows(chance: Chance, projectId: ProjectId, cast: readonly AssetRow[], index: number) {
  const here = castOfScene(chance, cast, index)
  const [place] = here
  const id = chance.uuid() as SceneId
  const time = chance.pick(['DAY', 'NIGHT', 'DUSK'])
  const heading = `INT. ${place!.name.toUpperCase()} - ${time}`
  const scene: SceneRow = {
    id,
    projectId,
    position: index + 1,
    heading,
    slug: { setting: 'interior', places: [place!.name.toUpperCase()], time },
    elements: [],
    contentHash: chance.hex(64),
  }
  const looks = here.map((asset) => lookRow(chance, id, asset))
  const shots = Array.from({ length: shotCounts[index % shotCounts.length]! }, (_, shot) => shotRow(chance, id, here, shot))
  const assignments = shots.flatMap(({ id: shotId }) => castOfShot(chance, id, shotId, looks))
  const mentions = here.map(({ id: assetId, kind, name }) => ({
    projectId,
    assetId,
    sceneId: id,
    manner: 'present' as const,
    quote: `${name} is here.`,
    rule: kind === 'character' ? 'speaks' : 'is seen',
    line: index * 55 + 1,
  }))
  return { scene, looks, shots, assignments, mentions }
}

/** The first two characters are in every other scene: they are the two that are merged. */
function castOfScene(chance: Chance, cast: readonly AssetRow[], index: number): AssetRow[] {
  const leads = cast.filter(({ kind }) => kind === 'character').slice(0, 2)
  const ofKind = (kind: AssetRow['kind'], count: number) => chance.some(cast.filter((asset) => asset.kind === kind && !leads.includes(asset)), count)
  const starring = index % 2 === 0 ? leads : []
  return [...ofKind('location', inScene.location), ...starring, ...ofKind('character', inScene.character - starring.length), ...ofKind('prop', inScene.prop), ...ofKind('extra', inScene.extra)]
}

function lookRow(chance: Chance, sceneId: SceneId, { id: assetId, kind }: AssetRow): LookRow {
  const tags = kind === 'character' && chance.likely(0.1) ? ['soaked'] : []
  return { id: chance.uuid() as LookId, sceneId, assetId, source: 'extracted', statusTags: tags, carryForward: chance.likely(0.3) ? tags : [] }
}

function shotRow(chance: Chance, sceneId: SceneId, here: readonly AssetRow[], index: number): ShotRow {
  const names = (kind: AssetRow['kind']) => here.filter((asset) => asset.kind === kind).map(({ name }) => name)
  const who = names('character')
  const action = Array.from({ length: chance.whole(1, 3) }, () => sentence(chance, who, names('prop'))).join(' ')
  const speech = { speaker: chance.pick(who).toUpperCase(), text: saying(chance), delivery: null, voice: 'on' as const }
  return {
    id: chance.uuid() as ShotId,
    sceneId,
    position: (index + 1) * 1024,
    action,
    dialogue: chance.likely(0.5) ? [speech] : [],
    seconds: chance.whole(4, 16) / 2,
    camera: { size: chance.pick(shotSizes), angle: 'eye_level', movement: chance.pick(movements), lens: 35 },
    cameraReason: 'they talk',
    fromLine: index * 3 + 1,
    toLine: index * 3 + 3,
  }
}

/** The place is always seen; most of the cast stays for the whole shot. */
function castOfShot(chance: Chance, sceneId: SceneId, shotId: ShotId, looks: readonly LookRow[]): FilmRows['assignments'] {
  const [place, ...others] = looks
  return [place!, ...chance.some(others, castInShot - 1)].map(({ id: lookId }, index) => ({
    id: chance.uuid() as AssignmentId,
    sceneId,
    shotId,
    lookId,
    presence: index === 0 || chance.likely(0.8) ? 'throughout' : chance.pick(presences),
  }))
}
