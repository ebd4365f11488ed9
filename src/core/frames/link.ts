import type { FrameSide } from '#core/casting/presence.ts'
import type { Picture } from '#core/looks/facts.ts'

/** match: pulled from another frame; shared: one picture for a cut without a change. Both are the very same picture. */
export const linkKinds = ['match', 'reference', 'shared'] as const

export interface LinkFact {
  shotId: string
  side: FrameSide
  kind: (typeof linkKinds)[number]
  fromShotId: string
  fromSide: FrameSide
}

export interface FrameAddress {
  shotId: string
  side: FrameSide
}

interface Linked {
  links: readonly LinkFact[]
  /** Pictures of the selected frames, by shot id and side: "id start". */
  selected: ReadonlyMap<string, Picture>
}

const longestChain = 20

/** The frame whose picture this one shows: itself, or the end of its chain of matches. A chain that bites its tail ends. */
export function sourceOf({ links }: Pick<Linked, 'links'>, frame: FrameAddress): FrameAddress {
  let here = frame
  for (let step = 0; step < longestChain; step++) {
    const link = links.find((one) => one.kind !== 'reference' && one.shotId === here.shotId && one.side === here.side)
    if (!link) return here
    here = { shotId: link.fromShotId, side: link.fromSide }
  }
  return frame
}

/** The picture a frame shows today, its own or the one it is linked to. */
export function pictureOfFrame(scene: Linked, frame: FrameAddress): Picture | undefined {
  const { shotId, side } = sourceOf(scene, frame)
  return scene.selected.get(`${shotId} ${side}`)
}

/** Whether a frame has a picture of its own to be made. */
export const isOwn = (scene: Pick<Linked, 'links'>, frame: FrameAddress): boolean => {
  const { shotId, side } = sourceOf(scene, frame)
  return shotId === frame.shotId && side === frame.side
}

/**
 * Whether a frame would in the end have to agree with itself: an end agrees with its start, a linked frame with the one
 * it is linked to. Frames that wait for each other could never be made.
 */
export function isCircular({ links }: Pick<Linked, 'links'>, frame: FrameAddress): boolean {
  const seen = new Set<string>()
  const next = (here: FrameAddress): FrameAddress[] => [
    ...(here.side === 'end' ? [{ shotId: here.shotId, side: 'start' as const }] : []),
    ...links.filter((one) => one.shotId === here.shotId && one.side === here.side).map((one) => ({ shotId: one.fromShotId, side: one.fromSide })),
  ]
  const leadsBack = (here: FrameAddress): boolean =>
    next(here).some((one) => {
      if (one.shotId === frame.shotId && one.side === frame.side) return true
      const key = `${one.shotId} ${one.side}`
      if (seen.has(key)) return false
      seen.add(key)
      return leadsBack(one)
    })
  return leadsBack(frame)
}
