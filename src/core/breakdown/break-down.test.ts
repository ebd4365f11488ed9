import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutScenes } from '#core/scenes/cut-scenes.ts'
import { parseFountain } from '#core/scripts/parse-fountain.ts'
import { breakDown } from './break-down.ts'
import { Findings } from './findings.ts'

const read = (...lines: string[]) => breakDown(cutScenes(parseFountain(lines.join('\n\n'))))
const named = (findings: Findings, kind: string) =>
  findings.assets.filter((asset) => asset.kind === kind).map(({ name }) => name)
const asset = (findings: Findings, name: string) => findings.assets.find((one) => one.name === name)

describe('characters', () => {
  it('have a full name, the name they speak under and the name others give them', () => {
    const findings = read(
      'INT. PIER - DAY',
      'BARNABY FINCH, 60, the pilot, whom the whole port calls SALT, ties a knot.',
      'SALT\nTight.',
      "FINCH (CONT'D)\nTighter.",
    )
    expect(named(findings, 'character')).toEqual(['Barnaby Finch'])
    expect(asset(findings, 'Barnaby Finch')?.aliases.toSorted()).toEqual(['Finch', 'Salt'])
  })

  it('keep a nickname in quotation marks, a title and an accent apart from the person', () => {
    const findings = read(
      'INT. BAR - DAY',
      'DOCTOR ANDRÉ "DUKE" MARLOW (40) pours a drink.',
      'DUKE\nCheers.',
      'DR. MARLOW\nNo.',
      'ANDRE\nWell.',
    )
    expect(named(findings, 'character')).toHaveLength(1)
  })

  it('are two where titles or names tell them apart', () => {
    const findings = read(
      'INT. HALL - DAY',
      'MR. LARK\nHello.',
      'MRS. LARK\nHello.',
      'JO LARK (9) runs in.',
      'JO\nHi.',
    )
    expect(named(findings, 'character')).toEqual(['Mr. Lark', 'Mrs. Lark', 'Jo Lark'])
  })

  it('may be silent, an animal or a thing', () => {
    const findings = read(
      'INT. KITCHEN - DAY',
      'ODO, 7, a boy who never speaks, sits under the table. Beside him PEPPER, a fat cat, purrs. The kettle boils.',
      'KETTLE\nReady!',
      'The boy strokes the cat.',
    )
    expect(
      findings.assets
        .filter(({ kind }) => kind === 'character')
        .map(({ name, nature, speaks }) => [name, nature, speaks]),
    ).toEqual([
      ['Odo', 'person', false],
      ['Pepper', 'animal', false],
      ['Kettle', 'thing', true],
    ])
  })

  it('are not made of sounds, camera words, signs and emphasis', () => {
    const findings = read(
      'EXT. ROAD - DAY',
      'A great CRASH. The door SLAMS. CLOSE ON the lock. MAX (30) RUNS. He is COMPLETELY SOAKED. A sign reads: "DANGER. KEEP OUT." From INCHES AWAY a dog looks at him.',
    )
    expect(named(findings, 'character')).toEqual(['Max'])
  })

  it('are called by what they are where nobody names them, and joined where the script says who it was', () => {
    const findings = read(
      'EXT. STREET - DAY',
      'A BOY of ten kneels down and holds the horse. His name is WILL TURNER.',
      'WILL\nEasy.',
    )
    expect(named(findings, 'character')).toEqual(['Will Turner'])
    expect(named(findings, 'extra')).toEqual([])
  })

  it('have forms: older and younger ones', () => {
    const findings = read(
      'EXT. FARM - DAY',
      'RUTH GALE, 70, waits.',
      'RUTH\nNow.',
      'EXT. FARM - DAY (FLASHBACK)',
      'YOUNG RUTH (9) runs through the corn.',
      'YOUNG RUTH\nWait!',
    )
    expect(named(findings, 'character')).toEqual(['Ruth Gale'])
    expect(asset(findings, 'Ruth Gale')?.forms).toMatchObject([{ name: 'Young Ruth', scenes: [2] }])
  })
})

describe('presence', () => {
  const manners = (findings: Findings, name: string) =>
    asset(findings, name)?.mentions.map(({ scene, manner, rule }) => [scene, manner, rule])

  it('needs to be seen: voices and telephones are heard', () => {
    const findings = read(
      'INT. CAB - NIGHT',
      'VERA (V.O.)\nI knew.',
      'LUIS (ON PHONE)\nCome.',
      'VERA drives.',
      "VERA'S VOICE\nStill.",
    )
    expect(manners(findings, 'Vera')).toEqual([
      [1, 'heard', 'speaks unseen'],
      [1, 'present', 'named in the action'],
      [1, 'heard', 'speaks unseen'],
    ])
    expect(findings.scenes[0]?.characters).toEqual(['Vera'])
  })

  it('is not a photo, a house, a comparison or an absence', () => {
    const findings = read(
      'INT. HALL - DAY',
      'VERA (30) and LUIS (40) wait.',
      'INT. CELL - DAY',
      "Luis studies a photo of Vera. It is Vera's cell. He looks like Vera. Vera is gone.",
      'INT. CAR - DAY',
      "Vera's hands shake.",
    )
    expect(findings.scenes.map(({ characters }) => characters)).toEqual([['Vera', 'Luis'], ['Luis'], ['Vera']])
  })

  it('goes on from scene to scene with a pronoun', () => {
    const findings = read(
      'INT. HALL - DAY',
      'VERA (30) opens a hatch. She climbs in.',
      'INT. SHAFT - DAY',
      'She crawls on.',
      'INT. CELLAR - DAY',
      'Nothing moves.',
    )
    expect(findings.scenes.map(({ characters }) => characters)).toEqual([['Vera'], ['Vera'], []])
  })

  it('is read in Polish cases and German genitives', () => {
    const polish = read(
      'WNĘTRZE. KUCHNIA - DZIEŃ',
      'MARIA (30) i JANEK (8) siedzą przy stole.',
      'PLENER. OGRÓD - DZIEŃ',
      'Pies biegnie za Jankiem. Nie ma tu nikogo.',
    )
    expect(polish.scenes.map(({ characters }) => characters)).toEqual([['Maria', 'Janek'], ['Janek']])
    const german = read(
      'INNEN. KÜCHE - TAG',
      'EMIL (30) und IDA (8) sitzen am Tisch und essen.',
      'AUSSEN. GARTEN - TAG',
      'Emils Augen leuchten. Auf dem Tisch liegt Idas Tasche.',
    )
    expect(german.scenes.map(({ characters }) => characters)).toEqual([['Emil', 'Ida'], ['Emil']])
  })
})

describe('extras', () => {
  it('are groups, counted where the script counts them, and passers-by', () => {
    const findings = read(
      'EXT. SQUARE - DAY',
      'FOUR GUARDS stand at the gate. Tourists take photos. A POSTMAN crosses the square.',
      'GUARD 2\nStop!',
    )
    expect(findings.assets.filter(({ kind }) => kind === 'extra').map(({ name, count }) => [name, count])).toEqual([
      ['Guards', 4],
      ['Postman', null],
      ['Tourists', null],
    ])
    expect(named(findings, 'character')).toEqual(['Guard 2'])
  })

  it('stay extras when they speak together', () => {
    const findings = read('EXT. QUAY - DAY', 'DOCKERS roll barrels.', 'DOCKERS\nHeave!', 'ALL\nHo!')
    expect(findings.assets.filter(({ kind }) => kind === 'extra').map(({ name, speaks }) => [name, speaks])).toEqual([
      ['Dockers', true],
    ])
    expect(named(findings, 'character')).toEqual([])
  })

  it('are not what is only compared with or labelled', () => {
    const findings = read(
      'INT. CELL - DAY',
      'IVO (30) fights like soldiers do. On the plan: CELLS, GUARDS, KITCHEN. No visitors.',
    )
    expect(named(findings, 'extra')).toEqual([])
  })
})

describe('locations', () => {
  it('are one over all spellings, and rooms stand within their house', () => {
    const findings = read(
      'INT. OAK HOUSE - DAY',
      'IVO waits.',
      'INT. OAK HOUSE - KITCHEN - NIGHT',
      'Nobody.',
      'INT. KITCHEN - LATER',
      'Nobody.',
      'INT. BACK TO THE OAK HOUSE - DAY',
      'Nobody.',
    )
    expect(
      findings.assets.filter(({ kind }) => kind === 'location').map(({ name, within }) => [name, within]),
    ).toEqual([
      ['Oak House', null],
      ['Oak House - Kitchen', 'Oak House'],
    ])
    expect(findings.scenes.map(({ location }) => location)).toEqual([
      'Oak House',
      'Oak House - Kitchen',
      'Oak House - Kitchen',
      'Oak House',
    ])
  })
})

describe('likely the same', () => {
  const pairs = (findings: Findings) => findings.likelySame.map(({ names }) => names)

  it('is proposed for short forms, slips of the pen and plurals, and never done', () => {
    const findings = read(
      'INT. A - DAY',
      'ROBERT KANE (30) waits.',
      'ROBERT\nHm.',
      'INT. B - DAY',
      'BOB\nHm.',
      'MIRANDA\nHm.',
      'INT. C - DAY',
      'MIRADNA\nHm.',
    )
    expect(pairs(findings)).toEqual(
      expect.arrayContaining([
        ['Robert Kane', 'Bob'],
        ['Miranda', 'Miradna'],
      ]),
    )
    expect(named(findings, 'character')).toHaveLength(4)
  })

  it('is not proposed for two who speak to each other', () => {
    expect(pairs(read('INT. A - DAY', 'ROBERT\nHm.', 'BOB\nHm.'))).toEqual([])
  })
})

describe('any script', () => {
  const line = fc.constantFrom(
    'INT. BARN - DAY',
    'EXT. YARD - NIGHT',
    'INT. - DAY',
    'ADA LOOM (30) takes the lamp.',
    'ADA\nYes.',
    'OLD ADA\nNo.',
    'TWO GUARDS run.',
    '"',
    '[[note]]',
    'She opens it.',
    'A dog barks. The dog sleeps.',
    '…',
    'JO (V.O.)\nHm.',
    "ADA'S LAMP.",
    '(30)',
    '#',
    'BOOM!',
    'Die Lampe. El perro. Le chat.',
    '** **',
    'CUT TO:',
  )

  it('is read to its end, with evidence that stands in it and names that are unique', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const text = lines.join('\n\n')
        const scenes = cutScenes(parseFountain(text))
        const findings = Findings.parse(breakDown(scenes))
        const flat = (part: string) => part.replace(/\s+/gu, ' ')
        for (const { name, aliases, mentions } of findings.assets) {
          expect(name.trim()).not.toBe('')
          expect(aliases).not.toContain(name)
          for (const { quote } of mentions) expect(flat(text)).toContain(flat(quote))
        }
        const names = findings.assets.map(({ kind, name }) => `${kind} ${name}`)
        expect(new Set(names).size).toBe(names.length)
        expect(findings.scenes.map(({ number }) => number)).toEqual(scenes.map(({ number }) => number))
      }),
      { numRuns: 300 },
    )
  })
})
