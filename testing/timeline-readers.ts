import { XMLParser } from 'fast-xml-parser'

/** What an editing program would see of a timeline; read without a line of the writers. */
export interface SeenTimeline {
  title: string
  clips: SeenClip[]
  bins: { name: string; clips: string[] }[]
}

export interface SeenClip {
  name: string
  file: string
  /** Frames from the beginning of the film; in and out in the file. */
  start: number
  in: number
  out: number
  /** Length of the file; a CMX3600 list does not know it. */
  available: number
  heard: boolean
}

type Tree = Record<string, any> // oxlint-disable-line typescript/no-explicit-any
const several = new Set(['asset', 'event', 'asset-clip', 'bin', 'clip', 'clipitem', 'track', 'link'])
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  trimValues: false,
  processEntities: true,
  htmlEntities: true,
  isArray: (name) => several.has(name),
})
const parse = (text: string): Tree => parser.parse(text.replace(/<!DOCTYPE [a-z]+>/, ''))

/** Times are fractions of a second; a time between two frames is a fault. */
export function readFcpxml(text: string): SeenTimeline & { start: number } {
  const { resources, library } = parse(text)['fcpxml'] as Tree
  const [length, perSecond] = fraction(resources.format['@frameDuration'])
  const frames = (time: string) => {
    const [above, below] = fraction(time)
    if ((above * perSecond) % (below * length) !== 0) throw new Error(`${time} lies between two frames`)
    return (above * perSecond) / (below * length)
  }
  const assets = new Map<string, Tree>((resources.asset as Tree[]).map((asset) => [asset['@id'], asset]))
  const film = library.event.at(-1)
  const { sequence } = film.project
  const start = frames(sequence['@tcStart'])
  return {
    title: film.project['@name'],
    start,
    clips: sequence.spine['asset-clip'].map((clip: Tree) => {
      const asset = assets.get(clip['@ref'])!
      const from = frames(clip['@start'])
      const file = asset['media-rep']['@src'].replace(/^\.\//, '')
      return { name: clip['@name'], file, start: frames(clip['@offset']) - start, in: from, out: from + frames(clip['@duration']), available: frames(asset['@duration']), heard: asset['@hasAudio'] === '1' }
    }),
    bins: library.event.slice(0, -1).map((event: Tree) => ({ name: event['@name'], clips: event['asset-clip'].map((clip: Tree) => clip['@name']) })),
  }
}

const fraction = (time: string): [above: number, below: number] => {
  const [above = 0, below = 1] = time.slice(0, -1).split('/').map(Number)
  return [above, below]
}

/** Picture and sound of a clip are found by their links, and must lie at the same place. */
export function readXmeml(text: string): SeenTimeline & { start: number } {
  const { children } = (parse(text)['xmeml'] as Tree).project
  const { sequence } = children
  const pictures: Tree[] = sequence.media.video.track.flatMap(({ clipitem }: Tree) => clipitem)
  const sounds: Tree[] = (sequence.media.audio?.track ?? []).flatMap(({ clipitem }: Tree) => clipitem)
  const place = ({ start, end, in: from, out }: Tree) => [start, end, from, out].join()
  return {
    title: sequence.name,
    start: Number(sequence.timecode.frame),
    clips: pictures.map((item) => {
      if (Number(item.end) - Number(item.start) !== Number(item.out) - Number(item.in)) throw new Error(`${item.name} is stretched`)
      const linked = (item.link ?? []).filter(({ mediatype }: Tree) => mediatype === 'audio').map(({ linkclipref }: Tree) => sounds.find((sound) => sound['@id'] === linkclipref))
      if (linked.some((sound: Tree | undefined) => !sound || place(sound) !== place(item))) throw new Error(`${item.name} is out of sync`)
      return { name: item.name, file: item.file.pathurl, start: Number(item.start), in: Number(item.in), out: Number(item.out), available: Number(item.file.duration), heard: linked.length > 0 }
    }),
    bins: children.bin.map((bin: Tree) => ({ name: bin.name, clips: bin.children.clip.map((clip: Tree) => clip.name) })),
  }
}

export function readOtio(text: string): Pick<SeenTimeline, 'title' | 'clips'> & { start: number } {
  const { name, tracks, global_start_time } = JSON.parse(text) as Tree
  const [video, audio] = tracks.children
  const heard = new Set(laid(audio).map(({ name: of, start }) => `${of} ${start}`))
  return { title: name, start: global_start_time.value, clips: laid(video).map((clip) => ({ ...clip, heard: heard.has(`${clip.name} ${clip.start}`) })) }
}

function laid(track: Tree | undefined): Omit<SeenClip, 'heard'>[] {
  let start = 0
  return (track?.['children'] ?? []).flatMap((clip: Tree) => {
    const { start_time, duration } = clip['source_range']
    const from = start
    start += duration.value
    return clip['OTIO_SCHEMA'] === 'Gap.1' ? [] : [{ name: clip['name'], file: clip['media_reference'].target_url, start: from, in: start_time.value, out: start_time.value + duration.value, available: clip['media_reference'].available_range.duration.value }]
  })
}

/** CMX3600 as OpenShot and its kind take it apart: columns with any number of spaces between, the name in the comment below. */
export function readEdls(lists: readonly string[], timebase: number): Omit<SeenClip, 'available'>[] {
  const frames = (code: string) => {
    const [hours = 0, minutes = 0, seconds = 0, rest = 0] = code.split(':').map(Number)
    if (rest >= timebase) throw new Error(`${code} has no such frame`)
    return ((hours * 60 + minutes) * 60 + seconds) * timebase + rest
  }
  return lists.flatMap((list) =>
    [...list.matchAll(/^(\d{3}) +(\S+) +(V|AA\/V) +C +(\S+) +(\S+) +(\S+) +(\S+)\r\n\* +FROM CLIP NAME: +(.+)\r$/gm)].map(([, , , channels, from, to, start, end, name]) => {
      if (frames(end!) - frames(start!) !== frames(to!) - frames(from!)) throw new Error(`${name} is stretched`)
      return { name: name!, file: `clips/${name}`, start: frames(start!) - 3600 * timebase, in: frames(from!), out: frames(to!), heard: channels === 'AA/V' }
    }),
  )
}
