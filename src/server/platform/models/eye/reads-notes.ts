import { readNote } from '../painter/note.ts'
import type { PresenceJudge, Sought, Spotted } from '../ports.ts'

const noNote = 'Not judged: the painter left no note in this picture, and this engine never guesses whom it sees.'

/** Tells who was drawn by the note in the picture; of a picture without one it tells nothing. */
export const readsNotes: PresenceJudge = {
  compares: false,
  async judge(picture, sought, signal) {
    signal?.throwIfAborted()
    const note = await readNote(picture)
    const drawn = note?.kind === 'frame' ? note.layout.map(({ name }) => folded(name)) : null
    return { spotted: sought.map((one) => (drawn ? noted(one, drawn) : unknown(one))), tokensIn: 0, tokensOut: 0 }
  },
}

const unknown = ({ name }: Sought): Spotted => ({ name, seen: 'unsure', count: null, why: noNote })

/** A group is noted once, however many they are, so only one of a kind is counted. */
function noted({ name, kind }: Sought, drawn: readonly string[]): Spotted {
  const count = drawn.filter((one) => one === folded(name)).length
  if (count === 0) return { name, seen: 'no', count: 0, why: 'Not in the note of the painter.' }
  return { name, seen: 'yes', count: kind === 'character' ? count : null, why: 'Noted by the painter.' }
}

const folded = (name: string) => name.trim().toLowerCase()
