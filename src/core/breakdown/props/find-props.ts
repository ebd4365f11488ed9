import type { Token } from '#core/scripts/language/tokens.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Sentence } from '../reading/passages.ts'
import type { Phrase } from '../reading/phrases.ts'
import { handledThings, handlesWhatWasNamed, isThing } from './handled.ts'
import { isProp } from './is-prop.ts'
import { sameThing } from './same-thing.ts'
import { plainThings, shoutedThings } from './seen-things.ts'
import type { ThingFound, ThingSighting } from './thing-found.ts'

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
  const groups = new Map<string, ThingSighting[]>()
  const last: LastNamed = { thing: null, paragraph: 0 }
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
    takeUp(sentence, [...seen.values()], last, lexicon)
    for (const thing of seen.values()) {
      const key = sameThing(thing.phrase, lexicon)
      const group = groups.get(key) ?? []
      group.push({ thing, sentence, name: nameOf(thing.phrase, sentence.text, lexicon) })
      groups.set(key, group)
    }
  }
  return [...groups.values()].filter((group) => isProp(group, lexicon, places, spoken)).map(toProp)
}

interface LastNamed {
  thing: ThingFound | null
  paragraph: number
}

/** "On the snow lies a coat. She picks it up.": the coat is handled. */
function takeUp(sentence: Sentence, things: readonly ThingFound[], last: LastNamed, lexicon: Lexicon) {
  const verb = handlesWhatWasNamed(sentence, lexicon)
  const before = verb === null ? undefined : things.findLast(({ phrase }) => phrase.to <= verb)
  const meant = before ?? (last.paragraph === sentence.paragraph ? last.thing : null)
  if (verb !== null && meant && isThing(meant.phrase, lexicon)) {
    meant.weight = 2
    meant.rule = 'somebody handles it'
  }
  last.thing = things.findLast(({ phrase }) => isThing(phrase, lexicon)) ?? last.thing
  last.paragraph = sentence.paragraph
}

/** As written, without what is only said of its state; in the case of the dictionary where the language has cases. */
function nameOf(phrase: Phrase, text: string, lexicon: Lexicon): string {
  const plain = (word: Token) => word === phrase.head || !lexicon.has('adjectives', word.folded)
  const words = phrase.words.filter((word) => plain(word) && (lexicon.language !== 'de' || word.capital))
  if (lexicon.language === 'pl')
    return lexicon.base(phrase.head.folded) ?? phrase.head.text.toLowerCase().replace(/ę$/u, 'a')
  const own = words.map(({ text: word, shouted }) => (shouted ? word.toLowerCase() : word)).join(' ')
  const { of } = phrase
  const last = of?.words.at(-1)
  return of && last && of.determiner === null && !of.words.some(({ capital }) => capital)
    ? own + text.slice(phrase.words.at(-1)?.end, last.end)
    : own
}

function toProp(sightings: readonly ThingSighting[]): FoundProp {
  const names = [...new Set(sightings.map(({ name }) => name))]
  const handled = sightings.filter(({ thing }) => thing.weight === 2)
  const best = [...handled, ...sightings].toSorted((a, b) => fullness(b.name) - fullness(a.name))[0]?.name ?? ''
  return {
    name: best,
    aliases: names.filter((name) => name !== best),
    mentions: sightings.map(({ sentence, thing }) => ({
      scene: sentence.scene,
      line: sentence.line,
      quote: sentence.text,
      rule: thing.rule,
    })),
  }
}

/** Two words tell more than one; more are a description. */
const fullness = (name: string) => Math.min(2, name.split(' ').length)
