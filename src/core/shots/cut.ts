import type { Beat } from './beats.ts'
import { opensSetup } from './camera-directions.ts'

/** A beat, who it is about, and who comes and goes in it. */
export type ToldBeat = Beat & { about: string; comes: readonly string[]; goes: readonly string[] }

/** What it costs to cut before a beat, compared with a cut at the edge of a paragraph. */
const price = { shot: 1, insideSpeech: 1.5, insideParagraph: 0.6, beforeSpeech: 0.5, beforeShortReply: 0.6, newSubject: -0.4, entrance: -0.3 }
const comfortable = { seconds: 3.5, beats: 4 }

/** The cheapest way to cut beats into shots no longer than a clip: at new subjects and paragraphs, not at every line. */
export function cut<One extends ToldBeat>(beats: readonly One[], clipSeconds: number): One[][] {
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }]
  for (let end = 1; end <= beats.length; end++) {
    let choice = { cost: Infinity, from: end - 1 }
    for (let from = end - 1; from >= 0; from--) {
      const shot = beats.slice(from, end)
      if (shot.length > 1 && !isOneShot(shot, clipSeconds)) break
      const cost = (best[from]?.cost ?? 0) + costOf(shot, beats[from - 1])
      if (cost < choice.cost) choice = { cost, from }
    }
    best.push(choice)
  }
  const shots: One[][] = []
  for (let end = beats.length; end > 0; end = best[end]?.from ?? 0) shots.unshift(beats.slice(best[end]?.from ?? 0, end))
  return shots
}

/** Action first, then what is said, so a shot keeps the order of the script; and nobody both comes and goes in it, unless in one sentence. */
function isOneShot(shot: readonly ToldBeat[], clipSeconds: number): boolean {
  const [first, second] = shot
  if (!first || !second || secondsOf(shot) > clipSeconds) return false
  if (first.kind === 'speech' && second.kind === 'action') return false
  if (shot.slice(1).some(({ goes }) => goes.some((name) => first.comes.includes(name)))) return false
  return !second.afterTransition && !(second.kind === 'action' && opensSetup(second.text))
}

function costOf(shot: readonly ToldBeat[], before: ToldBeat | undefined): number {
  const [first] = shot
  const hurried = Math.max(0, comfortable.seconds - secondsOf(shot)) * 0.4
  const crowded = Math.max(0, shot.filter(({ kind }) => kind === 'action').length - comfortable.beats) * 0.5
  return price.shot + hurried + crowded + (first && before ? costOfCut(before, first) : 0)
}

function costOfCut(before: ToldBeat, after: ToldBeat): number {
  if (before.kind === 'speech' && after.kind === 'action') return 0
  if (after.comes.length > 0 || before.goes.length > 0) return price.entrance
  if (before.kind === 'action' && after.kind === 'speech') return price.beforeSpeech
  if (before.paragraph === after.paragraph) return after.kind === 'speech' ? price.insideSpeech : price.insideParagraph
  if (after.kind === 'speech') return after.seconds < 1.5 ? price.beforeShortReply : 0
  return before.about === after.about ? 0 : price.newSubject
}

const secondsOf = (shot: readonly ToldBeat[]) => shot.reduce((sum, { seconds }) => sum + seconds, 0)
