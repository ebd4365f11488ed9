import { describe, expect, it } from 'vitest'
import type { ElementKind, ScreenplayElement } from '#core/scripts/screenplay.ts'
import { cutScenes } from './cut-scenes.ts'

const element = (kind: ElementKind, text: string, line: number): ScreenplayElement => ({
  kind,
  text,
  place: { line, endLine: line, page: null },
})
const script = (...lines: [ElementKind, string][]) => ({
  elements: lines.map(([kind, text], index) => element(kind, text, index + 1)),
})

describe('scenes', () => {
  it('begin at their headings and hold everything below them', () => {
    const scenes = cutScenes(
      script(
        ['scene_heading', 'INT. BARN - DAY'],
        ['action', 'Hay.'],
        ['transition', 'CUT TO:'],
        ['scene_heading', '_EXT. YARD - DAY_'],
      ),
    )
    expect(scenes.map(({ number, heading, elements }) => [number, heading, elements.length])).toEqual([
      [1, 'INT. BARN - DAY', 2],
      [2, 'EXT. YARD - DAY', 0],
    ])
  })

  it('keep what stands before the first heading', () => {
    const [first] = cutScenes(
      script(
        ['transition', 'FADE IN:'],
        ['action', 'A dark screen.'],
        ['scene_heading', 'INT. BARN - DAY'],
        ['action', 'Hay.'],
      ),
    )
    expect(first?.elements.map(({ text }) => text)).toEqual(['FADE IN:', 'A dark screen.', 'Hay.'])
  })

  it('are one where nothing is headed, and none where nothing is told', () => {
    expect(cutScenes(script(['action', 'A dog waits.'], ['character', 'ADA'])).map(({ heading }) => heading)).toEqual(
      [''],
    )
    expect(cutScenes(script(['note', 'to do'], ['transition', 'FADE IN:']))).toEqual([])
  })

  it('know an insert from a place', () => {
    const headings = ['INSERT - LETTER', "ADA'S POV", 'OPENING TITLES', 'BACK PORCH', 'INT. SCREENING ROOM']
    const scenes = cutScenes(script(...headings.map((text): [ElementKind, string] => ['scene_heading', text])))
    expect(scenes.map(({ insert }) => insert)).toEqual([true, true, true, false, false])
  })
})

it('knows what a cut does from what somebody does', () => {
  const place = { line: 1, endLine: 1, page: null }
  const elements = ['FADE IN:', 'Ida fades in and out of sleep.', 'FADE OUT.'].map((text) => ({
    kind: 'action' as const,
    text,
    place,
  }))
  const [scene] = cutScenes({
    elements: [elements[0]!, { kind: 'scene_heading', text: 'INT. ROOM', place }, ...elements.slice(1)],
  })
  expect(scene!.elements.map(({ kind }) => kind)).toEqual(['transition', 'action', 'transition'])
})
