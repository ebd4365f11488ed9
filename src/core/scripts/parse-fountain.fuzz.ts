import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseFountain } from './parse-fountain.ts'
import { parseText } from './parse-text.ts'
import type { Screenplay } from './screenplay.ts'
import { normalized } from './source-lines.ts'
import { writeFountain } from './write-fountain.ts'

const numRuns = 20_000
const milliseconds = 5_000

const opening = ['[[', ']]', '/*', '*/', '\\', '(', ')', '*', '_']
const marks = ['===', '=', '.', '..', '@', '!', '>', '<', '~', '#', '#1#', '^', ':']
const ends = ['\n', '\n', '\n\n', '\n  \n', '\r', '\r\n', '\u2028', '\f']
const spaces = ['\t', ' ', '      ', '\u00A0', '\uFEFF', '\0', '\uD800']
const words = ['INT. ', 'EXT. A - DAY', 'WNĘTRZE', ' - ', 'CUT TO:', 'ODA', 'Title: ', '(MORE)', "(CONT'D)"]
const letters = ['a', 'straße', '田', '😆', '12']
const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...opening, ...marks, ...ends, ...spaces, ...words, ...letters), maxLength: 120 }),
  fc.string({ unit: 'binary', maxLength: 400 }),
)

const content = ({ titlePage, elements }: Screenplay) => ({
  titlePage: titlePage.map(({ key, values }) => ({ key, values })),
  elements: elements.map((element) => ({ ...element, place: null })),
})

const linesOf = ({ titlePage, elements, furniture }: Screenplay) =>
  [...titlePage, ...elements, ...furniture].flatMap(({ place: { line, endLine } }) =>
    Array.from({ length: endLine - line + 1 }, (_, index) => line + index),
  )

const sourceLineNumbers = (text: string) =>
  normalized(text) === '' ? [] : normalized(text).replace(/\n$/, '').split('\n').map((_, index) => index + 1)

describe('any text', () => {
  it('read as Fountain has every line in exactly one place', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(linesOf(parseFountain(text)).toSorted((a, b) => a - b)).toEqual(sourceLineNumbers(text))
      }),
      { numRuns },
    )
  })

  it('read as Fountain is written as Fountain that reads the same', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const screenplay = parseFountain(text)
        expect(content(parseFountain(writeFountain(screenplay)))).toEqual(content(screenplay))
      }),
      { numRuns },
    )
  })

  it('read as a typed page has every line in some place', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect([...new Set(linesOf(parseText(text)))].toSorted((a, b) => a - b)).toEqual(sourceLineNumbers(text))
      }),
      { numRuns },
    )
  })
})

const readAndWrite = (text: string) => {
  for (const screenplay of [parseFountain(text), parseText(text)]) writeFountain(screenplay)
}

describe('endless text', () => {
  const length = 300_000
  const units = ['a', ' ', '\t', 'A ', '[[', '/*', '/*x*/', '[[a ', '#', '=', '(', '- ', '*', '\\', '~', 'a      b']
  it.each(units)(
    'of %j on one line is read and written',
    (unit) => {
      const endless = unit.repeat(length / unit.length)
      for (const text of [endless, `${endless}x`, `INT. a${endless}b`, `ODA\n(${endless}`, `INTERIOR ${endless}x`]) {
        readAndWrite(text)
      }
    },
    milliseconds,
  )

  const lines = ['\n', '  \n', 'a\n', 'a\n\n', 'ODA\nHi.\n\n', '~a\n', '[[a]]\n', '[[a\n\n', '# a\n', 'a: b\n', '(\n']
  it.each(lines)(
    'of many lines %j is read and written',
    (unit) => {
      const text = unit.repeat(60_000 / (unit.split('\n').length - 1))
      readAndWrite(text)
      readAndWrite(`ODA\n${text}`)
    },
    milliseconds,
  )
})
