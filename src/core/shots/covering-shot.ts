import { fold } from '#core/scripts/language/fold.ts'
import type { Speech } from './shot.ts'

interface Covering {
  action: string
  dialogue: readonly Speech[]
  fromLine: number
  toLine: number
}

/** The shot in which a quoted line of the script happens: of those that cover the line, the one that says it. */
export function coveringShot<Shot extends Covering>(shots: readonly Shot[], { line, quote }: { line: number; quote: string }): Shot | undefined {
  const said = plain(quote)
  const saying = shots.filter(({ action, dialogue }) => [action, ...dialogue.map(({ text }) => text)].some((text) => said !== '' && plain(text).includes(said)))
  const covering = shots.filter(({ fromLine, toLine }) => fromLine <= line && line <= toLine)
  return saying.find((shot) => covering.includes(shot)) ?? saying[0] ?? covering[0]
}

const plain = (text: string) => fold(text).replace(/[*_\\]/gu, '').replace(/\s+/gu, ' ').trim()
