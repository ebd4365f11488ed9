import { wordSet } from './word-set.ts'

/** A sentence and where it stands in the text it is from: text.slice(start, end). */
export interface Sentence {
  text: string
  start: number
  end: number
}

const titles = `
    mr mrs ms mx dr drs prof st sgt lt capt cpt cmdr col gen maj cpl pvt rev hon sr jr fr bros gov sen rep pres
    supt insp det`
const others = `
    vs etc approx no nr vol ca bzw usw evtl ggf vgl hr frl ing dipl mme mlle mm sra srta dna ud uds np itd tzw
    ul mgr inz ks tj godz e.g i.e`
const abbreviations = wordSet(`${titles} ${others}`)

/** Starts only where a run of marks starts, so that a million dots are read once. */
const ending = /(?:(?<![.!?…])[.!?…]+(?![.!?…])["'”’»)\]*_]*(?=\s|$)|\n\s*\n)\s*/gu

/** Cuts a text where its sentences end; every character that is not blank is in exactly one of them. */
export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = []
  let start = 0
  for (const match of text.matchAll(ending)) {
    const next = match.index + match[0].length
    if (!endsHere(text.slice(start, match.index), match[0], text.slice(next, next + 3))) continue
    push(found, text, start, next)
    start = next
  }
  push(found, text, start, text.length)
  return found
}

function push(found: Sentence[], text: string, from: number, to: number) {
  const piece = text.slice(from, to)
  const start = from + piece.length - piece.trimStart().length
  const trimmed = piece.trim()
  if (trimmed !== '') found.push({ text: trimmed, start, end: start + trimmed.length })
}

function endsHere(before: string, mark: string, after: string): boolean {
  if (after === '' || /\n\s*\n/u.test(mark)) return true
  if (/^["'“‘«([*_¿¡—–-]*\p{Ll}/u.test(after)) return false
  return !mark.startsWith('.') || mark.startsWith('..') || !isAbbreviation(before)
}

/** Far longer than any abbreviation; a search through all that stands before would be slow. */
const tail = 40

/** "Dr", "z.B", "J" before a dot: the sentence goes on. */
function isAbbreviation(before: string): boolean {
  const near = before.slice(-tail)
  const [last = ''] = /[\p{L}.]+$/u.exec(near) ?? []
  const preceding = near.slice(0, near.length - last.length)
  if (/^\p{Lu}$/u.test(last)) return !/^(?:I|A)$/u.test(last) && /(?:^|[\s.(])$/u.test(preceding)
  // "MM." are two gentlemen, "35 mm." is a lens.
  if (last === 'mm' && /\d\s?$/u.test(preceding)) return false
  return abbreviations.has(last.toLowerCase()) || /^\p{L}(?:\.\p{L})+$/u.test(last)
}
