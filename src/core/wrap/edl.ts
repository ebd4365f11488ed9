import type { Timeline } from './timeline.ts'

/** CMX3600 counts events with three digits; a longer film is told in several lists that follow each other. */
const mostEvents = 999
const programStart = 3600

/** One or more CMX3600 lists. Files have no tape, so the reel is AX and the clip's name stands in the comment below. */
export function writeEdls({ title, rate, clips }: Timeline): string[] {
  const at = (frames: number) => timecode(frames, rate)
  const record = programStart * rate
  const events = clips.map(({ name, start, frames }, index) => {
    const number = String((index % mostEvents) + 1).padStart(3, '0')
    return `${number}  AX       V     C        ${at(0)} ${at(frames)} ${at(record + start)} ${at(record + start + frames)}\r\n* FROM CLIP NAME: ${name}\r\n`
  })
  const lists = Math.ceil(events.length / mostEvents)
  return Array.from({ length: lists }, (_, list) => {
    const heading = `TITLE: ${plain(title)}${lists > 1 ? ` ${list + 1} OF ${lists}` : ''}\r\nFCM: NON-DROP FRAME\r\n\r\n`
    return heading + events.slice(list * mostEvents, (list + 1) * mostEvents).join('')
  })
}

/** HH:MM:SS:FF, without dropped numbers. */
export function timecode(frames: number, rate: number): string {
  const seconds = Math.floor(frames / rate)
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60, frames % rate].map((part) => String(part).padStart(2, '0')).join(':')
}

/** The format is older than any alphabet but one, and a title has 70 signs. */
const plain = (title: string) => title.normalize('NFKD').replace(/\p{Mark}/gu, '').replace(/[^\x20-\x7E]/g, '?').slice(0, 60).trim() || 'FILM'
