import type { ScreenplayElement } from '#core/scripts/screenplay.ts'
import { beatsOf } from './beats.ts'
import type { ShotDraft } from './shot.ts'
import { shortestShot, speakingSeconds } from './timing.ts'

export interface ShotListProblem {
  /** Errors block the lock; warnings allow "lock anyway" (H5). */
  level: 'error' | 'warning'
  /** Index of the shot, or null where it is about the whole list. */
  shot: number | null
  message: string
}

type Shot = Pick<ShotDraft, 'action' | 'dialogue' | 'seconds'>

/**
 * What stands against locking a shot list: emptiness, time that does not fit, text of the scene that no shot covers.
 */
export function shotListProblems(
  shots: readonly Shot[],
  { elements, clipSeconds }: { elements: readonly ScreenplayElement[]; clipSeconds: number },
): ShotListProblem[] {
  if (shots.length === 0) return [{ level: 'error', shot: null, message: 'The scene has no shots' }]
  return [...shots.flatMap((shot, index) => problemsOf(shot, index, clipSeconds)), ...uncovered(shots, elements)]
}

function problemsOf({ action, dialogue, seconds }: Shot, shot: number, clipSeconds: number): ShotListProblem[] {
  const problems: ShotListProblem[] = []
  const add = (level: ShotListProblem['level'], message: string) => problems.push({ level, shot, message })
  const spoken = dialogue.reduce((sum, { text }) => sum + speakingSeconds(text), 0)
  if (action.trim() === '' && dialogue.length === 0) add('error', 'Nothing happens and nobody speaks')
  if (!(seconds > 0)) add('error', 'It has no duration')
  else if (seconds < shortestShot) add('warning', `It is shorter than ${shortestShot} s`)
  if (seconds > clipSeconds) add('warning', `It lasts ${seconds} s, longer than a clip of ${clipSeconds} s`)
  if (spoken > seconds + 0.5)
    add('warning', `Its dialogue takes about ${Math.ceil(spoken)} s to say, the shot lasts ${seconds} s`)
  return problems
}

function uncovered(shots: readonly Shot[], elements: readonly ScreenplayElement[]): ShotListProblem[] {
  const covered = plain(
    shots.map(({ action, dialogue }) => `${action} ${dialogue.map(({ text }) => text).join(' ')}`).join(' '),
  )
  return beatsOf(elements)
    .map((beat) => (beat.kind === 'action' ? beat.text : beat.speech.text))
    .filter((sentence) => !covered.includes(plain(sentence)))
    .map((sentence) => ({ level: 'warning', shot: null, message: `No shot covers: “${sentence}”` }))
}

const plain = (text: string) => text.replace(/\s+/gu, ' ').trim()
