import { readCue } from '#core/scripts/cue.ts'
import type { Place, ScreenplayElement } from '#core/scripts/screenplay.ts'
import { sentencesOf } from '#core/scripts/language/sentences.ts'
import { voiceIn } from '#core/scripts/voice.ts'
import type { Speech } from './shot.ts'
import { readingSeconds, speakingSeconds } from './timing.ts'

interface Timed {
  seconds: number
  place: Pick<Place, 'line' | 'endLine'>
  /** Which paragraph or speech it is part of, counted through the scene. */
  paragraph: number
  /** A transition stands before it: "CUT TO:". */
  afterTransition: boolean
}

export interface ActionBeat extends Timed {
  kind: 'action'
  text: string
}

export interface SpeechBeat extends Timed {
  kind: 'speech'
  speech: Speech
}

/** The smallest thing that is never cut: one sentence of action or of a speech. */
export type Beat = ActionBeat | SpeechBeat

/**
 * Every sentence of action and dialogue, once, in order; parentheticals become delivery; notes and headings are
 * nobody's.
 */
export function beatsOf(elements: readonly ScreenplayElement[]): Beat[] {
  const beats: Beat[] = []
  let cue = readCue('')
  let delivery: string | null = null
  let afterTransition = false
  elements.forEach(({ kind, text, place: { line, endLine } }, paragraph) => {
    const sentences = () => {
      const common = { place: { line, endLine }, paragraph, afterTransition }
      afterTransition = false
      return plainSentences(text).map((sentence, index) => ({
        ...common,
        sentence,
        afterTransition: common.afterTransition && index === 0,
      }))
    }
    switch (kind) {
      case 'action':
      case 'centered':
        closeSpeech(beats, delivery)
        delivery = null
        for (const { sentence, ...rest } of sentences())
          beats.push({ ...rest, kind: 'action', text: sentence, seconds: readingSeconds(sentence) })
        break
      case 'character':
        closeSpeech(beats, delivery)
        delivery = null
        cue = readCue(text)
        break
      case 'parenthetical':
        closeSpeech(beats, delivery)
        delivery = directionIn(text)
        break
      case 'dialogue':
      case 'lyric': {
        const said = { speaker: cue.speaker, delivery, voice: cue.voice === 'on' ? voiceIn(delivery ?? '') : cue.voice }
        for (const { sentence, ...rest } of sentences()) {
          beats.push({
            ...rest,
            kind: 'speech',
            speech: { ...said, text: sentence },
            seconds: speakingSeconds(sentence),
          })
        }
        delivery = null
        break
      }
      case 'transition':
        afterTransition = true
        break
      default:
    }
  })
  closeSpeech(beats, delivery)
  return beats
}

/** A direction with nothing said after it belongs to what was said before: "(hangs up)". */
function closeSpeech(beats: Beat[], direction: string | null) {
  const last = beats.at(-1)
  if (direction === null || last?.kind !== 'speech') return
  const { speech } = last
  last.speech = { ...speech, delivery: speech.delivery ? `${speech.delivery}; ${direction}` : direction }
}

const plainSentences = (text: string) =>
  sentencesOf(text)
    .map((sentence) => sentence.text.replace(/\s+/gu, ' ').trim())
    .filter(Boolean)
const directionIn = (text: string) =>
  text
    .trim()
    .replace(/^\(\s*|\s*\)$/gu, '')
    .replace(/\s+/gu, ' ') || null
