import type { Freshness } from '#core/attempts/recipe.ts'
import type { FrameSide } from '#core/casting/presence.ts'
import type { LinkFact } from './link.ts'

/** How one frame of a scene stands. */
export interface FrameStanding {
  shotId: string
  side: FrameSide
  freshness: Freshness
  /** An attempt waits or runs. */
  underWay: boolean
  link: Pick<LinkFact, 'kind' | 'fromShotId' | 'fromSide'> | null
}

/** Missing or out of date, with a picture of its own to be made. */
export const isDue = ({ freshness, underWay, link }: FrameStanding): boolean => freshness !== 'fresh' && !underWay && (link === null || link.kind === 'reference')

/**
 * Those of the due frames that can be made now: an end agrees with its start and a reference with its source, so these
 * come first. Whoever makes them in this order pays for none twice.
 */
export function readyFrames<Frame extends FrameStanding>(frames: readonly Frame[]): Frame[] {
  const find = (shotId: string, side: FrameSide) => frames.find((frame) => frame.shotId === shotId && frame.side === side)
  return frames.filter((frame) => isDue(frame) && needsOf(frame).every(({ shotId, side }) => isSettled(find(shotId, side), find)))
}

function needsOf({ shotId, side, link }: FrameStanding): { shotId: string; side: FrameSide }[] {
  return [
    ...(side === 'end' ? [{ shotId, side: 'start' as const }] : []),
    ...(link?.kind === 'reference' ? [{ shotId: link.fromShotId, side: link.fromSide }] : []),
  ]
}

type Find = (shotId: string, side: FrameSide) => FrameStanding | undefined

/** A frame that shows another one's picture is settled when that one is. A chain that bites its tail ends. */
function isSettled(frame: FrameStanding | undefined, find: Find, steps = 20): boolean {
  if (!frame || steps === 0) return true
  const { link, freshness, underWay } = frame
  if (link && link.kind !== 'reference') return isSettled(find(link.fromShotId, link.fromSide), find, steps - 1)
  return freshness === 'fresh' && !underWay
}
