import { useMutation, useQuery } from '@tanstack/react-query'
import type { Frame } from '#contract/frames.ts'
import type { FrameSide } from '#core/casting/presence.ts'
import type { SceneId, ShotId } from '#core/ids.ts'
import { api } from '#web/lib/api.ts'
import { count } from '#web/lib/format.ts'

export const useFrames = (sceneId: SceneId) => useQuery(api.frames.list.queryOptions({ input: { sceneId } }))

export const isUnderWay = ({ latest }: Frame) => latest !== null && latest.state !== 'failed'

/** Frames that making would give something new: neither fresh, nor another frame's picture, nor being made. */
export const isDue = (frame: Frame) => frame.freshness !== 'fresh' && (frame.link === null || frame.link.kind === 'reference') && !isUnderWay(frame)

export const totalOf = (frames: readonly Frame[]) => frames.reduce((sum, { usd }) => sum + usd, 0)

export const makeWords = (frames: readonly Frame[]) => `Make ${count(frames.length, 'frame')}`

/** Orders frames of a scene; both sides in the right order. */
export function useMakeFrames(sceneId: SceneId) {
  const many = useMutation(api.frames.requestMany.mutationOptions())
  const one = useMutation(api.frames.request.mutationOptions())
  return {
    busy: many.isPending || one.isPending,
    make: (sides: FrameSide[], shotIds?: ShotId[]) => many.mutate({ sceneId, sides, ...(shotIds ? { shotIds } : {}) }),
    another: (shotId: ShotId, side: FrameSide) => one.mutateAsync({ shotId, side, mode: 'another' }),
    needed: (shotId: ShotId, side: FrameSide) => one.mutateAsync({ shotId, side, mode: 'needed' }),
  }
}
