import { type Bin, binsOf, clipPath, type Timeline, type TimelineClip, totalFrames } from './timeline.ts'
import { type Xml, xml, xmlDocument } from './xml.ts'

/** FCP7 XML (xmeml 5), for Premiere: a bin per scene, then the sequence. A file is told whole once, then by its id. */
export function writeXmeml(timeline: Timeline): string {
  const { title, rate, width, height, clips } = timeline
  const tempo = xml('rate', [xml('timebase', rate), xml('ntsc', 'FALSE')])
  const timecode = xml('timecode', [tempo, xml('string', '00:00:00:00'), xml('frame', 0), xml('displayformat', 'NDF')])
  const picture = xml('samplecharacteristics', [tempo, xml('width', width), xml('height', height), xml('pixelaspectratio', 'square'), xml('anamorphic', 'FALSE')])
  const numberOf = new Map(clips.map(({ name }, index) => [name, index + 1]))
  const file = (clip: TimelineClip): Xml =>
    xml(
      'file',
      [xml('name', clip.name), xml('pathurl', clipPath(clip)), tempo, xml('duration', clip.frames), timecode, xml('media', [xml('video', [xml('duration', clip.frames), picture])])],
      { id: `file-${numberOf.get(clip.name)!}` },
    )
  const item = (clip: TimelineClip, id: string, place: { start: number; end: number }, whole: boolean): Xml => {
    const of = numberOf.get(clip.name)!
    const content = [xml('masterclipid', `master-${of}`), xml('name', clip.name), xml('enabled', 'TRUE'), xml('duration', clip.frames), tempo]
    const span = [xml('start', place.start), xml('end', place.end), xml('in', 0), xml('out', clip.frames)]
    return xml('clipitem', [...content, ...span, whole ? file(clip) : xml('file', [], { id: `file-${of}` })], { id })
  }
  const master = (clip: TimelineClip): Xml => {
    const of = numberOf.get(clip.name)!
    const track = xml('track', [item(clip, `source-${of}`, { start: 0, end: clip.frames }, true)])
    const head = [xml('masterclipid', `master-${of}`), xml('ismasterclip', 'TRUE'), xml('name', clip.name), xml('duration', clip.frames), tempo]
    return xml('clip', [...head, xml('media', [xml('video', [track])])], { id: `master-${of}` })
  }
  const bin = ({ name, clips: own }: Bin) => xml('bin', [xml('name', name), xml('children', own.map(master))])
  const track = xml('track', clips.map((clip, index) => item(clip, `item-${index + 1}`, { start: clip.start, end: clip.start + clip.frames }, false)))
  const video = xml('video', [xml('format', [picture]), track])
  const sequence = xml('sequence', [xml('name', title), xml('duration', totalFrames(timeline)), tempo, timecode, xml('media', [video])], { id: 'film' })
  const project = xml('project', [xml('name', title), xml('children', [...binsOf(timeline).map(bin), sequence])])
  return xmlDocument(xml('xmeml', [project], { version: '5' }))
}
