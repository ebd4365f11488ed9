import { timecode } from './frame-rate.ts'
import { programStart, type Timeline } from './timeline.ts'

/** CMX3600 counts events with three digits; a longer film is told in several lists that follow each other. */
const mostEvents = 999

/** One or more CMX3600 lists. Files have no tape, so the reel is AX and the clip's name stands in the comment below. */
export function writeEdls(timeline: Timeline): string[] {
  const { title, rate, clips } = timeline
  const at = (frames: number) => timecode(frames, rate)
  const record = programStart(timeline)
  const events = clips.map(({ name, start, frames, sound }, index) => {
    const number = String((index % mostEvents) + 1).padStart(3, '0')
    const channels = (sound ? 'AA/V' : 'V').padEnd(6)
    return `${number}  AX       ${channels}C        ${at(0)} ${at(frames)} ${at(record + start)} ${at(record + start + frames)}\r\n* FROM CLIP NAME: ${name}\r\n`
  })
  const lists = Math.ceil(events.length / mostEvents)
  return Array.from({ length: lists }, (_, list) => {
    const heading = `TITLE: ${plain(title)}${lists > 1 ? ` ${list + 1} OF ${lists}` : ''}\r\nFCM: NON-DROP FRAME\r\n\r\n`
    return heading + events.slice(list * mostEvents, (list + 1) * mostEvents).join('')
  })
}

/** The format is older than any alphabet but one, and a title has 70 signs. */
const plain = (title: string) => title.normalize('NFKD').replace(/\p{Mark}/gu, '').replace(/[^\x20-\x7E]/g, '?').slice(0, 60).trim() || 'FILM'
