import { secondsOf } from './frame-rate.ts'
import { type Bin, binsOf, clipPath, programStart, type Timeline, type TimelineClip, totalFrames } from './timeline.ts'
import { type Xml, xml, xmlDocument } from './xml.ts'

/** FCPXML 1.9, for Final Cut Pro and Resolve: an event per scene, then the film in one of its own. Times are exact fractions. */
export function writeFcpxml(timeline: Timeline): string {
  const { title, rate, width, height, clips } = timeline
  const at = (frames: number) => {
    const { above, below } = secondsOf(frames, rate)
    return frames === 0 ? '0s' : `${above}/${below}s`
  }
  const idOf = new Map(clips.map(({ name }, index) => [name, `r${index + 2}`]))
  const asset = ({ name, available, sound }: TimelineClip): Xml =>
    xml('asset', [xml('media-rep', [], { kind: 'original-media', src: `./${clipPath({ name })}` })], {
      id: idOf.get(name)!,
      name,
      start: '0s',
      duration: at(available),
      hasVideo: 1,
      format: 'r1',
      videoSources: 1,
      ...(sound ? { hasAudio: 1, audioSources: 1, audioChannels: sound.channels, audioRate: sound.rate } : {}),
    })
  const use = ({ name, frames }: TimelineClip, offset?: number): Xml =>
    xml('asset-clip', [], {
      ref: idOf.get(name)!,
      name,
      ...(offset === undefined ? {} : { offset: at(offset) }),
      start: '0s',
      duration: at(frames),
      format: 'r1',
      tcFormat: 'NDF',
    })
  const start = programStart(timeline)
  const format = xml('format', [], { id: 'r1', frameDuration: at(1), width, height, colorSpace: '1-1-1 (Rec. 709)' })
  const event = ({ name, clips: own }: Bin) => xml('event', own.map((clip) => use(clip)), { name })
  const spine = xml('spine', clips.map((clip) => use(clip, start + clip.start)))
  const sequence = xml('sequence', [spine], { format: 'r1', duration: at(totalFrames(timeline)), tcStart: at(start), tcFormat: 'NDF' })
  const film = xml('event', [xml('project', [sequence], { name: title })], { name: title })
  return xmlDocument(xml('fcpxml', [xml('resources', [format, ...clips.map(asset)]), xml('library', [...binsOf(timeline).map(event), film])], { version: '1.9' }))
}
