import { mix, shift } from '../../../pictures/pixels-colour.ts'
import { chanceOf, pickBy } from '../chance.ts'
import { beards, hairCuts } from '../words/hair.ts'
import { firstColour, phrasesOf } from '../words/phrases.ts'
import { trades } from '../words/trades.ts'
import { dressIn } from './dress.ts'
import type { BottomCut, OverCut, PersonSpec, TopCut } from './person-spec.ts'
import { ageIn, buildIn, shapeIn, skinIn, statureOf } from './read-body.ts'
import { beardOf, glassesIn, hairOf } from './read-head.ts'

const tones = [
  '#31557f',
  '#7c3b3a',
  '#49694f',
  '#8b6a3c',
  '#554a6d',
  '#2f6466',
  '#94533a',
  '#5b6470',
  '#3a3d4a',
  '#a17d52',
  '#6f2f48',
  '#647a8c',
  '#b08c3e',
  '#81608a',
  '#47553a',
  '#c1705a',
]

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

function plainPerson(
  seed: string,
  age: PersonSpec['age'],
  shape: PersonSpec['shape'],
  description: string,
): PersonSpec {
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
  return {
    cut,
    colour: pickBy(
      `${seed}/feetcolour`,
      cut === 'sneakers' ? ['#d8d3c8', '#8a3a34', '#3d4f6b'] : ['#3a2d27', '#26262b', '#5b4636'],
    ),
  }
}

const topsFor = (age: PersonSpec['age'], shape: PersonSpec['shape']): TopCut[] =>
  age === 'child'
    ? ['tee', 'striped', 'sweater', 'hoodie']
    : shape === 'woman'
      ? ['blouse', 'sweater', 'turtleneck', 'shirt', 'striped']
      : ['shirt', 'sweater', 'turtleneck', 'tee', 'shirt']

const oversFor = (age: PersonSpec['age']): OverCut[] =>
  age === 'child' ? ['none'] : ['none', 'none', 'jacket', 'coat', 'cardigan', 'jacket']

const bottomsFor = (age: PersonSpec['age']): BottomCut[] => (age === 'child' ? ['trousers', 'shorts'] : ['trousers'])

/** Several of one kind: the description holds for all, and no two are alike. */
export const variedPeople = (description: string, name: string, seed: string, count: number, from = 0): PersonSpec[] =>
  Array.from({ length: count }, (_, index) =>
    ownTouch(readPerson(`${description}. ${name}`, `${seed}/${from + index}`), `${seed}/${from + index}`, description),
  )

/** Work clothes differ in shade from one to the next; uniforms and told colours do not. */
function ownTouch(person: PersonSpec, seed: string, description: string): PersonSpec {
  if (person.over.cut === 'uniform' || firstColour(description)) return person
  const own = (colour: string, what: string) =>
    shift(mix(colour, pickBy(`${seed}/${what}`, tones), 0.32), (chanceOf(`${seed}/${what}shade`) - 0.5) * 0.14)
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
