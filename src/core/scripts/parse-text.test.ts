import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseText } from './parse-text.ts'
import { normalized } from './source-lines.ts'

const read = (text: string) => parseText(text).elements.map(({ kind, text }) => `${kind}: ${text}`)
const furniture = (text: string) =>
  parseText(text)
    .furniture.filter(({ kind }) => kind !== 'blank')
    .map(({ kind, text }) => `${kind}: ${text}`)

const page = `
INT. MILL - NIGHT

Wheat dust hangs in the light of the one lamp that the miller has
not yet sold.

                    ODA
               (to the sack on
               her shoulder)
          Heavier than yesterday, and
          yesterday you were heavy.

                                                       CUT TO:

EXT. MILL POND - CONTINUOUS

The wheel turns.
Nobody drives it.

                    OLD KESSLER (V.O.)
          It was the pond.

                            THE END
`
const understood = [
  'scene_heading: INT. MILL - NIGHT',
  'action: Wheat dust hangs in the light of the one lamp that the miller has not yet sold.',
  'character: ODA',
  'parenthetical: (to the sack on her shoulder)',
  'dialogue: Heavier than yesterday, and yesterday you were heavy.',
  'transition: CUT TO:',
  'scene_heading: EXT. MILL POND - CONTINUOUS',
  'action: The wheel turns.\nNobody drives it.',
  'character: OLD KESSLER (V.O.)',
  'dialogue: It was the pond.',
  'centered: THE END',
]

describe('a page typed with spaces', () => {
  it('is read by where its lines stand', () => {
    expect(read(page)).toEqual(understood)
  })

  it('is read the same with a margin, with tabs, and with an empty line after every line', () => {
    const lines = page.split('\n')
    expect(read(lines.map((line) => ' '.repeat(12) + line).join('\n'))).toEqual(understood)
    const tabs = (columns: number) => new RegExp(`^ {${columns}}(?! )`, 'gm')
    const tabbed = page.replace(tabs(10), '\t').replace(tabs(15), '\t\t').replace(tabs(20), '\t\t\t')
    expect(read(tabbed)).toEqual(understood)
    const long = Array.from({ length: 3 }, () => lines.join('\n\n')).join('\n')
    expect(read(long)).toEqual([...understood, ...understood, ...understood])
  })

  it('is read with centred names', () => {
    const centred = (name: string) => ' '.repeat(Math.round(33 - name.length / 2)) + name
    const names = /^ {20}(?=\S).*$/gm
    expect(read(page.replace(names, (line) => centred(line.trim())))).toEqual(understood)
  })

  it('is read without any empty lines', () => {
    expect(read(page.replaceAll(/\n\n+/g, '\n'))).toEqual(understood)
  })

  it('gives scene numbers in the margins to their headings', () => {
    const numbered = page
      .replaceAll(/^(?=.)/gm, '        ')
      .replace('        INT. MILL - NIGHT', '   7A   INT. MILL - NIGHT                                        7A')
      .replace('        EXT.', '   8    EXT.')
      .replace('        The wheel', '   9    THE WHEEL                                     9\n\n        The wheel')
    const headings = parseText(numbered).elements.filter(({ kind }) => kind === 'scene_heading')
    expect(headings.map(({ text, sceneNumber, forced }) => ({ text, sceneNumber, forced }))).toEqual([
      { text: 'INT. MILL - NIGHT', sceneNumber: '7A' },
      { text: 'EXT. MILL POND - CONTINUOUS', sceneNumber: '8' },
      { text: 'THE WHEEL', sceneNumber: '9', forced: true },
    ])
  })

  it('joins what the end of a page broke, and keeps what stood between', () => {
    const broken = page.replace(
      /(\n +Heavier.*)\n/,
      `$1
                    (MORE)
\f                                                         2.

LOW WATER - draft of May

                    ODA (CONT'D)
`,
    )
    expect(read(broken)).toEqual(understood)
    expect(furniture(broken)).toEqual([
      'more: (MORE)',
      'page_number: 2.',
      'running_head: LOW WATER - draft of May',
      "continued: ODA (CONT'D)",
    ])
  })
})

describe('what else a page may hold', () => {
  const speech = '\n                    ODA\n          Louder, please.\n'

  it('two speeches side by side', () => {
    const dual = `${page}
          ODA                           OLD KESSLER
     Out of the water.             Into the
                                   water.

They stare at each other.
`
    const spoken = parseText(dual).elements.slice(understood.length)
    expect(spoken.map(({ kind, text, dual: together }) => [kind, text, ...(together ? ['dual'] : [])])).toEqual([
      ['character', 'ODA'],
      ['dialogue', 'Out of the water.'],
      ['character', 'OLD KESSLER', 'dual'],
      ['dialogue', 'Into the water.'],
      ['action', 'They stare at each other.'],
    ])
  })

  it('the stars of a revision', () => {
    const revised = page.replace('Nobody drives it.', 'Nobody drives it.                                          *')
    expect(read(revised)).toEqual(understood)
    expect(furniture(revised)).toEqual(['revision_mark: *'])
  })

  it('a title page above a wide gap', () => {
    const title = ['LOW WATER', 'written by', 'Ida Vell'].map((line) => ' '.repeat(19) + line).join('\n\n')
    const { titlePage, elements } = parseText(`\n\n\n${title}\n\n\n\n\n${page}`)
    expect(titlePage.map(({ key, values }) => [key, ...values])).toEqual([
      ['Title', 'LOW WATER'],
      ['Credit', 'written by'],
      ['Author', 'Ida Vell'],
    ])
    expect(elements).toHaveLength(understood.length)
  })

  it('numbers and heads that come back on every page, (CONTINUED) and CONTINUED:', () => {
    const turn = (number: number) => `
                                          (CONTINUED)


                                                     ${number}.
LOW WATER

CONTINUED:
`
    const text = page + turn(2) + speech + turn(3) + speech + turn(4) + speech
    const spoken = ['character: ODA', 'dialogue: Louder, please.']
    expect(read(text)).toEqual([...understood, ...spoken, ...spoken, ...spoken])
    expect(new Set(furniture(text))).toEqual(
      new Set([
        ...['page_number: 2.', 'page_number: 3.', 'page_number: 4.', 'running_head: LOW WATER'],
        ...['continued: (CONTINUED)', 'continued: CONTINUED:'],
      ]),
    )
  })

  it('numbers that are said, not printed', () => {
    const counting = ['1', '2', '3'].map((number) => `\n                    ODA\n          ${number}\n`).join('')
    expect(read(page + counting).filter((line) => /^dialogue: \d$/.test(line))).toHaveLength(3)
  })
})

describe('text that is no page', () => {
  it('is read by the rules of Fountain', () => {
    expect(read('INT. MILL - NIGHT\n\nODA\nNow.\n\n> CUT TO:\n\n.THE MAP')).toEqual([
      'scene_heading: INT. MILL - NIGHT',
      'character: ODA',
      'dialogue: Now.',
      'transition: CUT TO:',
      'scene_heading: THE MAP',
    ])
  })

  it('stays action when it is prose', () => {
    expect(read('Once there was a mill.\nIt stood.\n\nThen it fell: all of it.')).toEqual([
      'action: Once there was a mill.\nIt stood.',
      'action: Then it fell: all of it.',
    ])
  })

  it('keeps its scenes apart where it has no empty lines', () => {
    expect(read('INT. MILL - DAY\nRain.\nEXT. POND - DAY\nSun.\n\nODA\nNo.\nINT. MILL - DAY\nDark, int.')).toEqual([
      ...['scene_heading: INT. MILL - DAY', 'action: Rain.', 'scene_heading: EXT. POND - DAY', 'action: Sun.'],
      ...['character: ODA', 'dialogue: No.', 'scene_heading: INT. MILL - DAY', 'action: Dark, int.'],
    ])
  })

  it('has a title page where a title and a name stand far above the script', () => {
    const { titlePage, elements, furniture } = parseText('LOW WATER\n\nby Ida Vell\n\n\n\nRain.\n\nODA\nNow.')
    expect(titlePage.map(({ key, values }) => [key, ...values])).toEqual([
      ['Title', 'LOW WATER'],
      ['Credit', 'by'],
      ['Author', 'Ida Vell'],
    ])
    expect(elements.map(({ text, place }) => [place.line, text])).toEqual([
      [7, 'Rain.'],
      [9, 'ODA'],
      [10, 'Now.'],
    ])
    expect(furniture.map(({ place }) => [place.line, place.endLine])).toEqual([
      [2, 2],
      [4, 6],
      [8, 8],
    ])
  })

  it('loses its page numbers when it was copied from pages', () => {
    const copied = ['INT. MILL', 'ODA\nNow.', '2.', 'Rain.', 'ODA\nNever.', '3.', 'CONTINUED:', 'Sun.'].join('\n\n')
    expect(read(copied)).toEqual([
      ...['scene_heading: INT. MILL', 'character: ODA', 'dialogue: Now.', 'action: Rain.'],
      ...['character: ODA', 'dialogue: Never.', 'action: Sun.'],
    ])
  })
})

it('holds every line of any text, in the elements, the title page or the furniture', () => {
  const indent = fc.constantFrom('', '', '     ', '          ', '                    ', '\t', '\t\t')
  const words = fc.constantFrom(
    ...['INT. A - DAY', '12 EXT. B 12', 'ODA', "ODA (CONT'D)", '(MORE)', '(low', 'low)', 'Some words.', 'CUT TO:'],
    ...['2.', '3.', '\f', '*', 'a          b', 'ODA          KESS', '', '', '  ', 'by Me', 'CONTINUED:', '[[', '/* x'],
  )
  const lines = fc.array(fc.tuple(indent, words).map((parts) => parts.join('')), { maxLength: 40 })
  fc.assert(
    fc.property(lines, (typed) => {
      const text = typed.join('\n')
      const { titlePage, elements, furniture } = parseText(text)
      const covered = new Set(
        [...titlePage, ...elements, ...furniture].flatMap(({ place: { line, endLine } }) =>
          Array.from({ length: endLine - line + 1 }, (_, index) => line + index),
        ),
      )
      const expected = text ? normalized(text).replace(/\n$/, '').split('\n').map((_, index) => index + 1) : []
      expect([...covered].toSorted((a, b) => a - b)).toEqual(expected)
      const title = titlePage.flatMap(({ key, values }) => [key, ...values])
      const kept = [...title, ...[...elements, ...furniture].map(({ text }) => text)].join(' ')
      for (const word of text.split(/[^\p{L}]+/u)) expect(kept).toContain(word)
    }),
    { numRuns: 1000 },
  )
})
