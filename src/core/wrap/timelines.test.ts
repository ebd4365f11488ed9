import fc from 'fast-check'
import { XMLParser } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { timecode, writeEdls } from './edl.ts'
import { writeFcpxml } from './fcpxml.ts'
import { writeOtio } from './otio.ts'
import { binsOf, layOut, type Timeline } from './timeline.ts'
import { wrapProblems } from './wrap-problems.ts'
import { writeXmeml } from './xmeml.ts'

/** What an editing program would see: read back without a line of the writers. */
interface Seen {
  title: string
  clips: { name: string; file: string; start: number; in: number; out: number }[]
  bins: { name: string; clips: string[] }[]
}

type Tree = Record<string, any> // oxlint-disable-line typescript/no-explicit-any
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  trimValues: false,
  processEntities: true,
  htmlEntities: true,
  isArray: (name) => ['asset', 'event', 'asset-clip', 'bin', 'clip', 'clipitem'].includes(name),
})
const parse = (text: string): Tree => parser.parse(text.replace(/<!DOCTYPE [a-z]+>/, ''))

function readFcpxml(text: string, rate: number): Seen {
  const { resources, library } = parse(text)['fcpxml'] as Tree
  const frames = (time: string) => {
    const [above, below = '1'] = time.slice(0, -1).split('/')
    return (Number(above) * rate) / Number(below)
  }
  const files = new Map((resources.asset as Tree[]).map((asset) => [asset['@id'], asset['media-rep']['@src'].replace(/^\.\//, '')]))
  const film = library.event.at(-1)
  return {
    title: film.project['@name'],
    clips: film.project.sequence.spine['asset-clip'].map((clip: Tree) => {
      const from = frames(clip['@start'])
      return { name: clip['@name'], file: files.get(clip['@ref']), start: frames(clip['@offset']), in: from, out: from + frames(clip['@duration']) }
    }),
    bins: library.event.slice(0, -1).map((event: Tree) => ({ name: event['@name'], clips: event['asset-clip'].map((clip: Tree) => clip['@name']) })),
  }
}

function readXmeml(text: string): Seen {
  const { children } = (parse(text)['xmeml'] as Tree).project
  const files = new Map<string, string>()
  for (const bin of children.bin) for (const clip of bin.children.clip) for (const { file } of clip.media.video.track.clipitem) files.set(file['@id'], file.pathurl)
  return {
    title: children.sequence.name,
    clips: children.sequence.media.video.track.clipitem.map((item: Tree) => {
      expect(Number(item.end) - Number(item.start)).toBe(Number(item.out) - Number(item.in))
      return { name: item.name, file: files.get(item.file['@id']), start: Number(item.start), in: Number(item.in), out: Number(item.out) }
    }),
    bins: children.bin.map((bin: Tree) => ({ name: bin.name, clips: bin.children.clip.map((clip: Tree) => clip.name) })),
  }
}

function readOtio(text: string): Pick<Seen, 'title' | 'clips'> {
  const { name, tracks } = JSON.parse(text) as Tree
  let start = 0
  const clips = tracks.children[0].children.map((clip: Tree) => {
    const { start_time, duration } = clip.source_range
    const seen = { name: clip.name, file: clip.media_reference.target_url, start, in: start_time.value, out: start_time.value + duration.value }
    start += duration.value
    return seen
  })
  return { title: name, clips }
}

function readEdls(lists: string[], rate: number): Seen['clips'] {
  const frames = (code: string) => {
    const [hours, minutes, seconds, rest] = code.split(':').map(Number) as [number, number, number, number]
    return ((hours * 60 + minutes) * 60 + seconds) * rate + rest
  }
  return lists.flatMap((list) =>
    [...list.matchAll(/^(\d{3}) {2}AX {7}V {5}C {8}(\S+) (\S+) (\S+) (\S+)\r\n\* FROM CLIP NAME: (.+)\r$/gm)].map(([, , from, to, start, end, name]) => {
      expect(frames(end!) - frames(start!)).toBe(frames(to!) - frames(from!))
      return { name: name!, file: `clips/${name}`, start: frames(start!) - 3600 * rate, in: frames(from!), out: frames(to!) }
    }),
  )
}

const hostile = fc.oneof(
  fc.constantFrom('Tom & Jerry <i>"live"</i>', "L'été à Köln", '雨の灯台', ']]>&amp;', '='.repeat(300), 'a\tb\nc', '&#38;'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
)
const anyTimeline: fc.Arbitrary<Timeline> = fc
  .record({ title: hostile, rate: fc.constantFrom(24, 25, 30), scenes: fc.array(fc.record({ name: hostile, lengths: fc.array(fc.integer({ min: 1, max: 4000 }), { minLength: 1, maxLength: 6 }) }), { minLength: 1, maxLength: 6 }) })
  .map(({ title, rate, scenes }) => ({
    title,
    rate,
    width: 1280,
    height: 720,
    clips: layOut(
      scenes.flatMap(({ name, lengths }, scene) =>
        lengths.map((frames, shot) => ({ name: `TLH_SC00${scene + 1}_SH00${shot + 1}_TK01_PRIMARY_v1.mp4`, label: `${scene + 1}A`, scene: scene + 1, bin: name, frames })),
      ),
    ),
  }))

const clipsOf = ({ clips }: Timeline) => clips.map(({ name, start, frames }) => ({ name, file: `clips/${name}`, start, in: 0, out: frames }))
// oxlint-disable-next-line no-control-regex
const inXml = (text: string) => text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
const seenBy = (timeline: Timeline): Seen => ({
  title: inXml(timeline.title),
  clips: clipsOf(timeline),
  bins: binsOf(timeline).map(({ name, clips }) => ({ name: inXml(name), clips: clips.map((clip) => clip.name) })),
})

describe('every timeline, read back, is the film', () => {
  it('FCPXML 1.9', () => {
    fc.assert(fc.property(anyTimeline, (timeline) => void expect(readFcpxml(writeFcpxml(timeline), timeline.rate)).toEqual(seenBy(timeline))))
  })
  it('FCP7 XML', () => {
    fc.assert(fc.property(anyTimeline, (timeline) => void expect(readXmeml(writeXmeml(timeline))).toEqual(seenBy(timeline))))
  })
  it('CMX3600, in plain letters', () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        const lists = writeEdls(timeline)
        expect(readEdls(lists, timeline.rate)).toEqual(clipsOf(timeline))
        expect(lists.join('')).toMatch(/^[\x20-\x7E\r\n]*$/)
        expect(lists[0]).toMatch(/^TITLE: [^\r\n]{1,70}\r\nFCM: NON-DROP FRAME\r\n/)
      }),
    )
  })
  it('OpenTimelineIO', () => {
    fc.assert(fc.property(anyTimeline, (timeline) => void expect(readOtio(writeOtio(timeline))).toEqual({ title: timeline.title.toWellFormed(), clips: clipsOf(timeline) })))
  })
})

it('tells a film of more than 999 shots in several lists that follow each other', () => {
  const clips = layOut(Array.from({ length: 2000 }, (_, index) => ({ name: `C${index}.mp4`, label: '1A', scene: 1, bin: '1', frames: 100 })))
  const lists = writeEdls({ title: 'Long', rate: 24, width: 1, height: 1, clips })
  expect(lists).toHaveLength(3)
  expect(lists[1]).toContain('TITLE: Long 2 OF 3')
  expect(readEdls(lists, 24).map(({ start }) => start)).toEqual(clips.map(({ start }) => start))
})

it('counts timecode without dropping numbers', () => {
  expect(timecode(0, 24)).toBe('00:00:00:00')
  expect(timecode(86_399, 24)).toBe('00:59:59:23')
  expect(timecode(108_000, 30)).toBe('01:00:00:00')
})

it('says everything that keeps a film from being wrapped', () => {
  const good = { label: '1A', made: true, outdated: null, approved: true }
  expect(wrapProblems([good])).toEqual([])
  const told = wrapProblems([good, { ...good, label: '1B', made: false }, { ...good, label: '2A', outdated: ['style: noir → anime'] }, { ...good, label: '2B', approved: false }])
  expect(told.map(({ message }) => message)).toEqual(['1B has no clip yet', 'The clip of 2A is out of date (style: noir → anime)', 'The clip of 2B is not approved'])
  expect(wrapProblems([])).toMatchObject([{ kind: 'empty' }])
})
