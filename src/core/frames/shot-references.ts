import { z } from 'zod'
import type { FrameSide } from '#core/casting/presence.ts'
import { renderAnchors } from '#core/prompts/anchors.ts'
import { goesWith, referenceNames, ReferencePurpose, referencePurposes, type ShotReference } from '#core/shots/shot-reference.ts'

/** A picture somebody brought for the shot, as one of its frames is asked for with it. */
export const FrameShotReference = z.object({ purpose: ReferencePurpose, note: z.string(), hash: z.string() })
export type FrameShotReference = z.infer<typeof FrameShotReference>

interface Asked {
  role: string
  traits: string
  /** Behind "Image #5", or at the beginning of what stands in its place where no picture can go. */
  says: string
  inWords: string
}

const asked: Record<ReferencePurpose, Asked> = {
  composition: {
    role: 'follow its layout, never its look',
    traits: 'the layout of this shot',
    says: 'is a storyboard sketch of this shot: follow its framing, positions and sizes, and nothing of its style',
    inWords: 'The layout of this shot',
  },
  look: {
    role: 'colour and light only, never a subject',
    traits: 'the colour and light of this shot',
    says: 'shows the colour and light of this shot: take these from it, and none of its people, things and places',
    inWords: 'The colour and light of this shot',
  },
  detail: {
    role: 'this thing or place looks so',
    traits: 'how a thing or place of this shot looks',
    says: 'shows how a thing or place of this shot looks: draw that as it is there, and nothing else of it',
    inWords: 'A detail of this shot',
  },
}

/** Those that go with one side, layout first: it decides where everything else goes. */
export const referencesOfSide = (references: readonly ShotReference[], side: FrameSide): FrameShotReference[] =>
  references
    .filter(({ frames }) => goesWith(frames, side))
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ purpose, note, hash }) => ({ purpose, note, hash }))

const rank = ({ purpose }: Pick<ShotReference, 'purpose'>) => referencePurposes.indexOf(purpose)

/** Each with the name that a prompt may anchor: "storyboard", "storyboard 2". */
export const namedReferences = (references: readonly FrameShotReference[]): (FrameShotReference & { name: string })[] =>
  references.map((reference, index) => {
    const number = references.slice(0, index + 1).filter(({ purpose }) => purpose === reference.purpose).length
    const name = referenceNames[reference.purpose]
    return { ...reference, name: number === 1 ? name : `${name} ${number}` }
  })

export const isShotReference = (kind: string): kind is ReferencePurpose => referencePurposes.some((purpose) => purpose === kind)

export const askedOf = ({ purpose, note }: FrameShotReference): Pick<Asked, 'role' | 'traits'> => ({ role: asked[purpose].role, traits: plainNote(note) || asked[purpose].traits })

/** What is to be taken from a picture that goes along: one sentence, whatever the note says. */
export const sentenceOf = ({ purpose, note }: FrameShotReference, number: number): string => `Image #${number} ${asked[purpose].says}${plainNote(note) ? ` (${plainNote(note)})` : ''}.`

/** The same where the engine takes no picture for it. Without a note there is nothing to be said. */
export const sentenceInWords = ({ purpose, note }: FrameShotReference): string => (plainNote(note) ? `${asked[purpose].inWords} (${plainNote(note)}).` : '')

/** A note may name whom it likes, but no picture by number: only the request knows those. */
const plainNote = (note: string) =>
  renderAnchors(note, (name) => name)
    .replace(/[()]/g, '')
    .replace(/#(?=\d)/g, '')
    .replace(/\s+/g, ' ')
    .trim()
