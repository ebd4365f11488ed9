import { manifest } from '#core/casting/manifest.ts'
import { type FrameSide, frameSides } from '#core/casting/presence.ts'
import type { Change, ImageWork, VideoWork } from '#core/engines/work.ts'
import { referenceNames } from '#core/shots/shot-reference.ts'
import type { ShotPlan } from './plan-scene.ts'

/** What the engines are asked for by one shot, as preflight reads it. */
export function shotWork({ shot, frames, endFrame, cast, videoPrompt }: ShotPlan, ratio: string): { image: ImageWork[]; video: VideoWork } {
  const image = (side: FrameSide): ImageWork => {
    const inputs = frames[side]
    const brought = inputs.shotReferences ?? []
    const references = manifest(inputs.cast, side).length + Number(inputs.continuity !== null) + brought.length + inputs.styleReferences.length
    const guides = brought.filter(({ purpose }) => purpose !== 'look').map(({ purpose }) => referenceNames[purpose])
    return { kind: 'image', ratio, references, guides, background: 'scene', prompt: inputs.prompt.length }
  }
  const video: VideoWork = {
    kind: 'video',
    ratio,
    seconds: shot.seconds,
    resolution: '720p',
    start: true,
    end: endFrame.sent,
    references: 0,
    sound: false,
    prompt: videoPrompt.length,
    changes: cast.end.flatMap(({ name, presence }): Change[] => (presence === 'enters' || presence === 'exits' ? [{ name, how: presence }] : [])),
  }
  return { image: frameSides.filter((side) => side === 'start' || endFrame.planned).map(image), video }
}
