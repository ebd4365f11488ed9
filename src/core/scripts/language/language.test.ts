import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languageOf } from './detect-language.ts'
import { sentencesOf } from './sentences.ts'
import { tokensOf } from './tokens.ts'

describe('sentences', () => {
  const texts = (text: string) => sentencesOf(text).map(({ text }) => text)

  it('end at a full stop, a question or a shout, with their closing quotes', () => {
    expect(texts('Ida stops. "Who is there?" Nobody! The lamp goes out.')).toEqual([
      'Ida stops.',
      '"Who is there?"',
      'Nobody!',
      'The lamp goes out.',
    ])
  })

  it('do not end after a title, an initial or an abbreviation', () => {
    expect(texts('Dr. Brandt greets Mrs. O. Lund. They sit.')).toEqual([
      'Dr. Brandt greets Mrs. O. Lund.',
      'They sit.',
    ])
    expect(texts('Ein Kegel erscheint, d.h. ein Kreis, z.B. Grün. Sie lacht.')).toEqual([
      'Ein Kegel erscheint, d.h. ein Kreis, z.B. Grün.',
      'Sie lacht.',
    ])
    expect(texts('M. Lebrun salue Mme. Petit. Il sort.')).toEqual(['M. Lebrun salue Mme. Petit.', 'Il sort.'])
  })

  it('go on after three dots that are followed by a small letter', () => {
    expect(texts('He waits... and waits. Gone.')).toEqual(['He waits... and waits.', 'Gone.'])
  })

  it('lie where they say, hold everything and do not overlap', () => {
    const word = fc.constantFrom('Ida', 'runs.', 'Dr.', 'Why?', '...', '\n\n', '"No!"', 'ł', '5.', 'z.B.', ' ')
    fc.assert(
      fc.property(
        fc.array(word).map((words) => words.join(' ')),
        (text) => {
          const found = sentencesOf(text)
          for (const { text: sentence, start, end } of found) expect(text.slice(start, end)).toBe(sentence)
          expect(found.every(({ start }, place) => place === 0 || start >= (found[place - 1]?.end ?? 0))).toBe(true)
          expect(
            found
              .map(({ text }) => text)
              .join('')
              .replace(/\s/gu, ''),
          ).toBe(text.replace(/\s/gu, ''))
        },
      ),
    )
  })
})

describe('tokens', () => {
  it('keep contractions and hyphens together and possessives apart', () => {
    expect(tokensOf("Ida's half-open door doesn't close").map(({ text }) => text)).toEqual([
      'Ida',
      "'s",
      'half-open',
      'door',
      "doesn't",
      'close',
    ])
    expect(tokensOf("l'homme qu'elle voit").map(({ text }) => text)).toEqual(["l'", 'homme', "qu'", 'elle', 'voit'])
  })

  it('see through emphasis and know what is shouted', () => {
    expect(tokensOf('A **LOUD** crash').map(({ text, shouted }) => [text, shouted])).toEqual([
      ['A', false],
      ['LOUD', true],
      ['crash', false],
    ])
  })
})

describe('language', () => {
  it('is told by the little words', () => {
    expect(languageOf(['She looks at the door and waits for him.'])).toBe('en')
    expect(languageOf(['Sie sieht auf die Tür und wartet auf ihn.'])).toBe('de')
    expect(languageOf(["Elle regarde la porte et l'attend dans le couloir."])).toBe('fr')
    expect(languageOf(['Ella mira la puerta y lo espera en el pasillo.'])).toBe('es')
    expect(languageOf(['Ona patrzy na drzwi i czeka na niego w korytarzu.'])).toBe('pl')
    expect(languageOf([])).toBe('en')
  })
})
