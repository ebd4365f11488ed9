import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Speech } from '#core/shots/shot.ts'
import { cuesInARow, cuesOf, webVtt } from './subtitles.ts'

const says = (speaker: string, text: string, voice: Speech['voice'] = 'on'): Speech => ({ speaker, text, delivery: null, voice })

describe('subtitles', () => {
  it('have two lines of 42 letters at most, follow one another without overlap, and stay inside their clip, whatever is said', () => {
    const speech = fc.record({ speaker: fc.constantFrom('NORA', 'IVO'), text: fc.lorem({ maxCount: 40 }), voice: fc.constantFrom('on' as const, 'phone' as const) })
    fc.assert(
      fc.property(fc.array(speech, { maxLength: 4 }), fc.integer({ min: 4, max: 40 }), (spoken, halves) => {
        const cues = cuesOf(spoken.map(({ speaker, text, voice }) => says(speaker, text, voice)), halves / 2)
        expect(cues.every(({ lines }) => lines.length <= 2 && lines.every((line) => line.length <= 42))).toBe(true)
        expect(cues.every(({ start, end }, at) => start < end && start >= (cues[at - 1]?.end ?? 0) && end <= halves / 2)).toBe(true)
        const words = (text: string) => text.split(/\s+/).filter((word) => word && !/^(NORA|IVO):$/.test(word))
        expect(words(cues.flatMap(({ lines }) => lines).join(' '))).toEqual(spoken.flatMap(({ text }) => words(text)))
      }),
    )
  })

  it('cut what has no spaces between letters', () => {
    const [cue] = cuesOf([says('NORA', '水'.repeat(60))], 6)
    expect(cue!.lines.map((line) => line.length)).toEqual([42, 18])
  })

  it('name who speaks where there are several, and set in italics whom nobody sees', () => {
    const talk = [says('NORA', 'Is it <late> & dark?'), says('IVO', 'It is.', 'phone')]
    expect(webVtt(cuesOf(talk, 4))).toBe(
      'WEBVTT\n\n1\n00:00:00.160 --> 00:00:02.460\n<v NORA>NORA: Is it &lt;late&gt; &amp; dark?</v>\n\n2\n00:00:02.460 --> 00:00:03.840\n<v IVO><i>IVO: It is.</i></v>\n',
    )
  })

  it('begin where their clip begins in the film', () => {
    const cues = cuesOf([says('NORA', 'Late.')], 2)
    expect(cuesInARow([{ seconds: 2, cues }, { seconds: 3.5, cues: [] }, { seconds: 2, cues }]).map(({ start, end }) => [start, end])).toEqual([[0.08, 1.92], [5.58, 7.42]])
  })
})
