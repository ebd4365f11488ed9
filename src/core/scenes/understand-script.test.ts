import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseFountain } from '#core/scripts/parse-fountain.ts'
import { pageCount } from './page-count.ts'
import { understandScript } from './understand-script.ts'

const script = `Title: _**The Ferry**_
Author: Mo Lind

EXT. QUAY - DAWN

Fog. MARTA counts crates.

MARTA
Nine.

OLE (O.S.)
Ten!

MARTA (CONT'D)
Nine, Ole.

INT. FERRY - NIGHT

Nobody.
`

describe('what is understood of a script before it is a film', () => {
  it('tells title, scenes, pages and who speaks how often', () => {
    expect(understandScript(parseFountain(script))).toMatchObject({
      title: 'The Ferry',
      author: 'Mo Lind',
      format: 'fountain',
      scenes: 2,
      pagesPrinted: false,
      speakers: [{ name: 'MARTA', speeches: 2 }, { name: 'OLE', speeches: 1 }],
      headings: [{ number: 1, title: 'Exterior: Quay, dawn', line: 4 }, { number: 2, title: 'Interior: Ferry, night', line: 17 }],
      warnings: [],
    })
  })

  it('says with its line where a heading may have been missed', () => {
    const { warnings } = understandScript(parseFountain('INT. HALL - DAY\n\nWind.\nEXT. YARD - DAY\nRain.\n'))
    expect(warnings).toMatchObject([{ message: expect.stringContaining('looks like a scene heading'), place: { line: 4 } }])
  })

  it('takes text without any heading as one scene', () => {
    expect(understandScript(parseFountain('She waits.\n'))).toMatchObject({ title: null, scenes: 1, headings: [{ number: 1, title: 'Untitled scene', line: null }] })
  })
})

describe('pages', () => {
  it('are counted in eighths, about one to fifty-five printed lines', () => {
    expect(pageCount([{ kind: 'action', text: 'One line.' }])).toBe(1 / 8)
    expect(pageCount(Array.from({ length: 55 }, () => ({ kind: 'action' as const, text: 'A line.' })))).toBe(2)
  })

  it('never get fewer by writing on', () => {
    const element = fc.record({ kind: fc.constantFrom('action' as const, 'dialogue' as const, 'note' as const), text: fc.string() })
    fc.assert(
      fc.property(fc.array(element), fc.string(), (elements, text) => {
        expect(pageCount([...elements, { kind: 'action', text }])).toBeGreaterThanOrEqual(pageCount(elements))
      }),
    )
  })
})
