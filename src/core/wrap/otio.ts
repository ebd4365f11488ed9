import { framesPerSecond } from './frame-rate.ts'
import { clipPath, programStart, type Timeline, type TimelineClip } from './timeline.ts'

/** OpenTimelineIO as JSON: a video track, and one for the sound if there is any. It has no bins; a clip's scene stands in its metadata. */
export function writeOtio(timeline: Timeline): string {
  const { title, clips } = timeline
  const rate = framesPerSecond(timeline.rate)
  const time = (value: number) => ({ OTIO_SCHEMA: 'RationalTime.1', rate, value })
  const range = (frames: number) => ({ OTIO_SCHEMA: 'TimeRange.1', start_time: time(0), duration: time(frames) })
  const clip = (one: TimelineClip) => ({
    OTIO_SCHEMA: 'Clip.1',
    name: one.name,
    source_range: range(one.frames),
    media_reference: { OTIO_SCHEMA: 'ExternalReference.1', target_url: clipPath(one), available_range: range(one.available), metadata: {} },
    effects: [],
    markers: [],
    metadata: { aiuteur: { scene: one.scene, bin: one.bin.toWellFormed(), shot: one.label } },
  })
  const gap = ({ frames }: TimelineClip) => ({ OTIO_SCHEMA: 'Gap.1', name: '', source_range: range(frames), effects: [], markers: [], metadata: {} })
  const track = (name: string, kind: 'Video' | 'Audio', children: object[]) => ({ OTIO_SCHEMA: 'Track.1', name, kind, source_range: null, children, effects: [], markers: [], metadata: {} })
  const sound = clips.some((one) => one.sound) ? [track('A1', 'Audio', clips.map((one) => (one.sound ? clip(one) : gap(one))))] : []
  const children = [track('V1', 'Video', clips.map(clip)), ...sound]
  const tracks = { OTIO_SCHEMA: 'Stack.1', name: 'tracks', source_range: null, children, effects: [], markers: [], metadata: {} }
  const whole = { OTIO_SCHEMA: 'Timeline.1', name: title.toWellFormed(), global_start_time: time(programStart(timeline)), tracks, metadata: {} }
  return `${JSON.stringify(whole, null, 2)}\n`
}
