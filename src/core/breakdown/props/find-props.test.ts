import { describe, expect, it } from 'vitest'
import { cutScenes } from '#core/scenes/cut-scenes.ts'
import type { Language } from '#core/scripts/language/detect-language.ts'
import { parseFountain } from '#core/scripts/parse-fountain.ts'
import { breakDown } from '../break-down.ts'

const read = (language: Language, lines: readonly string[]) =>
  breakDown(cutScenes(parseFountain(lines.join('\n\n'))), { language })
const props = (language: Language, ...lines: string[]) =>
  read(language, ['INT. ROOM - DAY', ...lines])
    .assets.filter(({ kind }) => kind === 'prop')
    .map(({ name }) => name)

describe('props', () => {
  it.each([
    [
      'taken, given and put',
      'She grabs a wrench, throws him a coin and puts the ledger on the floor.',
      ['wrench', 'coin', 'ledger'],
    ],
    ['carried along', 'A man comes out with a tower of plates.', ['plates']],
    ['held', 'She runs, the parcel under her arm. An apple in each hand.', ['parcel', 'apple']],
    ['taken up with a pronoun', 'A whistle lies in the sand. He picks it up.', ['whistle']],
    ['taken out of and put into', 'He takes a knife out of the toolbox.', ['knife', 'toolbox']],
    [
      'pointed out in capitals',
      'On the wall hangs a RUSTY SWORD. They get into her CADILLAC.',
      ['sword', 'cadillac'],
    ],
    ['moving by themselves', 'A boulder rolls past.', ['boulder']],
    ['unknown to the lexicon but handled', 'She winds up the gramophote.', ['gramophote']],
  ])('are %s', (_, sentence, expected) => {
    expect(props('en', sentence).toSorted()).toEqual(expected.toSorted())
  })

  it.each([
    ['parts of the body', 'He raises his hand, opens his eyes and holds her arm.'],
    ['ideas and moments', 'She takes a breath, makes a decision and holds his gaze.'],
    ['rooms, doors and weather', 'He opens the door, crosses the room and looks at the rain.'],
    ['people and animals', 'She hugs the boy and lifts the cat.'],
    ['sounds in capitals', 'A loud CLANG. The alarm BLARES.'],
    ['words on a sign', 'The board reads: "TAKE THE SWORD".'],
  ])('are not %s', (_, sentence) => {
    expect(props('en', sentence)).toEqual([])
  })

  it('come back: what is seen in two scenes is needed for the film', () => {
    const found = read('en', [
      'INT. A - DAY',
      'A lamp stands near the bed.',
      'INT. B - DAY',
      'The same lamp.',
      'INT. C - DAY',
      'Nothing.',
    ])
    expect(found.scenes.map(({ props: here }) => here)).toEqual([['lamp'], ['lamp'], []])
  })

  it.each<[Language, string, string[]]>([
    [
      'de',
      'Sie nimmt aus der Schublade einen alten Kompass und steckt ihn in ihre Tasche.',
      ['Kompass', 'Tasche', 'Schublade'],
    ],
    ['fr', 'Elle ouvre une petite boîte et en sort une montre.', ['boîte', 'montre']],
    ['es', 'Él saca una pistola de la maleta y enciende una vela.', ['pistola', 'maleta', 'vela']],
    ['pl', 'Ona wyciąga z torby starą latarkę i podaje mu klucz.', ['latarka', 'klucz', 'torba']],
  ])('are handled in %s', (language, sentence, expected) => {
    expect(props(language, sentence)).toEqual(expect.arrayContaining(expected.slice(0, 2)))
    expect(expected).toEqual(expect.arrayContaining(props(language, sentence)))
  })

  it('say which rule found them, with the sentence', () => {
    const [prop] = read('en', ['INT. ROOM - DAY', 'Nobody.', 'She lifts the trophy.']).assets.filter(
      ({ kind }) => kind === 'prop',
    )
    expect(prop?.mentions).toMatchObject([
      { scene: 1, quote: 'She lifts the trophy.', rule: 'somebody handles it', line: 5 },
    ])
  })
})
