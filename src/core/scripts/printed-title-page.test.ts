import { describe, expect, it } from 'vitest'
import { titlePageEntries } from './printed-title-page.ts'

/** `> text <` is centred, an empty line is a gap. */
function page(...printed: string[]) {
  const lines = printed.map((line, index) => {
    const [, middle] = /^> (.*) <$/.exec(line) ?? []
    const gap = index - (printed.slice(0, index).findLastIndex(Boolean) + 1)
    const place = { line: index + 1, endLine: index + 1, page: 1 }
    return { text: middle ?? line, centered: middle !== undefined, gap, place }
  })
  return titlePageEntries(lines.filter(({ text }) => text))
}
const keyed = (...printed: string[]) => Object.fromEntries(page(...printed).map(({ key, values }) => [key, values]))

describe('a printed title page', () => {
  it('is read by where its lines stand', () => {
    const middle = ['> THE LAMPLIGHTER <', '', '> Written by <', '', '> Ada Moor <', '', '']
    expect(keyed(...middle, 'Second draft', '4 May 2024', '', 'moor@example.org')).toEqual({
      Title: ['THE LAMPLIGHTER'],
      Credit: ['Written by'],
      Author: ['Ada Moor'],
      'Draft date': ['Second draft', '4 May 2024'],
      Contact: ['moor@example.org'],
    })
  })

  it('may have a title of several lines and several authors', () => {
    expect(keyed('> THE <', '> LONG WAY <', '', '> by <', '', '> Ada Moor <', '> & <', '> Ben Tal <')).toEqual({
      Title: ['THE', 'LONG WAY'],
      Credit: ['by'],
      Author: ['Ada Moor', '&', 'Ben Tal'],
    })
  })

  it('knows the credit and the name on one line', () => {
    expect(keyed('> TIDES <', '', '> Screenplay by Ada Moor <')).toEqual({
      Title: ['TIDES'],
      Credit: ['Screenplay by'],
      Author: ['Ada Moor'],
    })
  })

  it('tells the source from the author', () => {
    expect(keyed('> TIDES <', '', '> von <', '> Ada Moor <', '', '> Based on the novel by Ben Tal <')).toMatchObject({
      Author: ['Ada Moor'],
      Source: ['Based on the novel by Ben Tal'],
    })
  })

  it.each(['STAND BY', 'THE LAST DRAFT'])('takes %s for the title, whatever else it could be', (title) => {
    expect(keyed(`> ${title} <`, '', '> Written by <', '> Ada Moor <')).toMatchObject({ Title: [title] })
  })

  it('finds copyright and dates wherever they stand', () => {
    expect(keyed('> TIDES <', '', '© 2025 Moor Films', '12.3.2025')).toMatchObject({
      Copyright: ['© 2025 Moor Films'],
      'Draft date': ['12.3.2025'],
    })
  })

  it('keeps what it does not understand, with its line', () => {
    expect(page('> TIDES <', '', '> by <', '> Ada Moor <', '', '', '> for Grandmother <').at(-1)).toEqual({
      key: 'Notes',
      values: ['for Grandmother'],
      place: { line: 7, endLine: 7, page: 1 },
    })
  })

  it('reads a page on which nothing is centred', () => {
    expect(keyed('TIDES', '', 'by', 'Ada Moor', '', 'Ferry Lane 3')).toEqual({
      Title: ['TIDES'],
      Credit: ['by'],
      Author: ['Ada Moor'],
      Contact: ['Ferry Lane 3'],
    })
  })
})
