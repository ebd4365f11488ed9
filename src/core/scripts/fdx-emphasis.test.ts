import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { fountainText, type StyledRun } from './fdx-emphasis.ts'

const plain = (text: string): StyledRun => ({ text, bold: false, italic: false, underline: false })
const italic = (text: string) => ({ ...plain(text), italic: true })
const bold = (text: string) => ({ ...plain(text), bold: true })
const underlined = (text: string) => ({ ...plain(text), underline: true })
const styledRun = (text: fc.Arbitrary<string>) =>
  fc.record({ text, bold: fc.boolean(), italic: fc.boolean(), underline: fc.boolean() })

it('puts the marks around the words, not around the spaces beside them', () => {
  const runs = [plain('She whispers '), italic(' never '), plain('and goes.')]
  expect(fountainText(runs)).toBe('She whispers  *never* and goes.')
})

it('writes what runs on in the same style once, however many runs the file has', () => {
  expect(fountainText([bold('The '), bold('old'), bold(' mill')])).toBe('**The old mill**')
})

it('nests one style in another', () => {
  const both = { ...italic('Nightingale'), underline: true }
  const runs = [underlined('the good ship '), both, underlined(' sails')]
  expect(fountainText(runs)).toBe('_the good ship *Nightingale* sails_')
})

it('closes all emphasis at the end of a line', () => {
  expect(fountainText([bold('One\nTwo')])).toBe('**One**\n**Two**')
})

it('keeps stars and underscores of the text from turning into emphasis', () => {
  expect(fountainText([plain('a *** rating for file_name')])).toBe(String.raw`a \*\*\* rating for file\_name`)
})

it('never changes a letter: without the marks it is the text again', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'B', ' ', '\n', '.'), maxLength: 12 })
  fc.assert(
    fc.property(fc.array(styledRun(words), { maxLength: 8 }), (runs) => {
      expect(fountainText(runs).replace(/[*_]/g, '')).toBe(runs.map(({ text }) => text).join(''))
    }),
  )
})

it('never leaves a mark open at the end of a line', () => {
  fc.assert(
    fc.property(fc.array(styledRun(fc.constantFrom('a', ' ', 'b c', '\n')), { maxLength: 8 }), (runs) => {
      for (const line of fountainText(runs).split('\n')) {
        expect(line.split('_').length % 2).toBe(1)
        expect(line.split('*').length % 2).toBe(1)
      }
    }),
  )
})
