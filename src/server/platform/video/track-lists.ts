import { resolve } from 'node:path'

export interface Cue {
  /** Seconds from the start of the film. */
  start: number
  end: number
  text: string
}

/** The order of files as ffmpeg's concat reads it. The lengths are told, because a header may round them. */
export const clipList = (clips: { file: string; seconds: number }[]) =>
  ['ffconcat version 1.0', ...clips.flatMap(({ file, seconds }) => [`file ${quoted(resolve(file))}`, `duration ${seconds.toFixed(6)}`]), ''].join('\n')

const quoted = (file: string) => `'${file.replaceAll("'", "'\\''")}'`

/** Chapters as ffmpeg's metadata file; each lasts until the next begins. */
export function chapterList(chapters: { title: string; clip: number }[], lengths: number[]): string {
  const startOf = (clip: number) => Math.round(1000 * lengths.slice(0, clip).reduce((sum, length) => sum + length, 0))
  const marks = chapters.flatMap(({ title, clip }, index) => [
    '[CHAPTER]',
    'TIMEBASE=1/1000',
    `START=${startOf(clip)}`,
    `END=${startOf(chapters[index + 1]?.clip ?? lengths.length)}`,
    `title=${title.replaceAll(/[=;#\\]/g, '\\$&').replaceAll(/\s+/g, ' ')}`,
  ])
  return [';FFMETADATA1', ...marks, ''].join('\n')
}

/** Subtitles as an SRT file. */
export const subtitleList = (cues: Cue[]) =>
  cues.map(({ start, end, text }, index) => `${index + 1}\n${clock(start)} --> ${clock(end)}\n${text.trim()}\n`).join('\n')

function clock(seconds: number): string {
  const whole = Math.round(seconds * 1000)
  const part = (divisor: number, size: number, digits: number) => String(Math.floor(whole / divisor) % size).padStart(digits, '0')
  return `${part(3_600_000, 100, 2)}:${part(60_000, 60, 2)}:${part(1000, 60, 2)},${part(1, 1000, 3)}`
}
