import { opensSetup } from './camera/directions.ts'
import { comersIn, goersIn, type ToldBeat } from './tell-beats.ts'

/** What a cut costs, by where it is; a shot costs one anyway, so that not every line is cut. */
const price = {
  shot: 1,
  insideSpeech: 1.5,
  insideParagraph: 0.6,
  beforeSpeech: 0.5,
  beforeShortReply: 0.6,
  newSubject: -0.4,
  entrance: -0.3,
}
/** Shorter shots feel hurried, and more beats than that are too much for one. */
const comfortable = { seconds: 3.5, beats: 4 }
const shortReply = 1.5

/** The cheapest way to cut beats into shots no longer than a clip. */
export function cut(beats: readonly ToldBeat[], clipSeconds: number): ToldBeat[][] {
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
  const shots: ToldBeat[][] = []
  for (let end = beats.length; end > 0; end = best[end]?.from ?? 0)
    shots.unshift(beats.slice(best[end]?.from ?? 0, end))
  return shots
}

/** Action first, then what is said, as in the script; and nobody both comes and goes in it, unless in one sentence. */
function isOneShot(shot: readonly ToldBeat[], clipSeconds: number): boolean {
  const [first, second, ...more] = shot
  if (!first || !second || secondsOf(shot) > clipSeconds) return false
  if (first.kind === 'speech' && second.kind === 'action') return false
  const comers = comersIn(first)
  if ([second, ...more].some((beat) => goersIn(beat).some((entry) => comers.includes(entry)))) return false
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
  if (comersIn(after).length > 0 || goersIn(before).length > 0) return price.entrance
  if (before.kind === 'action' && after.kind === 'speech') return price.beforeSpeech
  if (before.paragraph === after.paragraph) return after.kind === 'speech' ? price.insideSpeech : price.insideParagraph
  if (after.kind === 'speech') return after.seconds < shortReply ? price.beforeShortReply : 0
  return before.about === after.about ? 0 : price.newSubject
}

const secondsOf = (shot: readonly ToldBeat[]) => shot.reduce((sum, { seconds }) => sum + seconds, 0)
