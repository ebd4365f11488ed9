import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readEdls, readFcpxml, readOtio, readXmeml, type SeenTimeline } from '#testing/timeline-readers.ts'
import { writeEdls } from './edl.ts'
import { writeFcpxml } from './fcpxml.ts'
import type { FrameRate } from './frame-rate.ts'
import { writeOtio } from './otio.ts'
import { binsOf, layOut, programStart, type Timeline } from './timeline.ts'
import { writeXmeml } from './xmeml.ts'

const hostile = fc.oneof(
  fc.constantFrom('Tom & Jerry <i>"live"</i>', "L'été à Köln", '雨の灯台', ']]>&amp;', '='.repeat(300), 'a\tb\nc', '&#38;'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
)
const anyRate: fc.Arbitrary<FrameRate> = fc.oneof(
  fc.constantFrom(24, 25, 30, 60).map((timebase) => ({ timebase, ntsc: false })),
  fc.constantFrom(24, 30).map((timebase) => ({ timebase, ntsc: true })),
)
const shot = fc.record({ frames: fc.integer({ min: 1, max: 4000 }), spare: fc.constantFrom(0, 0, 48), sound: fc.constantFrom(null, null, { channels: 1, rate: 44_100 }, { channels: 2, rate: 48_000 }) })
const anyTimeline: fc.Arbitrary<Timeline> = fc
  .record({ title: hostile, rate: anyRate, scenes: fc.array(fc.record({ name: hostile, shots: fc.array(shot, { minLength: 1, maxLength: 6 }) }), { minLength: 1, maxLength: 6 }) })
  .map(({ title, rate, scenes }) => ({
    title,
    rate,
    width: 1280,
    height: 720,
    clips: layOut(
      scenes.flatMap(({ name, shots }, scene) =>
        shots.map(({ frames, spare, sound }, index) => ({
          name: `TLH_SC00${scene + 1}_SH00${index + 1}_TK01_PRIMARY_v1.mp4`,
          label: `${scene + 1}A`,
          scene: scene + 1,
          bin: name,
          frames,
          available: frames + spare,
          sound,
        })),
      ),
    ),
  }))

const clipsOf = ({ clips }: Timeline) => clips.map(({ name, start, frames, available, sound }) => ({ name, file: `clips/${name}`, start, in: 0, out: frames, available, heard: sound !== null }))
// oxlint-disable-next-line no-control-regex
const inXml = (text: string) => text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
const seenBy = (timeline: Timeline): SeenTimeline & { start: number } => ({
  title: inXml(timeline.title),
  start: programStart(timeline),
  clips: clipsOf(timeline),
  bins: binsOf(timeline).map(({ name, clips }) => ({ name: inXml(name), clips: clips.map((clip) => clip.name) })),
})

describe('every timeline, read back, is the film', () => {
  it('FCPXML 1.9', () => {
    fc.assert(fc.property(anyTimeline, (timeline) => void expect(readFcpxml(writeFcpxml(timeline))).toEqual(seenBy(timeline))))
  })
  it('FCP7 XML', () => {
    fc.assert(fc.property(anyTimeline, (timeline) => void expect(readXmeml(writeXmeml(timeline))).toEqual(seenBy(timeline))))
  })
  it('CMX3600, in plain letters', () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        const lists = writeEdls(timeline)
        expect(readEdls(lists, timeline.rate.timebase)).toEqual(clipsOf(timeline).map(({ available: _, ...clip }) => clip))
        expect(lists.join('')).toMatch(/^[\x20-\x7E\r\n]*$/)
        expect(lists[0]).toMatch(/^TITLE: [^\r\n]{1,70}\r\nFCM: NON-DROP FRAME\r\n/)
      }),
    )
  })
  it('OpenTimelineIO', () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        const { bins: _, ...seen } = seenBy(timeline)
        expect(readOtio(writeOtio(timeline))).toEqual({ ...seen, title: timeline.title.toWellFormed() })
      }),
    )
  })
})

const long = (rate: FrameRate, shots: number, frames: number): Timeline => ({
  title: 'Long',
  rate,
  width: 1280,
  height: 720,
  clips: layOut(Array.from({ length: shots }, (_, index) => ({ name: `C${index}.mp4`, label: '1A', scene: 1, bin: '001 LONG', frames, available: frames, sound: null }))),
})

it('tells a film of more than 999 shots in several lists that follow each other', () => {
  const film = long({ timebase: 24, ntsc: false }, 2000, 100)
  const lists = writeEdls(film)
  expect(lists).toHaveLength(3)
  expect(lists[1]).toContain('TITLE: Long 2 OF 3')
  expect(readEdls(lists, 24).map(({ start }) => start)).toEqual(film.clips.map(({ start }) => start))
})

it('begins at one hour, and counts on over the next', () => {
  expect(writeEdls(long({ timebase: 25, ntsc: false }, 2, 90_000))[0]).toContain('00:00:00:00 01:00:00:00 02:00:00:00 03:00:00:00')
  expect(writeXmeml(long({ timebase: 25, ntsc: false }, 1, 1))).toContain('<string>01:00:00:00</string>')
})

it('tells the slowed rates of NTSC as fractions, since no decimal is exact', () => {
  const film = long({ timebase: 24, ntsc: true }, 2, 48)
  const text = writeFcpxml(film)
  expect(text).toContain('frameDuration="1001/24000s"')
  expect(text).toContain('tcStart="86486400/24000s"')
  expect(writeXmeml(film)).toContain('<ntsc>TRUE</ntsc>')
  expect(JSON.parse(writeOtio(film)).global_start_time.rate).toBeCloseTo(23.976, 3)
})
