import { capitalRuns } from '../figures/capital-runs.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Sentence } from '../reading/passages.ts'
import { isKnown, type Phrase, phraseAt } from '../reading/phrases.ts'
import { handledThings, isThing, type ThingFound } from './handled.ts'
import { sameThing } from './same-thing.ts'

export interface PropMention {
  scene: number
  line: number
  quote: string
  rule: string
}

export interface FoundProp {
  name: string
  aliases: string[]
  mentions: PropMention[]
}

interface Group {
  sightings: (ThingFound & { sentence: Sentence; name: string })[]
}

/** One sentence with the tokens that name somebody. */
export interface ReadSentence {
  sentence: Sentence
  somebody: ReadonlySet<number>
}

/** Things that somebody handles, that act, or that come back: what the property master has to bring. */
export function findProps(
  sentences: readonly ReadSentence[],
  lexicon: Lexicon,
  places: ReadonlySet<string>,
  spoken: ReadonlyMap<string, number>,
): FoundProp[] {
  const groups = new Map<string, Group>()
  for (const { sentence, somebody } of sentences) {
    const seen = new Map<number, ThingFound>()
    for (const thing of [
      ...handledThings(sentence, lexicon, somebody),
      ...shoutedThings(sentence, lexicon),
      ...plainThings(sentence, lexicon, somebody),
    ]) {
      const at = sentence.tokens.indexOf(thing.phrase.head)
      if (!seen.has(at) && !somebody.has(at) && !sentence.quoted.has(at)) seen.set(at, thing)
    }
    for (const thing of seen.values()) {
      const key = sameThing(thing.phrase.head.folded, lexicon)
      const group = groups.get(key) ?? { sightings: [] }
      group.sightings.push({ ...thing, sentence, name: nameOf(thing.phrase, sentence.text, lexicon) })
      groups.set(key, group)
    }
  }
  return [...groups].filter(([, group]) => isProp(group, lexicon, places, spoken)).map(([, group]) => toProp(group))
}

const notProps = ['body', 'sounds', 'nature', 'places', 'abstract']

function isProp(
  { sightings }: Group,
  lexicon: Lexicon,
  places: ReadonlySet<string>,
  spoken: ReadonlyMap<string, number>,
): boolean {
  const word = sightings[0]?.phrase.head.folded ?? ''
  const nounClass = lexicon.nounClass(word)
  const handled = sightings.filter(({ weight }) => weight === 2)
  const scenes = new Set(sightings.map(({ sentence }) => sentence.scene)).size
  const sentences = new Set(sightings.map(({ sentence }) => sentence)).size
  if (lexicon.person(word) || lexicon.animal(word)) return nounClass === 'things' && handled.length > 0
  if (nounClass !== null && notProps.includes(nounClass)) return false
  if (places.has(word)) return nounClass === 'things' && (handled.length > 0 || scenes > 1)
  if (nounClass === null)
    return (
      handled.some(({ phrase }) => isSomeThing(phrase, lexicon)) ||
      sightings.some(({ rule }) => rule === 'a thing in capitals') ||
      isSpokenOfMuch(sightings, lexicon)
    )
  if (nounClass === 'furniture') return handled.length > 0 || sentences >= 3
  if (nounClass === 'clothes') return handled.length > 0
  return (
    handled.length > 0 ||
    sightings.some(({ rule }) => rule !== 'named again') ||
    scenes > 1 ||
    sentences + (spoken.get(word) ?? 0) > 2
  )
}

/** An unknown word that keeps coming back with an article is something. */
const isSpokenOfMuch = (sightings: Group['sightings'], lexicon: Lexicon) =>
  sightings.filter(
    ({ phrase }) =>
      phrase.determiner === 'definite' || phrase.determiner === 'indefinite' || phrase.determiner === 'possessive',
  ).length >= 4 && sightings.some(({ phrase }) => isSomeThing(phrase, lexicon))

/** Unknown words count where they have an article and do not look like ideas. */
const isSomeThing = ({ head, determiner }: Phrase, lexicon: Lexicon) =>
  (determiner !== null || lexicon.language === 'pl') &&
  head.text.length > 2 &&
  !new RegExp(
    [
      String.raw`(?:ness|tion|sion|ment|ity|ance|ence|ship|hood|ism|ing|ung|heit|keit|schaft|tät|ción|sión|dad|`,
      String.raw`tude|té|ość|anie|enie|cie|ly|self|selves)$`,
    ].join(''),
    'u',
  ).test(head.text.toLowerCase()) &&
  !lexicon.has('little', head.folded)

function shoutedThings(sentence: Sentence, lexicon: Lexicon): ThingFound[] {
  if (sentence.shouted) return []
  return capitalRuns(sentence, lexicon).flatMap((run): ThingFound[] => {
    const head = run.words.at(-1)
    const nounClass = head ? lexicon.nounClass(head.folded) : null
    const after = sentence.tokens[run.to]
    const ends =
      after === undefined ||
      after.kind === 'mark' ||
      lexicon.has('little', after.folded) ||
      lexicon.has('acting', after.folded)
    const verb =
      head !== undefined &&
      (lexicon.has('acting', head.folded) || lexicon.has('handling', head.folded)) &&
      run.words.length === 1 &&
      run.determined === null
    const branded =
      nounClass === null &&
      ends &&
      (run.determined === 'possessive' || (run.determined === 'indefinite' && run.from > 1)) &&
      run.words.every(
        ({ folded }) =>
          !lexicon.has('little', folded) && !lexicon.has('adjectives', folded) && !/(?:ing|ed|ly|ion)$/u.test(folded),
      )
    if (
      !head ||
      !(nounClass === 'things' || (nounClass === 'clothes' && run.determined) || branded) ||
      lexicon.person(head.folded) ||
      lexicon.animal(head.folded) ||
      verb
    )
      return []
    const determiner = run.determined ?? null
    return [
      {
        phrase: { from: run.from, to: run.to, determiner, count: run.count, words: run.words, head, of: null },
        rule: 'a thing in capitals',
        weight: 1,
      },
    ]
  })
}

/** Every thing that is only named, or that moves by itself. */
function plainThings({ tokens, quoted }: Sentence, lexicon: Lexicon, somebody: ReadonlySet<number>): ThingFound[] {
  const found: ThingFound[] = []
  for (let at = 0; at < tokens.length; at++) {
    const phrase =
      somebody.has(at) || quoted.has(at) || tokens[at]?.kind !== 'word' ? null : phraseAt(tokens, at, lexicon)
    if (!phrase) continue
    const after = tokens[phrase.to]
    const acts =
      (at === 0 ||
        tokens
          .slice(0, at)
          .every(
            (token) =>
              token.kind === 'mark' || lexicon.has('and', token.folded) || lexicon.isClass(token.folded, 'things'),
          )) &&
      after !== undefined &&
      isShown(phrase, after, lexicon)
    const known = isThing({ ...phrase, of: null }, lexicon) || !isKnown(phrase.head.folded, lexicon)
    if (known) found.push({ phrase, rule: acts ? 'a thing that acts' : 'named again', weight: 1 })
    at = phrase.to - 1
  }
  return found
}

/** "A boulder flies down", "Money and drugs lie on the table". */
const isShown = ({ determiner }: Phrase, { folded, text }: { folded: string; text: string }, lexicon: Lexicon) =>
  (determiner === 'indefinite' && (lexicon.has('acting', folded) || lexicon.has('handling', folded))) ||
  (determiner === null && (text === ',' || /^(?:and|is|are|lies?|hangs?|stands?)$/u.test(folded)))

/** As written, without what is only said of its state; in the case of the dictionary where the language has cases. */
function nameOf(phrase: Phrase, text: string, lexicon: Lexicon): string {
  const words = phrase.words.filter((word) => word === phrase.head || !lexicon.has('adjectives', word.folded))
  if (lexicon.language === 'pl')
    return lexicon.base(phrase.head.folded) ?? phrase.head.text.toLowerCase().replace(/ę$/u, 'a')
  const own = words.map(({ text: word, shouted }) => (shouted ? word.toLowerCase() : word)).join(' ')
  const { of } = phrase
  const last = of?.words.at(-1)
  return of && last && of.determiner === null && !of.words.some(({ capital }) => capital)
    ? own + text.slice(phrase.words.at(-1)?.end, last.end)
    : own
}

function toProp({ sightings }: Group): FoundProp {
  const names = [...new Set(sightings.map(({ name }) => name))]
  const best =
    sightings
      .filter(({ weight }) => weight === 2)
      .concat(sightings)
      .toSorted((a, b) => words(b.name) - words(a.name))[0]?.name ?? ''
  return {
    name: best,
    aliases: names.filter((name) => name !== best),
    mentions: sightings.map(({ sentence, rule }) => ({
      scene: sentence.scene,
      line: sentence.line,
      quote: sentence.text,
      rule,
    })),
  }
}

const words = (name: string) => Math.min(2, name.split(' ').length)
