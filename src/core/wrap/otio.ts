import { clipPath, type Timeline, type TimelineClip } from './timeline.ts'

/** OpenTimelineIO as JSON: one video track. It has no bins; the scene of a clip stands in its metadata. */
export function writeOtio({ title, rate, clips }: Timeline): string {
  const time = (value: number) => ({ OTIO_SCHEMA: 'RationalTime.1', rate, value })
  const range = (frames: number) => ({ OTIO_SCHEMA: 'TimeRange.1', start_time: time(0), duration: time(frames) })
  const clip = (one: TimelineClip) => ({
    OTIO_SCHEMA: 'Clip.1',
    name: one.name,
    source_range: range(one.frames),
    media_reference: { OTIO_SCHEMA: 'ExternalReference.1', target_url: clipPath(one), available_range: range(one.frames), metadata: {} },
    effects: [],
    markers: [],
    metadata: { aiuteur: { scene: one.scene, bin: one.bin, shot: one.label } },
  })
  const track = { OTIO_SCHEMA: 'Track.1', name: 'V1', kind: 'Video', source_range: null, children: clips.map(clip), effects: [], markers: [], metadata: {} }
  const tracks = { OTIO_SCHEMA: 'Stack.1', name: 'tracks', source_range: null, children: [track], effects: [], markers: [], metadata: {} }
  const timeline = { OTIO_SCHEMA: 'Timeline.1', name: title.toWellFormed(), global_start_time: time(0), tracks, metadata: {} }
  return `${JSON.stringify(timeline, null, 2)}\n`
}
