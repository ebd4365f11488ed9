import type { Beat } from './beats.ts'
import type { ShotDraft, Speech } from './shot.ts'
import { toHalfSeconds } from './timing.ts'

export type ShotText = Pick<ShotDraft, 'action' | 'dialogue' | 'seconds' | 'place'>

/** What a run of beats says, and how long it takes. */
export function shotText(beats: readonly Beat[]): ShotText {
  return {
    action: beats.flatMap((beat) => (beat.kind === 'action' ? [beat.text] : [])).join(' '),
    dialogue: speechesOf(beats),
    seconds: toHalfSeconds(beats.reduce((sum, { seconds }) => sum + seconds, 0)),
    place: {
      line: Math.min(...beats.map(({ place }) => place.line)),
      endLine: Math.max(...beats.map(({ place }) => place.endLine)),
    },
  }
}

/** Sentences of one speech are one speech again. */
function speechesOf(beats: readonly Beat[]): Speech[] {
  const speeches: { speech: Speech; paragraph: number }[] = []
  for (const beat of beats) {
    if (beat.kind !== 'speech') continue
    const { speech, paragraph } = beat
    const last = speeches.at(-1)
    if (last?.paragraph === paragraph) last.speech = { ...speech, text: `${last.speech.text} ${speech.text}` }
    else speeches.push({ speech, paragraph })
  }
  return speeches.map(({ speech }) => speech)
}
