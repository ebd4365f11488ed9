import { type Garment, garments } from '../words/garments.ts'
import { colourNear, type Phrase, says } from '../words/phrases.ts'
import type { HatCut, PersonSpec } from './person-spec.ts'

/** Particular hats are two words, of which the second alone would be another hat. */
const namedHats: readonly [RegExp, HatCut, string | null][] = [
  [/\bchef[ -]hat\b/i, 'chef', '#f1ede4'],
  [/\b(?:witch|pointed)[ -]hat\b/i, 'witch', null],
  [/\bcowboy[ -]hat\b/i, 'cowboy', '#8a6440'],
  [/\btop[ -]hat\b/i, 'tophat', '#26262b'],
  [/\bhard[ -]hat\b/i, 'hardhat', '#d9a92e'],
]

const twoWords: readonly [RegExp, Garment, RegExp, string | null][] = [
  [/\bt-shirt\b/i, { part: 'top', cut: 'tee' }, /^shirt$/, null],
  [/\b(?:lab|white) coat\b/i, { part: 'over', cut: 'whitecoat' }, /^coat$/, '#eceae4'],
  [
    /\bleather jacket\b|lederjacke|veste en cuir|chaqueta de cuero/i,
    { part: 'over', cut: 'leather' },
    /^jacket$/,
    null,
  ],
]

/** Puts on what the phrases name, in the colour they name; what is worn over the rest comes last. */
export function dressIn(spec: PersonSpec, phrases: Phrase[]) {
  const found = phrases.flatMap((phrase) => wornIn(phrase, spec))
  const last = (part: Garment['part']) =>
    Number(part === 'over' || part === 'apron' || part === 'scarf' || part === 'tie')
  for (const { garment, colour } of found.toSorted((a, b) => last(a.garment.part) - last(b.garment.part)))
    wear(spec, garment, colour)
  if (
    phrases.some(({ text }) => says('striped|stripes|gestreift\\p{L}*|rayée?|rayad[oa]|paski').test(text)) &&
    spec.top.cut !== 'shirt' &&
    !spec.dress
  )
    spec.top.cut = 'striped'
}

function wornIn(phrase: Phrase, { shape }: PersonSpec): { garment: Garment; colour: string | null }[] {
  const hat = namedHats.find(([words]) => words.test(phrase.text))
  let hatted = hat !== undefined
  const found = garments.flatMap(([pattern, garment, usual]) => {
    const word = phrase.words.find((one) => pattern.test(one))
    if (!word || (garment.part === 'hat' && hatted)) return []
    // A French "robe" is a dress, an English one is not.
    if (word === 'robe' && (garment.part === 'dress') !== (shape === 'woman')) return []
    hatted ||= garment.part === 'hat'
    return [{ garment, colour: colourNear(phrase, pattern) ?? usual }]
  })
  const named = twoWords
    .filter(([words]) => words.test(phrase.text))
    .map(([, garment, noun, usual]) => ({ garment, colour: usual ?? colourNear(phrase, noun) }))
  const own = hat
    ? [{ garment: { part: 'hat', cut: hat[1] } as const, colour: colourNear(phrase, /^hat$/) ?? hat[2] }]
    : []
  return [...found, ...named, ...own]
}

function wear(spec: PersonSpec, garment: Garment, colour: string | null) {
  switch (garment.part) {
    case 'top':
      spec.top = { cut: garment.cut, colour: colour ?? spec.top.colour }
      spec.dress = false
      spec.over = { ...spec.over, cut: 'none' }
      return
    case 'over':
      spec.over = { cut: garment.cut, colour: colour ?? spec.over.colour }
      if (garment.cut === 'oilskin')
        Object.assign(spec, {
          dress: false,
          bottom: { cut: 'trousers', colour: spec.bottom.colour },
          feet: { cut: 'boots', colour: '#2f3238' },
        })
      if (garment.cut === 'suit')
        Object.assign(spec, { bottom: { cut: 'trousers', colour: spec.over.colour }, dress: false })
      if (garment.cut === 'uniform')
        Object.assign(spec, { bottom: { cut: 'trousers', colour: spec.over.colour }, dress: false })
      return
    case 'bottom':
      spec.bottom = { cut: garment.cut, colour: colour ?? spec.bottom.colour }
      spec.dress = false
      return
    case 'feet':
      spec.feet = { cut: garment.cut, colour: colour ?? spec.feet.colour }
      return
    case 'hat':
      spec.hat = { cut: garment.cut, colour: colour ?? spec.hat.colour }
      return
    case 'dress':
    case 'gown': {
      const own = colour ?? spec.top.colour
      Object.assign(spec, { dress: true, over: { cut: 'none', colour: spec.over.colour } })
      spec.top = { cut: 'blouse', colour: own }
      spec.bottom = { cut: garment.part === 'gown' ? 'longskirt' : 'skirt', colour: own }
      return
    }
    case 'overalls': {
      const own = colour ?? '#3f567c'
      spec.bottom = { cut: 'trousers', colour: own }
      spec.apron = null
      spec.over = { cut: 'waistcoat', colour: own }
      return
    }
    default:
      spec[garment.part] = colour ?? spec[garment.part] ?? '#8a4a3c'
  }
}
