import type { CastMember } from '#core/casting/cast-member.ts'
import { listed } from '#core/engines/notice.ts'
import { shotLabel } from '#core/shots/shot-label.ts'
import type { FilmBrief, SceneFact, ShotFact } from './facts.ts'

/** What the end frame of a shot is for. */
export interface EndFrameUse {
  /** It goes to the video engine. */
  sent: boolean
  /** It is to be made: it is sent, or another frame hangs on it. */
  planned: boolean
  /** The user wants the shot made from its start frame only. */
  startOnly: boolean
  /** Why it is not sent, and why it is made nevertheless; "" where it is sent. */
  why: string
}

type Scene = Pick<SceneFact, 'position' | 'shots' | 'links'>

/** A picture that no engine is sent and nothing hangs on is not made; what is there already is kept. */
export function endFrameUse({ position, shots, links }: Scene, { id, startOnly }: Pick<ShotFact, 'id' | 'startOnly'>, video: FilmBrief['video']): EndFrameUse {
  if (!startOnly && video.takesEnd) return { sent: true, planned: true, startOnly, why: '' }
  const reason = startOnly ? 'start frame only' : `${video.name} takes no end frame`
  const hanging = links.filter(({ fromShotId, fromSide }) => fromShotId === id && fromSide === 'end')
  if (hanging.length === 0) return { sent: false, planned: false, startOnly, why: `Not used: ${reason}` }
  const names = hanging.map(({ shotId, side }) => `${shotLabel(position, shots.findIndex((shot) => shot.id === shotId))} ${side}`)
  return { sent: false, planned: true, startOnly, why: `Not sent to video: ${reason}. Made because ${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} linked to it` }
}

/** What no picture would show of this shot without its end frame, in a sentence; "" where nobody comes or goes. */
export function onlyTold(cast: readonly Pick<CastMember, 'name' | 'presence'>[]): string {
  const moves = cast.flatMap(({ name, presence }) => (presence === 'enters' || presence === 'exits' ? [`${name} ${presence}`] : []))
  return moves.length > 0 ? `Only the video prompt tells that ${listed(moves, 'and')}: no picture shows it` : ''
}
