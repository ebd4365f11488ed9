import type { AssetKind } from '#core/assets/kind.ts'
import type { CastMember } from '#core/casting/cast-member.ts'
import { type ManifestLine, numbered, seen } from '#core/casting/manifest.ts'
import { traitsOf } from '#core/casting/traits.ts'
import { renderAnchors, withoutSentencesAbout } from '#core/prompts/anchors.ts'
import type { ReferencePurpose } from '#core/shots/shot-reference.ts'
import { sentOfFew, takesFew } from './as-words.ts'
import type { FrameInputs } from './inputs.ts'
import { type Companion as PlannedCompanion, type PlannedPass, planPasses } from './passes.ts'
import { askedOf, isShotReference, namedReferences, sentenceInWords, sentenceOf } from './shot-references.ts'

/** One picture that goes with a request; its number is its place in the list. */
export interface FrameReference {
  name: string
  kind: AssetKind | 'canvas' | 'continuity' | ReferencePurpose | 'style'
  role: string
  traits: string
  /** Null: the picture that the pass before this one made. */
  hash: string | null
}

export interface PassRequest {
  number: number
  text: string
  references: FrameReference[]
  width: number
  height: number
}

/** Exactly what reaches the engine, pass by pass: this is hashed, recorded, and shown before it is paid for (F10). */
export interface FrameRequest {
  engine: string
  passes: PassRequest[]
  crop: { width: number; height: number } | null
}

export function frameRequest(wanted: FrameInputs): FrameRequest {
  const inputs = asSent(wanted)
  const shown = seen(inputs.cast, inputs.side)
  const traits = traitsOf(shown)
  const companions = companionsOf(inputs)
  const passes = planPasses(numbered(shown, traits), inputs.cap, companions)
  const told = new Map(shown.map((member) => [member.name, { member, told: plain(traits.get(member)!) }]))
  const inWords = takesFew(wanted) ? (wanted.shotReferences ?? []).map(sentenceInWords) : []
  return {
    engine: inputs.engine,
    passes: passes.map((pass) => passRequest(pass, passes, companions, inputs, { shown: told, inWords })),
    crop: inputs.crop,
  }
}

/** How many references each pass would be sent, without a word of it rendered: what it costs. */
export function referencesOfPasses(wanted: FrameInputs): number[] {
  const inputs = asSent(wanted)
  const passes = planPasses(numbered(seen(inputs.cast, inputs.side), new Map()), inputs.cap, companionsOf(inputs))
  return passes.map(({ number, adds, along, again }) => adds.length + along.length + again.length + Number(number > 1))
}

/** Number of passes the frame takes. */
export const passCount = (inputs: FrameInputs) => referencesOfPasses(inputs).length

const asSent = (inputs: FrameInputs) => (takesFew(inputs) ? inOnePass(inputs) : inputs)

interface Companion extends PlannedCompanion {
  reference: FrameReference
  /** What is to be taken from it, where its name does not say that. */
  says?: (number: number) => string
}

function companionsOf({ continuity, shotReferences = [], styleReferences }: FrameInputs): Companion[] {
  const brought = namedReferences(shotReferences).map((one): Companion => ({
    reference: { name: one.name, kind: one.purpose, ...askedOf(one), hash: one.hash },
    says: (number) => sentenceOf(one, number),
    part: parts[one.purpose],
  }))
  return [
    ...(continuity ? [{ reference: continuityReference(continuity), part: 'ground' as const }] : []),
    ...brought,
    ...styleReferences.map((hash, index) => ({ reference: styleReference(hash, index), part: 'ground' as const })),
  ]
}

const parts: Record<ReferencePurpose, PlannedCompanion['part']> = { composition: 'layout', look: 'ground', detail: 'detail' }

/** One picture goes, everything else as words. */
function inOnePass({ shotReferences: _, ...inputs }: FrameInputs): FrameInputs {
  const sent = sentOfFew(inputs)
  const cast = inputs.cast.map((member) => (sent.has(member.name) ? member : { ...member, picture: null }))
  return { ...inputs, cast, continuity: inputs.cap > 0 ? inputs.continuity : null, styleReferences: [] }
}

interface Telling {
  shown: Shown
  /** References of the shot that cannot go as pictures. */
  inWords: readonly string[]
}

function passRequest(pass: PlannedPass, all: PlannedPass[], companions: Companion[], inputs: FrameInputs, { shown, inWords }: Telling): PassRequest {
  const along = [...pass.again, ...pass.along].map((index) => companions[index]!)
  const ofKind = (isKind: (kind: FrameReference['kind']) => boolean) => along.map((one) => one.reference).filter(({ kind }) => isKind(kind))
  const references = [
    ...(pass.number > 1 ? [canvas] : []),
    ...pass.adds.filter(isPlace).map(reference),
    ...ofKind((kind) => kind === 'continuity'),
    ...pass.adds.filter((line) => !isPlace(line)).map(reference),
    ...ofKind(isShotReference),
    ...ofKind((kind) => kind === 'style'),
  ]
  const numberOf = (one: FrameReference) => references.indexOf(one) + 1
  const numbers = new Map(references.filter(({ kind }) => kind in roles).map((one) => [one.name, numberOf(one)]))
  const later = all.filter(({ number }) => number > pass.number).flatMap(({ adds }) => adds)
  const tellBrought = (name: string) => companions.find(({ says, reference: one }) => says && one.name === name)?.reference
  const text = [
    heading(references),
    all.length > 1 ? passNote(pass, all.length, later) : '',
    renderAnchors(withoutSentencesAbout(inputs.prompt, namesOf(later)), (name) => tell(shown.get(name), pass, later, numbers) ?? withNumber(tellBrought(name), numberOf)),
    ...forgotten(inputs, pass, numbers),
    ...along.flatMap(({ says, reference: one }) => (says ? [says(numberOf(one))] : [])),
    ...inWords,
  ]
  return { number: pass.number, text: text.filter(Boolean).join('\n'), references, width: inputs.request.width, height: inputs.request.height }
}

/** What the user's own prompt calls by its name: "the storyboard (Image #5)". */
const withNumber = (one: FrameReference | undefined, numberOf: (one: FrameReference) => number) =>
  one && (numberOf(one) > 0 ? `the ${one.name} (Image #${numberOf(one)})` : `the ${one.name}`)

/** What comes later is not described before: a model would draw what it only has to leave room for. */
const namesOf = (lines: readonly ManifestLine[]) => new Set(lines.map(({ member }) => member.name))

const isPlace = ({ member }: ManifestLine) => member.kind === 'location'

const canvas: FrameReference = {
  name: 'the picture so far',
  kind: 'canvas',
  role: 'edit this picture: keep everything in it exactly as it is',
  traits: 'the frame as built up to now',
  hash: null,
}

const roles: Record<AssetKind, string> = {
  character: 'keep face, hair and clothes',
  location: 'keep architecture, layout and light; this is the canvas',
  prop: 'keep shape, material and scale',
  extra: 'same kind of people, vary the individuals',
}

const reference = ({ member, traits: told }: ManifestLine): FrameReference => ({
  name: member.name,
  kind: member.kind,
  role: roles[member.kind],
  traits: member.pictureNote ? `${told} (${member.pictureNote})` : told,
  hash: member.picture,
})

const continuityReference = ({ label, hash }: { label: string; hash: string }): FrameReference => ({
  name: label,
  kind: 'continuity',
  role: 'same place, light and positions as in this frame; not a subject',
  traits: label,
  hash,
})

const styleReference = (hash: string, index: number): FrameReference => ({
  name: `style picture ${index + 1}`,
  kind: 'style',
  role: 'style only, never a subject',
  traits: 'the look of the film',
  hash,
})

const heading = (references: FrameReference[]) =>
  references.length === 0
    ? ''
    : ['REFERENCE IMAGES (attached alongside this prompt):', ...references.map(({ name, kind, traits: told }, index) => `Image #${index + 1}: ${name} (${kind}) — ${told}`)].join('\n')

function passNote(pass: PlannedPass, count: number, later: ManifestLine[]): string {
  const names = (lines: ManifestLine[]) => lines.map(({ member }) => member.name).join(', ')
  return [
    `Pass ${pass.number} of ${count}.`,
    pass.keeps.length ? `Already in Image #1, keep unchanged: ${names(pass.keeps)}.` : '',
    pass.number > 1 && pass.adds.length ? `Add only: ${names(pass.adds)}.` : '',
    later.length ? `Leave room for: ${names(later)}.` : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** "Alice (red-haired woman, Image #2)"; without a picture her traits stand alone; in another pass only her name. */
function tell(one: { member: CastMember; told: string } | undefined, pass: PlannedPass, later: ManifestLine[], numbers: Map<string, number>) {
  if (!one) return undefined
  const { name, picture } = one.member
  const number = numbers.get(name)
  if (number !== undefined) return `${name} (${one.told}, Image #${number})`
  if (picture !== null || later.length > 0) return name
  return pass.adds.length > 0 || pass.number === 1 ? `${name} (${one.told})` : name
}

/** Asked by every anchor of every pass, so found once. */
type Shown = ReadonlyMap<string, { member: CastMember; told: string }>

const plain = (text: string) => text.replace(/[()]/g, '')

/** An edited prompt may not name a reference that is sent; the request names it all the same, so it is never a puzzle. */
function forgotten(inputs: FrameInputs, pass: PlannedPass, numbers: Map<string, number>): string[] {
  return pass.adds
    .filter(({ member }) => !inputs.prompt.includes(`@[${member.name}]`))
    .map(({ member, traits: told }) => `Also in the picture: ${member.name} (${plain(told)}, Image #${numbers.get(member.name)}).`)
}

