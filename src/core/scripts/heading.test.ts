import { describe, expect, it } from 'vitest'
import { isSceneHeading, splitSceneNumber } from './heading.ts'

describe('isSceneHeading', () => {
  it.each([
    ...['INT. MILL - NIGHT', 'ext. river - dawn', 'EST. HARBOUR', 'INT MILL', 'I/E. TRUCK - DAY', 'i/e truck'],
    ...['INT./EXT. CAR - MOVING', 'EXT/INT. PORCH', 'INT. / EXT. BOAT', 'INT-EXT. VAN', 'INT.MILL', '**INT. MILL**'],
    ...['INNEN. KÜCHE - TAG', 'AUSSEN - WALD - NACHT', 'INNEN/AUSSEN. AUTO - TAG', 'AUßEN HOF - ABEND'],
    ...['INTÉRIEUR. CUISINE - JOUR', 'EXTÉRIEUR RUE - NUIT', 'INT. CAFÉ - JOUR'],
    ...['INTERIOR. COCINA - DÍA', 'EXTERIOR PLAYA - NOCHE', 'INTERNO - CUCINA - GIORNO', 'ESTERNO. STRADA'],
    ...['WNĘTRZE. KUCHNIA - DZIEŃ', 'PLENER. LAS - NOC', 'PLENER - LAS', 'WN. DOM', 'PL. ULICA - WIECZÓR'],
    ...['WN./PL. AUTO', 'EXT: YARD', 'ИНТ. КУХНЯ - ДЕНЬ'],
  ])('%s', (text) => expect(isSceneHeading(text)).toBe(true))

  it.each([
    ...['INTERIOR MONOLOGUE', 'EXTRAS WALK BY', 'ESTABLISHING SHOT', 'INTO THE WOODS', 'INT.', 'INT', 'EXT.  '],
    ...['Interior lights go out - slowly.', 'Innen ist es dunkel. Nacht.', 'INNEN UND AUSSEN', 'PLENERS MEET'],
    ...['Pl. 4 is hers.', 'I EAT', 'INTERVIEW - DAY', 'EXTERMINATE!', 'WNĘTRZE DUSZY', 'PL'],
  ])('not %s', (text) => expect(isSceneHeading(text)).toBe(false))
})

describe('splitSceneNumber', () => {
  it.each(['1', '12A', 'A3-1', '4.', 'I-1-B'])('takes #%s# off the end', (sceneNumber) => {
    expect(splitSceneNumber(`INT. MILL - DAY #${sceneNumber}#`)).toEqual({ text: 'INT. MILL - DAY', sceneNumber })
  })

  it.each(['INT. ROOM #4', 'INT. ROOM #4 - DAY', 'INT. ROOM #a b#', '#7#'])('leaves %s alone', (text) => {
    expect(splitSceneNumber(text)).toEqual({ text })
  })
})
