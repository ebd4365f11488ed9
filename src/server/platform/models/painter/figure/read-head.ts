import { fromHex, toLab } from '../../../pictures/pixels-colour.ts'
import { pickBy } from '../chance.ts'
import { beards, hairColours, hairCuts, hairWord } from '../words/hair.ts'
import { phrasesOf, says, wordOf } from '../words/phrases.ts'
import type { HairCut, PersonSpec } from './person-spec.ts'

export function hairOf(
  description: string,
  seed: string,
  age: PersonSpec['age'],
  shape: PersonSpec['shape'],
  skin: string,
): PersonSpec['hair'] {
  const own: HairCut[] =
    shape === 'woman'
      ? ['bob', 'long', 'wavy', 'bun', 'ponytail', 'curly', 'short']
      : age === 'old'
        ? ['balding', 'short', 'swept', 'parted']
        : ['short', 'parted', 'swept', 'crop', 'curly']
  const cut = hairCuts.find(([pattern]) => pattern.test(description))?.[1] ?? pickBy(`${seed}/cut`, own)
  const natural =
    age === 'old'
      ? ['#a3a5a6', '#c9c7c1', '#e4e1da']
      : isDark(skin)
        ? ['#2a2524', '#231d1c', '#3a2a22']
        : ['#2a2524', '#5d3f2b', '#3f2d22', '#8a6238', '#d2ad62', '#a8472a', '#2f2a2c']
  return { cut, colour: colourIn(description) ?? pickBy(`${seed}/haircolour`, natural) }
}

const named = wordOf('blonde?|blondine|brunette|ginger|redhead|rousse|roux|pelirroj[oa]|rubi[oa]')

/** The colour that stands with a word for hair: before it, or just after. */
function colourIn(description: string): string | null {
  for (const { words } of phrasesOf(description)) {
    const at = words.findIndex((word) => hairWord.test(word))
    const nearby =
      at < 0
        ? words.filter((word) => named.test(word))
        : [...words.slice(0, at + 1).toReversed(), ...words.slice(at + 1, at + 4)]
    const found = nearby.flatMap((word) => hairColours.find(([pattern]) => pattern.test(word))?.[1] ?? [])[0]
    if (found) return found
  }
  return null
}

const isDark = (skin: string) => toLab(fromHex(skin))[0] < 0.62

export function beardOf(
  description: string,
  seed: string,
  age: PersonSpec['age'],
  shape: PersonSpec['shape'],
): PersonSpec['beard'] {
  const told = beards.find(([pattern]) => pattern.test(description))?.[1]
  if (told) return told
  if (shape === 'woman' || age === 'child' || age === 'teen') return 'none'
  return pickBy(`${seed}/beard`, ['none', 'none', 'none', 'none', 'stubble', 'moustache', 'short'] as const)
}

export function glassesIn(description: string): PersonSpec['glasses'] {
  if (says('sunglasses|shades|dark glasses|sonnenbrille|lunettes noires|gafas de sol').test(description)) return 'dark'
  if (says('horn-rimmed|square glasses').test(description)) return 'square'
  return says('glasses|spectacles|bespectacled|brille|lunettes|gafas|okulary\\p{L}*').test(description)
    ? 'round'
    : 'none'
}
