import type { Speech } from '#core/shots/shot.ts'
import { speakingSeconds } from '#core/shots/timing.ts'

/** One subtitle of at most two lines; seconds from where its clip, or the film, begins. */
export interface Cue {
  start: number
  end: number
  speaker: string
  lines: string[]
  /** Heard and not seen: set in italics. */
  isUnseen: boolean
}

/** What broadcasters hold to. */
const lettersPerLine = 42
const linesPerCue = 2

/** Share of the clip before the first word, and after the last one. */
const margin = 0.04

/** What is said in a clip, cut into subtitles; each has the time its words ask for, and together they fill the clip. */
export function cuesOf(dialogue: readonly Speech[], seconds: number): Cue[] {
  const isNamed = new Set(dialogue.map(({ speaker }) => speaker)).size > 1
  const pieces = dialogue.flatMap(({ speaker, text, voice }) => {
    const isUnseen = voice !== 'on'
    return inCues(isNamed || isUnseen ? `${speaker}: ${text}` : text).map((lines) => ({ speaker, lines, isUnseen }))
  })
  const lengths = pieces.map(({ lines }) => speakingSeconds(lines.join(' ')))
  const whole = lengths.reduce((sum, length) => sum + length, 0)
  const [from, room] = [seconds * margin, seconds * (1 - 2 * margin)]
  const at = (spent: number) => toMilliseconds(from + (room * spent) / whole)
  let spent = 0
  return pieces.map((piece, index) => {
    const start = at(spent)
    spent += lengths[index]!
    return { ...piece, start, end: at(spent) }
  })
}

/** Cues of clips that follow one another, in the time of the whole. */
export function cuesInARow(clips: readonly { seconds: number; cues: readonly Cue[] }[]): Cue[] {
  let start = 0
  return clips.flatMap(({ seconds, cues }) => {
    const before = start
    start += seconds
    return cues.map((cue) => ({ ...cue, start: toMilliseconds(before + cue.start), end: toMilliseconds(before + cue.end) }))
  })
}

const toMilliseconds = (seconds: number) => Math.round(seconds * 1000) / 1000

/** A WebVTT file. */
export const webVtt = (cues: readonly Cue[]): string =>
  ['WEBVTT', ...cues.map((cue, index) => `${index + 1}\n${clock(cue.start)} --> ${clock(cue.end)}\n${voiced(cue)}`)].join('\n\n') + '\n'

function voiced({ speaker, lines, isUnseen }: Cue): string {
  const words = lines.map(escape).join('\n')
  return `<v ${escape(speaker)}>${isUnseen ? `<i>${words}</i>` : words}</v>`
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function clock(seconds: number): string {
  const whole = Math.round(seconds * 1000)
  const part = (divisor: number, size: number, digits: number) => String(Math.floor(whole / divisor) % size).padStart(digits, '0')
  return `${part(3_600_000, 100, 2)}:${part(60_000, 60, 2)}:${part(1000, 60, 2)}.${part(1, 1000, 3)}`
}

function inCues(text: string): string[][] {
  const lines = wrapped(text)
  return Array.from({ length: Math.ceil(lines.length / linesPerCue) }, (_, index) => lines.slice(index * linesPerCue, (index + 1) * linesPerCue))
}

function wrapped(text: string): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/u).filter(Boolean).flatMap(unbroken)) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + 1 + word.length <= lettersPerLine) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Scripts written without spaces are cut between letters, never inside one. */
function unbroken(word: string): string[] {
  if (word.length <= lettersPerLine) return [word]
  const pieces = ['']
  for (const { segment } of graphemes.segment(word)) {
    if (pieces.at(-1)!.length + segment.length > lettersPerLine) pieces.push('')
    pieces[pieces.length - 1] += segment
  }
  return pieces
}
