import { timecode } from './frame-rate.ts'
import { type Bin, binsOf, clipPath, programStart, type Timeline, type TimelineClip, totalFrames } from './timeline.ts'
import { type Xml, xml, xmlDocument } from './xml.ts'

/**
 * FCP7 XML (xmeml 5), for Premiere: the sequence, then a bin per scene. A file is told whole once, in the sequence, and
 * then by its id: a reader that looks at nothing else still finds the film.
 */
export function writeXmeml(timeline: Timeline): string {
  const parts = partsOf(timeline)
  const sequence = xml('sequence', [xml('name', timeline.title), xml('duration', totalFrames(timeline)), parts.tempo, parts.clock(programStart(timeline)), parts.media(timeline.clips, 'item')], { id: 'film' })
  const bin = ({ name, clips }: Bin) => xml('bin', [xml('name', name), xml('children', clips.map(parts.master))])
  const project = xml('project', [xml('name', timeline.title), xml('children', [sequence, ...binsOf(timeline).map(bin)])])
  return xmlDocument(xml('xmeml', [project], { version: '5' }))
}

/** Where a clip lies: in the sequence, or by itself in its master clip. */
type Use = 'item' | 'source'
type Kind = 'video' | 'audio'

function partsOf({ rate, width, height, clips: all }: Timeline) {
  const tempo = xml('rate', [xml('timebase', rate.timebase), xml('ntsc', rate.ntsc ? 'TRUE' : 'FALSE')])
  const clock = (frame: number) => xml('timecode', [tempo, xml('string', timecode(frame, rate)), xml('frame', frame), xml('displayformat', 'NDF')])
  const picture = xml('samplecharacteristics', [tempo, xml('width', width), xml('height', height), xml('pixelaspectratio', 'square'), xml('anamorphic', 'FALSE')])
  const numberOf = new Map(all.map(({ name }, index) => [name, index + 1]))
  const number = ({ name }: TimelineClip) => numberOf.get(name)!

  const file = (clip: TimelineClip): Xml => {
    const { name, available, sound } = clip
    const video = xml('video', [xml('duration', available), picture])
    const audio = sound ? [xml('audio', [xml('samplecharacteristics', [xml('depth', 16), xml('samplerate', sound.rate)]), xml('channelcount', sound.channels)])] : []
    const content = [xml('name', name), xml('pathurl', clipPath(clip)), tempo, xml('duration', available), clock(0), xml('media', [video, ...audio])]
    return xml('file', content, { id: fileId(clip) })
  }
  const fileId = (clip: TimelineClip) => `file-${number(clip)}`

  /** The picture is track 1, channel n of the sound is audio track n; they move together since they are linked. */
  const item = (clip: TimelineClip, use: Use, kind: Kind, channel: number): Xml => {
    const [start, length] = use === 'item' ? [clip.start, clip.frames] : [0, clip.available]
    const head = [xml('masterclipid', `master-${number(clip)}`), xml('name', clip.name), xml('enabled', 'TRUE'), xml('duration', clip.available), tempo]
    const span = [xml('start', start), xml('end', start + length), xml('in', 0), xml('out', length)]
    const told = use === 'item' && kind === 'video' ? file(clip) : xml('file', [], { id: fileId(clip) })
    const source = clip.sound ? [xml('sourcetrack', [xml('mediatype', kind), xml('trackindex', channel)]), ...links(clip, use)] : []
    return xml('clipitem', [...head, ...span, told, ...source], { id: itemId(clip, use, kind, channel) })
  }
  const itemId = (clip: TimelineClip, use: Use, kind: Kind, channel: number) => `${use}-${number(clip)}${kind === 'audio' ? `-a${channel}` : ''}`
  const links = (clip: TimelineClip, use: Use) => {
    const link = (kind: Kind, channel: number) => xml('link', [xml('linkclipref', itemId(clip, use, kind, channel)), xml('mediatype', kind), xml('trackindex', channel)])
    return [link('video', 1), ...channelsOf([clip]).map((channel) => link('audio', channel))]
  }

  const track = (items: Xml[]) => xml('track', [...items, xml('enabled', 'TRUE'), xml('locked', 'FALSE')])
  const media = (clips: TimelineClip[], use: Use): Xml => {
    const video = xml('video', [xml('format', [picture]), track(clips.map((clip) => item(clip, use, 'video', 1)))])
    const heard = (channel: number) => clips.filter(({ sound }) => sound && sound.channels >= channel)
    const sound = channelsOf(clips).map((channel) => track(heard(channel).map((clip) => item(clip, use, 'audio', channel))))
    return xml('media', sound.length > 0 ? [video, xml('audio', sound)] : [video])
  }
  const master = (clip: TimelineClip): Xml => {
    const id = `master-${number(clip)}`
    return xml('clip', [xml('masterclipid', id), xml('ismasterclip', 'TRUE'), xml('name', clip.name), xml('duration', clip.available), tempo, media([clip], 'source')], { id })
  }
  return { tempo, clock, media, master }
}

/** 1 and 2 for stereo. */
const channelsOf = (clips: readonly TimelineClip[]) => Array.from({ length: Math.max(0, ...clips.map(({ sound }) => sound?.channels ?? 0)) }, (_, index) => index + 1)
