import { isSameName, namesOf } from '#core/assets/names.ts'
import type { Beat } from '../beats.ts'
import type { CastEntry } from '../cast-entry.ts'
import type { ShotDraft } from '../shot.ts'
import { shotText } from '../shot-text.ts'
import type { ShotListAnswer } from './ask-shot-list.ts'

/** What is wrong with a shot list: every line of the scene must be in it once, in order. */
export function shotListComplaints({ shots }: ShotListAnswer, beatCount: number): string[] {
  const given = shots.flatMap(({ lines }) => lines)
  const wanted = Array.from({ length: beatCount }, (_, index) => index + 1)
  const unknown = given.filter((line) => !wanted.includes(line))
  const missing = wanted.filter((line) => !given.includes(line))
  const doubled = [...new Set(given.filter((line, place) => given.indexOf(line) !== place))]
  const complaints = [
    unknown.length > 0 ? `there is no line ${unknown.join(', ')}` : '',
    missing.length > 0 ? `no shot covers line ${missing.join(', ')}` : '',
    doubled.length > 0 ? `covered more than once: line ${doubled.join(', ')}` : '',
  ].filter(Boolean)
  if (complaints.length > 0) return complaints
  return given.every((line, place) => line === place + 1) ? [] : ['the lines are not in the order of the scene']
}

/** The shots of a sound answer: text and time are the scene's own, cut further where one shot cannot hold them. */
export function readShotList({ shots }: ShotListAnswer, beats: readonly Beat[], cast: readonly CastEntry[], clipSeconds: number): ShotDraft[] {
  return shots.flatMap(({ lines, camera, why, subjects }) => {
    const names = subjects.flatMap((subject) => cast.find((entry) => namesOf(entry).some((name) => isSameName(name, subject)))?.name ?? [])
    const mine = lines.flatMap((line) => beats[line - 1] ?? [])
    return fitting(mine, clipSeconds).map((part) => ({ ...shotText(part), camera, cameraReason: why, subjects: [...new Set(names)] }))
  })
}

/** A clip holds so much, action comes before what is said in it, and a transition is a cut. */
function fitting(beats: readonly Beat[], clipSeconds: number): Beat[][] {
  const parts: Beat[][] = []
  for (const beat of beats) {
    const part = parts.at(-1)
    const last = part?.at(-1)
    const isFull = part !== undefined && part.reduce((sum, { seconds }) => sum + seconds, beat.seconds) > clipSeconds
    const goesBack = last?.kind === 'speech' && beat.kind === 'action'
    if (!part || isFull || goesBack || beat.afterTransition) parts.push([beat])
    else part.push(beat)
  }
  return parts
}
