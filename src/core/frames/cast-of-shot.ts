import type { CastMember } from '#core/casting/cast-member.ts'
import { type View, views } from '#core/assets/picture-prompt.ts'
import type { FrameSide } from '#core/casting/presence.ts'
import type { ResolvedLook } from '#core/looks/resolve-looks.ts'
import { seenWords } from '#core/looks/seen.ts'
import { remembered } from '#core/remembered.ts'
import { viewsNeeded } from '#core/shots/views-needed.ts'
import type { AssignmentFact, FilmFact, FormFact, SceneFact, ShotFact } from './facts.ts'

/** A cast member, and whose look it is. */
export interface Cast {
  member: CastMember
  look: ResolvedLook
}

/**
 * The cast of each shot of a scene as each of its frames needs it: the picture that goes, or why it goes as words (A12).
 * Who is the same in many shots is one object, so that whatever is worked out about it is worked out once.
 */
export function castOfScene(film: FilmFact, scene: SceneFact): (shot: ShotFact, index: number) => Record<FrameSide, Cast[]> {
  const assignmentsOf = Map.groupBy(scene.assignments, ({ shotId }) => shotId)
  const formsOf = Map.groupBy(film.forms, ({ assetId }) => assetId)
  const known = new Map<string, CastMember>()

  const castOfSide = (lines: readonly Line[], shot: ShotFact, index: number, side: FrameSide): Cast[] =>
    lines.map(({ look, assignment, name }) => {
      const forms = formsOf.get(look.asset.id)
      const form = forms && formAt(forms, look.asset.id, scene.position, index, side)
      const choice = form ? formPicture(form) : pictureFor(look, shot)
      const key = JSON.stringify([look.id, assignment.presence, assignment.count, name, form?.id, choice])
      const member = known.get(key) ?? memberOf(assignment, look, film, name, form, choice)
      known.set(key, member)
      return { look, member }
    })

  return (shot, index) => {
    const lines = named((assignmentsOf.get(shot.id) ?? []).flatMap((assignment) => {
      const look = film.looks.get(assignment.lookId)
      return look ? [{ look, assignment }] : []
    }))
    const start = castOfSide(lines, shot, index, 'start')
    const turns = lines.some(({ look }) => formsOf.has(look.asset.id))
    return { start, end: turns ? castOfSide(lines, shot, index, 'end') : start }
  }
}

interface Line {
  look: ResolvedLook
  assignment: AssignmentFact
  name: string
}

/** Prompts call everybody by name: two of one name are told apart by their kind, and no name can end its own anchor. */
function named(lines: readonly Omit<Line, 'name'>[]): Line[] {
  const assetsOf = Map.groupBy(lines, ({ look }) => foldedName(look.asset.name))
  return lines.map((line) => {
    const { asset } = line.look
    const plain = plainName(asset.name)
    const twins = assetsOf.get(foldedName(asset.name))!.filter(({ look }) => look.asset.id !== asset.id)
    if (twins.length === 0) return { ...line, name: plain }
    const ofKind = twins.filter(({ look }) => look.asset.kind === asset.kind && look.asset.id < asset.id).length
    return { ...line, name: `${plain}, ${asset.kind}${ofKind ? ` ${ofKind + 1}` : ''}` }
  })
}

const plainName = remembered((name) => name.replace(/[[\]\s]+/g, ' ').trim())
const foldedName = remembered((name) => plainName(name).toLowerCase())

function memberOf(assignment: AssignmentFact, look: ResolvedLook, film: FilmFact, name: string, form: FormFact | undefined, choice: Choice): CastMember {
  const { asset } = look
  const sidelined = asset.state === 'sidelined'
  return {
    name,
    kind: form?.kind ?? asset.kind,
    nature: asset.nature,
    presence: assignment.presence,
    count: assignment.count ?? (asset.kind === 'extra' ? asset.count : null),
    description: form?.after ?? look.description,
    tags: [...look.tags, ...seenWords(look.seen)],
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

const isView = (view: string | null): view is View => views.some((one) => one === view)

const formPicture = ({ picture, name }: FormFact): Choice => ({ hash: picture?.hash ?? null, note: '', reason: `no picture of ${name} yet` })

function pictureFor(look: ResolvedLook, shot: ShotFact): Choice {
  const { asset, picture } = look
  if (picture === null) return { hash: null, note: '', reason: 'no picture' }
  if (asset.kind !== 'character' && asset.kind !== 'prop') return { hash: picture.hash, note: '', reason: '' }
  const wanted = isView(look.seen.view) ? [look.seen.view] : viewsNeeded(shot.camera)
  if (picture.source === 'own' || wanted.includes('front')) return { hash: picture.hash, note: '', reason: '' }
  const angle = wanted.map((view) => asset.angles[view]).find(Boolean)
  if (angle && picture.source === 'master') return { hash: angle.hash, note: '', reason: '' }
  return { hash: picture.hash, note: 'shown from the front', reason: '' }
}
