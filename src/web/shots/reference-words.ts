import { type ReferenceFrames, type ReferencePurpose, referenceFrames, tooMany } from '#core/shots/shot-reference.ts'

export const purposes: { value: ReferencePurpose; label: string }[] = [
  { value: 'composition', label: 'Layout' },
  { value: 'look', label: 'Colour and light' },
  { value: 'detail', label: 'A detail' },
]

/** Where there is little room. */
export const shortNames: Record<ReferencePurpose, string> = { composition: 'Storyboard', look: 'Mood', detail: 'Detail' }

/** What an engine is asked to take from it, and what not. */
export const purposeHelp: Record<ReferencePurpose, string> = {
  composition: 'A storyboard sketch: its framing and positions are followed, never its style.',
  look: 'A mood: its colours and light are taken, and nobody and nothing in it.',
  detail: 'A photo: a thing or place of the shot looks as it does there.',
}

export const frameChoices: { value: ReferenceFrames; label: string }[] = [
  { value: 'both', label: 'Both frames' },
  { value: 'start', label: 'Start frame' },
  { value: 'end', label: 'End frame' },
]

export const frameWords: Record<ReferenceFrames, string> = { both: 'both frames', start: 'start only', end: 'end only' }

/** The frames one more could go with, those of most use first; null when there is room in none. */
export const roomFor = (references: readonly { frames: ReferenceFrames }[]): ReferenceFrames | null =>
  referenceFrames.find((frames) => tooMany([...references, { frames }]) === null) ?? null
