import type { Lexicon } from '../lexicon/lexicon.ts'
import { classOf, type Phrase } from '../reading/phrases.ts'
import type { ThingSighting } from './thing-found.ts'

const notProps = ['body', 'sounds', 'nature', 'places', 'abstract']

/** Handled, acting, shown or coming back: by what the thing is, more or less of it is asked. */
export function isProp(
  sightings: readonly ThingSighting[],
  lexicon: Lexicon,
  places: ReadonlySet<string>,
  spoken: ReadonlyMap<string, number>,
): boolean {
  const [first] = sightings
  if (!first) return false
  const word = first.thing.phrase.head.folded
  const nounClass = classOf(first.thing.phrase, lexicon)
  const handled = sightings.filter(({ thing }) => thing.weight === 2)
  const scenes = new Set(sightings.map(({ sentence }) => sentence.scene)).size
  const sentences = new Set(sightings.map(({ sentence }) => sentence)).size
  if (lexicon.person(word) || lexicon.animal(word)) return nounClass === 'things' && handled.length > 0
  if (nounClass === null) return isUnknownProp(sightings, lexicon)
  if (notProps.includes(nounClass)) return false
  if (nounClass === 'clothes') return handled.length > 0
  if (nounClass === 'furniture') return handled.length > 0 || sentences > 2
  const seen = sightings.some(({ thing }) => thing.rule !== 'named again')
  if (places.has(word)) return handled.length > 0 || scenes > 1 || (seen && sentences > 2)
  return handled.length > 0 || seen || scenes > 1 || sentences + (spoken.get(word) ?? 0) > 2
}

/** A word nobody listed: hands are on it, it is introduced in capitals, or it keeps coming back with an article. */
function isUnknownProp(sightings: readonly ThingSighting[], lexicon: Lexicon): boolean {
  const likely = sightings.filter(({ thing }) => isSomeThing(thing.phrase, lexicon))
  const articled = likely.filter(
    ({ thing: { phrase } }) => phrase.determiner !== null && phrase.determiner !== 'number',
  )
  return (
    likely.some(({ thing }) => thing.weight === 2) ||
    sightings.some(({ thing }) => thing.rule === 'a thing in capitals') ||
    articled.length >= 4
  )
}

const ideas = new RegExp(
  [
    String.raw`(?:ness|tion|sion|ment|ity|ance|ence|ship|hood|ism|ing|ung|heit|keit|schaft|tät|ción|sión|dad|`,
    String.raw`tude|té|ość|anie|enie|cie|ly|self|selves)$`,
  ].join(''),
  'iu',
)

/** It has an article and does not look like an idea. */
const isSomeThing = ({ head, determiner }: Phrase, lexicon: Lexicon) =>
  (determiner !== null || lexicon.language === 'pl') && head.text.length > 2 && !ideas.test(head.text)
