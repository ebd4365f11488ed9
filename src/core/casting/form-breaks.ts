import { isSameName } from '#core/assets/names.ts'
import type { transformationMoments } from '#core/shots/transformation.ts'
import { isSeen } from './presence.ts'
import { presenceBetween, turned } from './presence-change.ts'
import type { Assigned, CastingChange, Words, WorldBreak } from './world-breaks.ts'

/** An asset takes another form at a shot. */
export interface FormTurn {
  id: string
  asset: string
  form: string
  /** Index in the order of the shots; null where its shot is in another scene, or not found yet. */
  shot: number | null
  moment: (typeof transformationMoments)[number]
  /** Where it is, in words: "2C", "scene 2". */
  where: string
}

export interface FormBreak extends WorldBreak {
  turn: string
  /** The form it already has, since there: this turn may be one too many. */
  since: string | null
}

/**
 * A transformed asset stays transformed (P12): it has to be there where it turns, a frame has to show what it has become,
 * and nobody turns into what they are already.
 * @param turns of the whole film, in its order
 */
export function formBreaks(words: Words, turns: readonly FormTurn[], assignments: readonly Assigned[]): FormBreak[] {
  return turns.flatMap((turn, index): FormBreak[] => {
    const { shot, asset, id } = turn
    if (shot === null) return []
    const now = turns.slice(0, index).findLast((earlier) => earlier.asset === asset)
    const own = assignments.filter((one) => one.asset === asset).toSorted((a, b) => a.shot - b.shot)
    const at = { shot, asset, turn: id }
    const because = `${words.nameOf(asset)} becomes ${turn.form} in ${words.labels[shot] ?? ''}, but `
    if (now && isSameName(now.form, turn.form))
      return [{ ...at, message: `${because}has been so since ${now.where}`, mends: [], since: now.where }]
    const here = own.find((one) => one.shot === shot)
    if (!here) return [{ ...at, message: `${because}is not in it`, mends: [broughtIn(own, shot, asset)], since: null }]
    if (turn.moment === 'before' || isSeen(here.presence, 'end')) return []
    const message = `${because}${here.presence === 'exits' ? 'exits in it' : 'only passes'}: no frame of it shows the new form`
    return [{ ...at, message, mends: [[{ ...here, presence: turned(here.presence, 'end') }, ...welcomed(own, shot)]], since: null }]
  })
}

/** There at the end, when the new form is seen; at the start, unless gone by then. */
function broughtIn(own: readonly Assigned[], shot: number, asset: string): CastingChange[] {
  const before = own.findLast((one) => one.shot < shot)
  const presence = presenceBetween(before === undefined || isSeen(before.presence, 'end'), true)
  return [{ shot, asset, presence }, ...welcomed(own, shot)]
}

/** Who is there when a shot ends is there when the next begins. */
const welcomed = (own: readonly Assigned[], shot: number): CastingChange[] =>
  own
    .filter((one) => one.shot === shot + 1 && !isSeen(one.presence, 'start'))
    .map((next) => ({ ...next, presence: turned(next.presence, 'start') }))
