import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Phrase } from '../reading/phrases.ts'

/** Words for one and the same thing. */
const synonyms = [
  'telephone phone cellphone smartphone mobile receiver handset',
  'photo photograph picture snapshot polaroid',
  'tv television telly',
  'bike bicycle',
  'gun pistol revolver handgun',
  'flashlight torchlight',
  'newspaper paper',
  'spectacles glasses',
  'telefon handy horer',
  'foto bild fotografie',
  'fahrrad rad',
  'telephone portable combine',
  'velo bicyclette',
  'telefono movil celular auricular',
  'coche carro auto',
  'telefon komorka sluchawka',
  'zdjecie fotografia',
  'samochod auto',
].map((line) => line.split(' '))

/** The key under which sightings of one thing meet. */
export function sameThing({ words, head }: Phrase, lexicon: Lexicon): string {
  const word = head.folded
  const before = words[words.indexOf(head) - 1]?.folded
  const compound =
    before === undefined
      ? undefined
      : lexicon.keys(`${before}-${word}`).find((key) => lexicon.nounClass(key) !== null)
  if (compound !== undefined) return lexicon.keys(compound).at(-1) ?? compound
  const keys = lexicon.keys(word)
  const group = synonyms.find((line) => keys.some((key) => line.includes(key)))
  return group?.[0] ?? keys.find((key) => key !== word && lexicon.nounClass(key) !== null) ?? keys.at(-1) ?? word
}
