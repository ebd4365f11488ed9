import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hiddenSpans } from './hidden.ts'
import { parseFountain } from './parse-fountain.ts'
import type { ElementKind, Screenplay, ScreenplayElement } from './screenplay.ts'
import { isText, normalized, sourceLines } from './source-lines.ts'
import { writeFountain } from './write-fountain.ts'

const nowhere = { line: 0, endLine: 0, page: null }
const element = (kind: ElementKind, text: string, more: Partial<ScreenplayElement> = {}): ScreenplayElement => ({
  kind,
  text,
  place: nowhere,
  ...more,
})

const script = (...elements: ScreenplayElement[]) => ({ titlePage: [], elements })
const content = ({ titlePage, elements }: Pick<Screenplay, 'titlePage' | 'elements'>) => ({
  titlePage: titlePage.map(({ key, values }) => ({ key, values })),
  elements: elements.map((each) => ({ ...each, place: nowhere })),
})
const readBack = (screenplay: Pick<Screenplay, 'titlePage' | 'elements'>) => parseFountain(writeFountain(screenplay))

describe('writeFountain', () => {
  it('writes what a writer would type', () => {
    const written = writeFountain({
      titlePage: [
        { key: 'Title', values: ['The Lantern', 'A Night Piece'], place: nowhere },
        { key: 'Author', values: ['Ida Vell'], place: nowhere },
      ],
      elements: [
        element('scene_heading', 'INT. MILL - NIGHT', { sceneNumber: '1A' }),
        element('action', 'Wind. A door bangs.'),
        element('character', 'ODA (V.O.)'),
        element('parenthetical', '(low)'),
        element('dialogue', 'Who is there?'),
        element('character', 'Old Kessler', { dual: true }),
        element('dialogue', 'Nobody.\n\nNobody at all.'),
        element('transition', 'CUT TO:'),
        element('scene_heading', 'THE LANTERN', { forced: true }),
        element('centered', 'THE END'),
      ],
    })
    expect(written).toBe(`Title:
    The Lantern
    A Night Piece
Author: Ida Vell

INT. MILL - NIGHT #1A#

Wind. A door bangs.

ODA (V.O.)
(low)
Who is there?

@Old Kessler ^
Nobody.
  
Nobody at all.

CUT TO:

.THE LANTERN

> THE END <
`)
  })

  it.each([
    ['action', 'THE SIGN SAYS\nKEEP OUT'],
    ['action', 'CUT TO:'],
    ['action', 'INT. is short for interior.'],
    ['action', '.38 calibre. He loads it.'],
    ['action', '!Bang'],
    ['action', 'He waits.\n===\nHe waits on.'],
    ['action', 'Title: nothing of the kind'],
    ['action', '    set in\n      like a poem'],
    ['character', 'the small voice'],
    ['character', 'TITLE: A VOICE'],
    ['scene_heading', 'INT. MILL #4'],
    ['transition', 'Dissolve'],
  ] as const)('keeps a tricky %s what it is: %s', (kind, text) => {
    const screenplay = script(element(kind, text))
    expect(content(readBack(screenplay))).toEqual(content(screenplay))
  })

  it.each(['(she laughs)', '~la la', '\\(odd)', 'INT. HERE', 'Hi\n\n\nthere', '> no <', '===', '@me'])(
    'keeps dialogue dialogue: %s',
    (text) => {
      const screenplay = script(element('character', 'ODA'), element('dialogue', text))
      expect(content(readBack(screenplay))).toEqual(content(screenplay))
    },
  )

  it('lets a stray mark swallow nothing below it', () => {
    const screenplay = script(
      element('action', 'A path like src/*'),
      element('character', 'ODA'),
      element('dialogue', 'Open [[ bracket'),
      element('parenthetical', '(shuts ]] it)'),
      element('boneyard', 'cut'),
    )
    expect(readBack(screenplay).elements.map(({ kind }) => kind)).toEqual(screenplay.elements.map(({ kind }) => kind))
  })

  it('brings every screenplay back as it was', () => {
    fc.assert(
      fc.property(anyScreenplay, (screenplay) => {
        expect(content(readBack(screenplay))).toEqual(content(screenplay))
      }),
      { numRuns: 1000 },
    )
  })

  it('changes nothing that was read from Fountain, whatever the text', () => {
    fc.assert(
      fc.property(anyFountain, (text) => {
        const screenplay = parseFountain(text)
        expect(content(readBack(screenplay))).toEqual(content(screenplay))
      }),
      { numRuns: 1000 },
    )
  })
})

const marks = ['[[', ']]', '/*', '*/', '\\', '===', '.', '..', '@', '!', '>', '<', '~', '#', '# ', '= ', ' ^', '#1#']
const words = ['INT. ', 'EXT. A', 'CUT TO:', 'BOB', '(V.O.)', 'Title: x', 'a b', 'straße']
const letters = [':', 'é', 'É', '田', '😆', '*', '_', ' ', '  ']
const snippet = fc.constantFrom(...marks, ...words, ...letters)
const lineEnd = fc.constantFrom('\n', '\n\n', '\n  \n', '\r\n', '\t')
const anyFountain = fc.string({ unit: fc.oneof(snippet, lineEnd), maxLength: 40 })

const closed = (text: string) => hiddenSpans(text).unclosed.length === 0
const oneLine = fc
  .string({ unit: snippet, minLength: 1, maxLength: 8 })
  .map((text) => normalized(text).trim())
  .filter((text) => closed(text) && sourceLines(text).lines.length === 1 && isText(sourceLines(text).lines[0]))
const shown = (text: string) => sourceLines(text).lines[0]?.shown ?? ''
const lines = fc.array(oneLine, { minLength: 1, maxLength: 3 }).map((texts) => texts.join('\n'))

const unmarked = (...ends: RegExp[]) => oneLine.filter((text) => !ends.some((end) => end.test(shown(text))))
const passage = fc.oneof(
  lines.map((text) => [element('action', text)]),
  lines.map((text) => [element('action', `    ${text}`)]),
  unmarked(/#\s*$/).map((text) => [element('scene_heading', `INT. A ${text}`)]),
  fc
    .record({ text: unmarked(/^[.\s]/, /#\s*$/, /^[^\p{L}]*$/u), number: fc.constantFrom('1', '12A', 'I-1.b') })
    .map(({ text, number }) => [element('scene_heading', text, { forced: true, sceneNumber: number })]),
  unmarked(/<$/).map((text) => [element('transition', text)]),
  oneLine.map((text) => [element('centered', text)]),
  fc.record({ text: unmarked(/^[#\s]+$/), depth: fc.integer({ min: 1, max: 9 }) }).map(({ text, depth }) => [
    element('section', text, { depth }),
  ]),
  oneLine.map((text) => [element('synopsis', text)]),
  oneLine.map((text) => [element('lyric', text)]),
  fc.constant([element('page_break', '')]),
  fc.constantFrom('why?', 'two\nlines', 'two\n\nparts', '').map((text) => [element('note', text)]),
  fc.constantFrom('cut', 'INT. OLD\n\nGone.', '').map((text) => [element('boneyard', text)]),
  fc
    .record({ cue: unmarked(/\^$/), dual: fc.boolean(), said: lines, aside: fc.boolean(), song: fc.boolean() })
    .map(({ cue, dual, said, aside, song }) => [
      element('character', cue, dual ? { dual } : {}),
      ...(aside ? [element('parenthetical', '(quietly)')] : []),
      element('dialogue', said),
      ...(song ? [element('lyric', 'la la')] : []),
    ]),
)
const anyScreenplay = fc.record({
  titlePage: fc.constantFrom<Screenplay['titlePage']>(
    [],
    [
      { key: 'Title', values: ['One', 'Two'], place: nowhere },
      { key: 'Notes', values: [], place: nowhere },
      { key: 'Contact', values: ['a: b'], place: nowhere },
    ],
  ),
  elements: fc.array(passage, { maxLength: 6 }).map((passages) => passages.flat()),
})
