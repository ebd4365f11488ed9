import { fromHex, mix, shift, toLab } from '../../../pictures/pixels-colour.ts'
import { chanceOf, pickBy } from '../chance.ts'
import { type Garment, garments } from '../words/garments.ts'
import { beards, hairColours, hairCuts, hairWord } from '../words/hair.ts'
import { colourNear, firstColour, type Phrase, phrasesOf, says } from '../words/phrases.ts'
import { trades } from '../words/trades.ts'
import { ageIn, buildIn, shapeIn, skinIn, statureOf } from './read-body.ts'
import type { BottomCut, HairCut, HatCut, OverCut, PersonSpec, TopCut } from './person-spec.ts'

const tones = ['#31557f', '#7c3b3a', '#49694f', '#8b6a3c', '#554a6d', '#2f6466', '#94533a', '#5b6470', '#3a3d4a', '#a17d52', '#6f2f48', '#647a8c', '#b08c3e', '#81608a', '#47553a', '#c1705a']
const darks = ['#34373f', '#3d4658', '#4a4038', '#5a5348', '#2c3346', '#464b40', '#61564a', '#3a2f33', '#6a6f78']
const lights = ['#e6ded0', '#c8d0d6', '#ddd3b4', '#b7c3b0', '#e2dccb', '#cfc7d8']

/** Reads a description; what it leaves open is chosen by the seed, always alike for the same one. */
export function readPerson(description: string, seed: string, name = ''): PersonSpec {
  const age = ageIn(description)
  const shape = shapeIn(description, name, seed)
  const spec = plainPerson(seed, age, shape, description)
  const trade = trades.find(([pattern]) => pattern.test(`${description} ${name}`))?.[1]
  if (trade) dressIn(spec, phrasesOf(trade))
  dressIn(spec, phrasesOf(description))
  return spec
}

function plainPerson(seed: string, age: PersonSpec['age'], shape: PersonSpec['shape'], description: string): PersonSpec {
  const choose = <Item>(what: string, items: readonly Item[]) => pickBy(`${seed}/${what}`, items)
  const skin = skinIn(description, seed)
  const skirted = shape === 'woman' && chanceOf(`${seed}/skirted`) < 0.4
  return {
    kind: 'person',
    shape,
    age,
    stature: statureOf(description, age, shape),
    build: buildIn(description, seed),
    skin,
    eyes: choose('eyes', ['#3b2a20', '#3d4f5e', '#4a5238', '#2b2522']),
    hair: hairOf(description, seed, age, shape, skin),
    beard: beardOf(description, seed, age, shape),
    top: { cut: choose('top', topsFor(age, shape)), colour: choose('topcolour', [...tones, ...lights]) },
    over: { cut: choose('over', oversFor(age)), colour: choose('overcolour', [...tones, ...darks]) },
    bottom: { cut: skirted ? 'skirt' : choose('bottom', bottomsFor(age)), colour: choose('bottomcolour', darks) },
    dress: skirted && chanceOf(`${seed}/dress`) < 0.5,
    feet: footwear(seed),
    hat: { cut: 'none', colour: choose('hatcolour', darks) },
    glasses: glassesIn(description),
    apron: null,
    scarf: null,
    tie: null,
    jaw: chanceOf(`${seed}/jaw`),
    nose: chanceOf(`${seed}/nose`),
    brow: chanceOf(`${seed}/brow`),
  }
}

function footwear(seed: string): PersonSpec['feet'] {
  const cut = pickBy(`${seed}/feet`, ['shoes', 'shoes', 'boots', 'sneakers'] as const)
  return { cut, colour: pickBy(`${seed}/feetcolour`, cut === 'sneakers' ? ['#d8d3c8', '#8a3a34', '#3d4f6b'] : ['#3a2d27', '#26262b', '#5b4636']) }
}

const topsFor = (age: PersonSpec['age'], shape: PersonSpec['shape']): TopCut[] =>
  age === 'child' ? ['tee', 'striped', 'sweater', 'hoodie'] : shape === 'woman' ? ['blouse', 'sweater', 'turtleneck', 'shirt', 'striped'] : ['shirt', 'sweater', 'turtleneck', 'tee', 'shirt']
const oversFor = (age: PersonSpec['age']): OverCut[] => (age === 'child' ? ['none'] : ['none', 'none', 'jacket', 'coat', 'cardigan', 'jacket'])
const bottomsFor = (age: PersonSpec['age']): BottomCut[] => (age === 'child' ? ['trousers', 'shorts'] : ['trousers'])

function hairOf(description: string, seed: string, age: PersonSpec['age'], shape: PersonSpec['shape'], skin: string): PersonSpec['hair'] {
  const own: HairCut[] = shape === 'woman' ? ['bob', 'long', 'wavy', 'bun', 'ponytail', 'curly', 'short'] : age === 'old' ? ['balding', 'short', 'swept', 'parted'] : ['short', 'parted', 'swept', 'crop', 'curly']
  const cut = hairCuts.find(([pattern]) => pattern.test(description))?.[1] ?? pickBy(`${seed}/cut`, own)
  const natural = age === 'old' ? ['#a3a5a6', '#c9c7c1', '#e4e1da'] : isDark(skin) ? ['#2a2524', '#231d1c', '#3a2a22'] : ['#2a2524', '#5d3f2b', '#3f2d22', '#8a6238', '#d2ad62', '#a8472a', '#2f2a2c']
  const told = phrasesOf(description).filter(({ words }) => words.some((word) => hairWord.test(word)) || says('blonde?|brunette|ginger|redhead|rousse|pelirroj[oa]|rubi[oa]').test(words.join(' ')))
  const colour = told.flatMap(({ text }) => hairColours.find(([pattern]) => pattern.test(text))?.[1] ?? [])[0]
  return { cut, colour: colour ?? pickBy(`${seed}/haircolour`, natural) }
}

const isDark = (skin: string) => toLab(fromHex(skin))[0] < 0.62

function beardOf(description: string, seed: string, age: PersonSpec['age'], shape: PersonSpec['shape']): PersonSpec['beard'] {
  const told = beards.find(([pattern]) => pattern.test(description))?.[1]
  if (told) return told
  if (shape === 'woman' || age === 'child' || age === 'teen') return 'none'
  return pickBy(`${seed}/beard`, ['none', 'none', 'none', 'none', 'stubble', 'moustache', 'short'] as const)
}

function glassesIn(description: string): PersonSpec['glasses'] {
  if (says('sunglasses|shades|dark glasses|sonnenbrille|lunettes noires|gafas de sol').test(description)) return 'dark'
  if (says('horn-rimmed|square glasses').test(description)) return 'square'
  return says('glasses|spectacles|bespectacled|brille|lunettes|gafas|okulary\\p{L}*').test(description) ? 'round' : 'none'
}

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
  [/\bleather jacket\b|lederjacke|veste en cuir|chaqueta de cuero/i, { part: 'over', cut: 'leather' }, /^jacket$/, null],
]

/** Puts on what the phrases name, in the colour they name; what is worn over the rest comes last. */
function dressIn(spec: PersonSpec, phrases: Phrase[]) {
  const found = phrases.flatMap((phrase) => wornIn(phrase, spec))
  const last = (part: Garment['part']) => Number(part === 'over' || part === 'apron' || part === 'scarf' || part === 'tie')
  for (const { garment, colour } of found.toSorted((a, b) => last(a.garment.part) - last(b.garment.part))) wear(spec, garment, colour)
  if (phrases.some(({ text }) => says('striped|stripes|gestreift\\p{L}*|rayée?|rayad[oa]|paski').test(text)) && spec.top.cut !== 'shirt' && !spec.dress) spec.top.cut = 'striped'
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
  const named = twoWords.filter(([words]) => words.test(phrase.text)).map(([, garment, noun, usual]) => ({ garment, colour: usual ?? colourNear(phrase, noun) }))
  const own = hat ? [{ garment: { part: 'hat', cut: hat[1] } as const, colour: colourNear(phrase, /^hat$/) ?? hat[2] }] : []
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
      if (garment.cut === 'oilskin') Object.assign(spec, { dress: false, bottom: { cut: 'trousers', colour: spec.bottom.colour }, feet: { cut: 'boots', colour: '#2f3238' } })
      if (garment.cut === 'suit') Object.assign(spec, { bottom: { cut: 'trousers', colour: spec.over.colour }, dress: false })
      if (garment.cut === 'uniform') Object.assign(spec, { bottom: { cut: 'trousers', colour: spec.over.colour }, dress: false })
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

/** Several of one kind: the description holds for all, and no two are alike. */
export const variedPeople = (description: string, name: string, seed: string, count: number, from = 0): PersonSpec[] =>
  Array.from({ length: count }, (_, index) => ownTouch(readPerson(`${description}. ${name}`, `${seed}/${from + index}`), `${seed}/${from + index}`, description))

/** Work clothes differ in shade from one to the next; uniforms and told colours do not. */
function ownTouch(person: PersonSpec, seed: string, description: string): PersonSpec {
  if (person.over.cut === 'uniform' || firstColour(description)) return person
  const own = (colour: string, what: string) => shift(mix(colour, pickBy(`${seed}/${what}`, tones), 0.32), (chanceOf(`${seed}/${what}shade`) - 0.5) * 0.14)
  const bare = person.hat.cut !== 'none' && chanceOf(`${seed}/bare`) < 0.35
  return {
    ...person,
    top: { ...person.top, colour: own(person.top.colour, 'top') },
    over: { ...person.over, colour: own(person.over.colour, 'over') },
    bottom: { ...person.bottom, colour: own(person.bottom.colour, 'bottom') },
    hat: bare ? { ...person.hat, cut: 'none' } : { ...person.hat, colour: own(person.hat.colour, 'hat') },
  }
}

/** The same person as the words have him or her now: other clothes, wet hair, a beard that has grown. */
export function adaptPerson(known: PersonSpec, description: string): PersonSpec {
  const now = structuredClone(known)
  const beard = beards.find(([pattern]) => pattern.test(description))?.[1]
  if (beard) now.beard = beard
  const cut = hairCuts.find(([pattern]) => pattern.test(description))?.[1]
  if (cut) now.hair.cut = cut
  dressIn(now, phrasesOf(description))
  return now
}
