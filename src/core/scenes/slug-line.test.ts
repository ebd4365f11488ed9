import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSlugLine } from './slug-line.ts'

const parts = (heading: string) => {
  const { setting, places, time } = parseSlugLine(heading)
  return [setting, places.join(' > '), time]
}

describe('a slug line', () => {
  it.each([
    ['INT. BAKERY - DAY', ['interior', 'BAKERY', 'DAY']],
    ['EXT. OLD MILL--NIGHT', ['exterior', 'OLD MILL', 'NIGHT']],
    ['INT. HOTEL LUNA - ROOM 12 - CONTINUOUS', ['interior', 'HOTEL LUNA > ROOM 12', 'CONTINUOUS']],
    ['INT./EXT. TAXI (MOVING) - LATER THAT NIGHT', ['both', 'TAXI', 'LATER THAT NIGHT']],
    ['I/E TRUCK – DAWN', ['both', 'TRUCK', 'DAWN']],
    ['INT GYM, NIGHT', ['interior', 'GYM', 'NIGHT']],
    ['INT. KITCHEN, LOWE HOUSE - DAY', ['interior', 'LOWE HOUSE > KITCHEN', 'DAY']],
    ['INT. LOWE HOUSE, KITCHEN - DAY', ['interior', 'LOWE HOUSE > KITCHEN', 'DAY']],
    ["EXT. ADA'S FARM - 1943 - TWO HOURS LATER", ['exterior', "ADA'S FARM", '1943 - TWO HOURS LATER']],
    ['INT. ATTIC (FLASHBACK) NIGHT', ['interior', 'ATTIC', 'NIGHT']],
    ["EXT. ST. MARY'S - DAY #12A#", ['exterior', "ST. MARY'S", 'DAY']],
    ['**INT. BARN. NIGHT.**', ['interior', 'BARN', 'NIGHT']],
    ['BACK PORCH - LATER', ['unknown', 'BACK PORCH', 'LATER']],
    ['INNEN. KÜCHE - NACHT', ['interior', 'KÜCHE', 'NACHT']],
    ['INNEN/AUSSEN. AUTO – ZWEI STUNDEN SPÄTER', ['both', 'AUTO', 'ZWEI STUNDEN SPÄTER']],
    ['AUSSEN - MARKTPLATZ - ABENDDÄMMERUNG', ['exterior', 'MARKTPLATZ', 'ABENDDÄMMERUNG']],
    ['EXT: Hinter der Schule', ['exterior', 'Hinter der Schule', null]],
    ['INT. CUISINE DES MOREL – JOUR', ['interior', 'CUISINE DES MOREL', 'JOUR']],
    ['EXT. PLAGE - PLUS TARD', ['exterior', 'PLAGE', 'PLUS TARD']],
    ['INT. COCINA - MÁS TARDE', ['interior', 'COCINA', 'MÁS TARDE']],
    ['WNĘTRZE. KUCHNIA – NOC', ['interior', 'KUCHNIA', 'NOC']],
    ['PLENER. RYNEK - DZIEŃ', ['exterior', 'RYNEK', 'DZIEŃ']],
    ['INT. OFFICE - DAY / EXT. STREET, CORNER - DAY', ['both', 'OFFICE / STREET, CORNER', 'DAY']],
    ['INT. - NIGHT', ['interior', '', 'NIGHT']],
    ['INT. DREAM - NIGHT', ['interior', 'DREAM', 'NIGHT']],
    ['EXTRACTION POINT - DAY', ['unknown', 'EXTRACTION POINT', 'DAY']],
    ["INT. VALENTINE'S DAY", ['interior', "VALENTINE'S DAY", null]],
  ])('%s', (heading, expected) => {
    expect(parts(heading)).toEqual(expected)
  })

  it('is read whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('INT.', 'A', '-', '.', ',', ' ', '(', ')', '/', 'DAY', '–') }),
        (heading) => {
          expect(parseSlugLine(heading).places.every((place) => place.trim() !== '')).toBe(true)
        },
      ),
    )
  })
})
