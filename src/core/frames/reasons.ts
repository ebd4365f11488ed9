import { change } from '#core/attempts/changes.ts'
import type { CastMember } from '#core/casting/cast-member.ts'
import { type FrameSide, isSeen } from '#core/casting/presence.ts'
import { promptChanges } from '#core/prompts/prompt-changes.ts'
import type { Continuity, FrameInputs } from './inputs.ts'
import { referenceReasons } from './reference-reasons.ts'

/** Why a picture made from `used` no longer fits `now`: "Alice: throughout → enters". Asked only when the requests differ. */
export function reasons(used: FrameInputs, now: FrameInputs): string[] {
  const told = [
    ...change('engine', used.engine, now.engine),
    ...change('size', size(used), size(now)),
    ...change('style', used.style, now.style),
    ...change('camera', used.camera, now.camera),
    ...change('action', used.action, now.action),
    ...change('light', used.light, now.light),
    ...names(used, now).flatMap((name) => castReasons(name, find(used, name), find(now, name), now.side)),
    ...continuityReasons(used.continuity, now.continuity),
    ...referenceReasons(used.shotReferences ?? [], now.shotReferences ?? []),
    ...(same(used.styleReferences, now.styleReferences) ? [] : ['style: other reference pictures']),
    ...(used.cap === now.cap ? [] : change('references in one request', String(used.cap), String(now.cap))),
    ...(used.promptEdited || now.promptEdited ? change('prompt', used.prompt, now.prompt) : []),
  ]
  if (told.length > 0) return told
  return used.prompt === now.prompt ? ['frames are asked for in other words by now'] : promptChanges(used.prompt, now.prompt)
}

function castReasons(name: string, used: CastMember | undefined, now: CastMember | undefined, side: FrameSide): string[] {
  const before = used && isSeen(used.presence, side) ? used : undefined
  const after = now && isSeen(now.presence, side) ? now : undefined
  if (!before && !after) return []
  if (!before || !after) return change(name, presence(used), presence(now))
  return [
    ...change(name, before.kind, after.kind),
    ...change(`${name}, description`, before.description, after.description),
    ...change(`${name}, tags`, before.tags.join(', '), after.tags.join(', ')),
    ...change(`${name}, how many`, String(before.count ?? 'several'), String(after.count ?? 'several')),
    ...pictureReasons(name, before, after),
    ...change(name, billingWord(before), billingWord(after)),
  ]
}

function pictureReasons(name: string, before: CastMember, after: CastMember): string[] {
  if (before.picture === after.picture) return change(`${name}, view`, before.pictureNote, after.pictureNote)
  if (after.picture === null) return [`${name}: picture → words (${after.wordsReason || 'no picture'})`]
  return [before.picture === null ? `${name}: words → picture` : `${name}: another picture`]
}

/** Who came, went or changed between two casts, whatever side shows it: why a prompt reads differently now. */
export function castChanges(used: readonly CastMember[], now: readonly CastMember[]): string[] {
  const all = [...new Set([...used, ...now].map(({ name }) => name))]
  const of = (cast: readonly CastMember[], name: string) => cast.find((member) => member.name === name)
  return all.flatMap((name) => {
    const [before, after] = [of(used, name), of(now, name)]
    if (before?.presence !== after?.presence) return change(name, presence(before), presence(after))
    return before && after ? [...change(`${name}, tags`, before.tags.join(', '), after.tags.join(', ')), ...change(`${name}, description`, before.description, after.description)] : []
  })
}

function continuityReasons(used: FrameInputs['continuity'], now: FrameInputs['continuity']): string[] {
  if (used?.hash === now?.hash) return change('continuity', used?.label ?? '', now?.label ?? '')
  return used && now && isSameSource(used, now) ? [`continuity: another picture of ${sourceName(now)}`] : change('continuity', sourceName(used), sourceName(now))
}

/** A frame keeps its identity when its scene or shot gets another number. */
const isSameSource = (used: Continuity, now: Continuity) =>
  used.label === now.label && (!used.from || !now.from || (used.from.shotId === now.from.shotId && used.from.side === now.from.side))

const sourceName = (source: Continuity | null) => source?.from?.label ?? source?.label ?? ''

const size = ({ request, crop }: FrameInputs) =>
  `${request.width}×${request.height}${crop ? ` cropped to ${crop.width}×${crop.height}` : ''}`
const names = (...both: FrameInputs[]) => [...new Set(both.flatMap(({ cast }) => cast.map(({ name }) => name)))]
const find = ({ cast }: FrameInputs, name: string) => cast.find((member) => member.name === name)
/** Why somebody stands before others in a request. */
export const billingWord = ({ primary }: Pick<CastMember, 'primary'>) => (primary ? 'primary character' : 'not a primary character')
const presence = (member: CastMember | undefined) => member?.presence.replaceAll('_', ' ') ?? 'not in the shot'
const same = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((one, index) => one === b[index])
