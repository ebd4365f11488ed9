import type { CastMember } from '#core/casting/cast-member.ts'
import type { FrameSide } from '#core/casting/presence.ts'
import type { ResolvedLook } from '#core/looks/resolve-looks.ts'
import { viewsNeeded } from '#core/shots/views-needed.ts'
import type { AssignmentFact, FilmFact, FormFact, SceneFact, ShotFact } from './facts.ts'

/** A cast member, and whose look it is. */
export interface Cast {
  member: CastMember
  look: ResolvedLook
}

/** The cast of one shot as one of its frames needs it: the picture that goes, or why it goes as words (A12). */
export function castOfShot(film: FilmFact, scene: SceneFact, shot: ShotFact, index: number, side: FrameSide): Cast[] {
  const all = scene.assignments.flatMap((assignment) => {
    const look = assignment.shotId === shot.id ? film.looks.get(assignment.lookId) : undefined
    return look ? [{ look, member: member(assignment, look, film, scene, shot, index, side) }] : []
  })
  return all.map(({ look, member }) => ({ look, member: { ...member, name: castName(look, all) } }))
}

/** Prompts call everybody by name: two of one name are told apart by their kind, and no name can end its own anchor. */
function castName({ asset }: ResolvedLook, all: readonly Cast[]): string {
  const plain = plainName(asset.name)
  const twins = all.filter(({ look }) => look.asset.id !== asset.id && plainName(look.asset.name).toLowerCase() === plain.toLowerCase())
  if (twins.length === 0) return plain
  const ofKind = twins.filter(({ look }) => look.asset.kind === asset.kind && look.asset.id < asset.id).length
  return `${plain}, ${asset.kind}${ofKind ? ` ${ofKind + 1}` : ''}`
}

const plainName = (name: string) => name.replace(/[[\]\s]+/g, ' ').trim()

function member(
  assignment: AssignmentFact,
  look: ResolvedLook,
  film: FilmFact,
  scene: SceneFact,
  shot: ShotFact,
  index: number,
  side: FrameSide,
): CastMember {
  const { asset } = look
  const form = formAt(film.forms, asset.id, scene.position, index, side)
  const choice = form ? formPicture(form) : pictureFor(look, shot)
  const sidelined = asset.state === 'sidelined'
  return {
    name: asset.name,
    kind: form?.kind ?? asset.kind,
    nature: asset.nature,
    presence: assignment.presence,
    count: assignment.count ?? (asset.kind === 'extra' ? asset.count : null),
    description: form?.after ?? look.description,
    tags: look.tags,
    picture: sidelined ? null : choice.hash,
    pictureNote: sidelined ? '' : choice.note,
    wordsReason: sidelined ? 'sidelined' : choice.hash ? '' : choice.reason,
    primary: film.brief.primary.has(asset.id),
  }
}

/** The form somebody has at one side of a shot: the last one that has happened by then. */
export function formAt(forms: readonly FormFact[], assetId: string, scene: number, shot: number, side: FrameSide): FormFact | undefined {
  return forms
    .filter((form) => form.assetId === assetId && hasHappened(form, scene, shot, side))
    .toSorted((a, b) => a.scenePosition - b.scenePosition || (a.shotIndex ?? Infinity) - (b.shotIndex ?? Infinity))
    .at(-1)
}

function hasHappened(form: FormFact, scene: number, shot: number, side: FrameSide): boolean {
  if (form.scenePosition !== scene) return form.scenePosition < scene
  if (form.shotIndex === null || form.shotIndex !== shot) return form.shotIndex !== null && form.shotIndex < shot
  return form.moment === 'before' || side === 'end'
}

interface Choice {
  hash: string | null
  note: string
  reason: string
}

const formPicture = ({ picture, name }: FormFact): Choice => ({ hash: picture?.hash ?? null, note: '', reason: `no picture of ${name} yet` })

function pictureFor(look: ResolvedLook, shot: ShotFact): Choice {
  const { asset, picture } = look
  if (picture === null) return { hash: null, note: '', reason: 'no picture' }
  if (asset.kind !== 'character' && asset.kind !== 'prop') return { hash: picture.hash, note: '', reason: '' }
  const wanted = viewsNeeded(shot.camera)
  if (picture.source === 'own' || wanted.includes('front')) return { hash: picture.hash, note: '', reason: '' }
  const angle = wanted.map((view) => asset.angles[view]).find(Boolean)
  if (angle && picture.source === 'master') return { hash: angle.hash, note: '', reason: '' }
  return { hash: picture.hash, note: 'shown from the front', reason: '' }
}
