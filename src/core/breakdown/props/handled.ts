import type { Token } from '#core/scripts/language/tokens.ts'
import { wordSet } from '#core/scripts/language/word-set.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Sentence } from '../reading/passages.ts'
import { classOf, determinersAt, endOf, isKnown, type Phrase, phraseAt, phraseBefore } from '../reading/phrases.ts'
import type { ThingFound } from './thing-found.ts'

const particles = wordSet(`
  up down out off on away back over in around open through aloft auf ab an zu aus ein hoch weg
`)
const holders = wordSet(`
  hand hands arm arms fist lap shoulder shoulders belt neck mouth teeth finger fingers palm chest hip back knee
  knees feet hand hande handen armen schultern fingern arm schulter gurtel main mains bras epaule mano manos brazo brazos hombro rece reku dlon
  dloni ramie ramieniu reka
`)
const places = wordSet(`
  in under at over round around on between to across against unter uber um an auf im dans sous a sur au en bajo al
  sobre w pod na z
`)

/** What somebody in this sentence takes, holds, opens, carries… */
export function handledThings(sentence: Sentence, lexicon: Lexicon, somebody: ReadonlySet<number>): ThingFound[] {
  const { tokens } = sentence
  return tokens.flatMap((token, at): ThingFound[] => {
    if (token.kind !== 'word' || somebody.has(at)) return []
    if (isVerbHere(tokens, at, 'handling', lexicon)) return handledBy(tokens, at, lexicon, somebody)
    if (lexicon.has('with', token.folded)) return withThing(tokens, at, lexicon)
    if (
      holders.has(token.folded) ||
      (lexicon.isClass(token.folded, 'body') && lexicon.has('possessive', tokens[at - 1]?.folded ?? ''))
    )
      return held(tokens, at, lexicon)
    if (isVerbHere(tokens, at, 'acting', lexicon)) return usedThing(tokens, at, lexicon, somebody)
    if (wrapping.has(token.folded)) return wrapped(tokens, at, lexicon)
    if (full.has(token.folded)) return filling(tokens, at, lexicon)
    if (isVerbHere(tokens, at, 'noticing', lexicon))
      return objects(tokens, at, lexicon, somebody)
        .filter((phrase) => isThing(phrase, lexicon))
        .map((phrase) => ({ phrase, rule: 'somebody notices it', weight: 1 }))
    return []
  })
}

function handledBy(
  tokens: readonly Token[],
  verb: number,
  lexicon: Lexicon,
  somebody: ReadonlySet<number>,
): ThingFound[] {
  const things = objects(tokens, verb, lexicon, somebody)
  const last = things.at(-1)
  const from = last ? endOf(last) : skipped(tokens, verb + 1, lexicon, somebody)
  const container = containerAt(tokens, from, lexicon, somebody) ?? ownContainer(last, lexicon)
  return [
    ...things.map((phrase): ThingFound => ({ phrase, rule: 'somebody handles it', weight: 2 })),
    ...(container ? [container] : []),
  ]
}

/** "takes the torch out of the toolbox", "puts it into her bag". */
function containerAt(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  somebody: ReadonlySet<number>,
): ThingFound | null {
  const joint = tokens[at]?.folded ?? ''
  const from =
    joint === 'out' && tokens[at + 1]?.folded === 'of'
      ? at + 2
      : /^(?:from|into|in|inside|aus|dans|du|de|del|en|z|ze|do|w)$/u.test(joint)
        ? at + 1
        : null
  const phrase = from === null || somebody.has(from) ? null : phraseAt(tokens, from, lexicon)
  return asContainer(phrase, lexicon)
}

/** In the Romance languages "de la valise" may be read as part of what is taken. */
const ownContainer = (phrase: Phrase | undefined, lexicon: Lexicon) =>
  lexicon.language !== 'en' && phrase?.of && phrase.of.determiner !== null ? asContainer(phrase.of, lexicon) : null

function asContainer(phrase: Phrase | null, lexicon: Lexicon): ThingFound | null {
  return phrase && classOf(phrase, lexicon) === 'things'
    ? { phrase, rule: 'something is taken from it or put in it', weight: 1 }
    : null
}

function isVerbHere(
  tokens: readonly Token[],
  at: number,
  list: 'handling' | 'noticing' | 'acting',
  lexicon: Lexicon,
): boolean {
  const [token, before, after] = [tokens[at], tokens[at - 1], tokens[at + 1]]
  if (
    !token ||
    !lexicon.has(list, token.folded) ||
    (token.capital && !token.shouted && at > 0 && lexicon.language === 'de')
  )
    return false
  if (lexicon.language === 'en') {
    if (
      before &&
      (lexicon.has('definite', before.folded) ||
        lexicon.has('indefinite', before.folded) ||
        lexicon.has('possessive', before.folded) ||
        before.text === "'s" ||
        lexicon.has('adjectives', before.folded))
    )
      return before.folded === 'her' || before.folded === 'that' || before.folded === 'this'
    const finite = /(?:s|ing|ed)$/u.test(token.folded) || list === 'acting'
    const given = after !== undefined && /^(?:him|them|it)$/u.test(after.folded)
    const determined = given || (after !== undefined && determinersAt(tokens, at + 1, lexicon).determiner !== null)
    return finite || determined || (after !== undefined && /s$/u.test(after.folded) && isKnown(after.folded, lexicon))
  }
  if (
    before &&
    (lexicon.has('indefinite', before.folded) ||
      (lexicon.has('definite', before.folded) && !/^(?:l'|la|le|les|lo|los|las|él)$/iu.test(before.text)))
  )
    return false
  return !token.capital || at === 0 || token.shouted
}

function objects(tokens: readonly Token[], verb: number, lexicon: Lexicon, somebody: ReadonlySet<number>): Phrase[] {
  const found: Phrase[] = []
  let at = skipped(tokens, verb + 1, lexicon, somebody)
  for (;;) {
    const phrase = phraseAt(tokens, at, lexicon)
    if (!phrase || somebody.has(tokens.indexOf(phrase.head))) return found
    found.push(phrase)
    const end = endOf(phrase)
    const joint = tokens[end]
    if (!joint || !(lexicon.has('and', joint.folded) || joint.text === ',')) return found
    at = joint.text === ',' && lexicon.has('and', tokens[end + 1]?.folded ?? '') ? end + 2 : end + 1
    if (determinersAt(tokens, at, lexicon).determiner === null) return found
  }
}

/** "wyciąga z kieszeni list", "nimmt aus der Lade einen Brief": where from stands before what. */
const asides: Partial<Record<Lexicon['language'], RegExp>> = {
  de: /^(?:aus|von|vom)$/u,
  es: /^(?:de|del)$/u,
  pl: /^(?:z|ze|spod|zza|na|w|do)$/u,
}
const isAside = ({ folded }: Token, lexicon: Lexicon) => asides[lexicon.language]?.test(folded) ?? false

/** Particles, adverbs and whom it is given to: "throws her a coat", "nimmt sich Idas Tasche". */
function skipped(tokens: readonly Token[], from: number, lexicon: Lexicon, somebody: ReadonlySet<number>): number {
  let at = from
  for (; at < from + 5; at++) {
    const [token, after] = [tokens[at], tokens[at + 1]]
    if (!token) break
    const opens =
      after !== undefined &&
      (lexicon.has('indefinite', after.folded) ||
        lexicon.has('definite', after.folded) ||
        lexicon.number(after.folded) !== null ||
        after.text === "'s")
    if (at === from && isAside(token, lexicon)) {
      const aside = phraseAt(tokens, at + 1, lexicon)
      if (!aside) break
      at = endOf(aside) - 1
      continue
    }
    const owner =
      after?.text === "'s" ||
      (lexicon.language === 'de' && somebody.has(at) && /s$/u.test(token.text) && after?.capital)
    if (owner) break
    if (somebody.has(at) || particles.has(token.folded) || /^\p{L}+ly$/u.test(token.folded)) continue
    if (
      /^(?:him|them|her|it|me|us|sich|ihn|es|ihm|ihr|ihnen|lui|leur|se|le|les|mu|jej|im|go|ja|je|sie|sobie)$/u.test(
        token.folded,
      ) &&
      (opens || !/^(?:her|ihr|le|les)$/u.test(token.folded))
    )
      continue
    break
  }
  return at
}

const wrapping = wordSet(`
  wrapped rolled clad armed gewickelt gehullt eingewickelt bewaffnet enveloppe enveloppee arme envuelto envuelta
  armado armada owiniety owinieta okryty okryta uzbrojony
`)

/** "comes out with a tray": carried, where it is a thing one can carry. */
function withThing(tokens: readonly Token[], at: number, lexicon: Lexicon, listed = false): ThingFound[] {
  const before = tokens[at - 1]
  if (before && lexicon.language === 'pl' && lexicon.has('handling', before.folded)) return []
  const clause = tokens.slice(0, at).findLastIndex(({ text }) => text === ',') + 1
  const used = tokens.slice(clause, at).some(({ folded }) => lexicon.has('handling', folded))
  if (
    before &&
    !used &&
    !listed &&
    ['things', 'furniture', 'clothes'].includes(lexicon.nounClass(before.folded) ?? '')
  )
    return []
  const phrase = phraseAt(tokens, at + 1, lexicon)
  const worn = phrase !== null && classOf(phrase, lexicon) === 'clothes'
  const joint = phrase && lexicon.has('and', tokens[endOf(phrase)]?.folded ?? '') ? endOf(phrase) : null
  const more =
    joint === null
      ? []
      : withThing(tokens, joint, lexicon, true).filter(({ phrase: other }) => other.head !== phrase?.head)
  return phrase && isThing(phrase, lexicon) && !worn ? [{ phrase, rule: 'carried along', weight: 2 }, ...more] : more
}

/** "wrapped in a blanket", "armed with a rake". */
function wrapped(tokens: readonly Token[], at: number, lexicon: Lexicon): ThingFound[] {
  const phrase = phraseAt(tokens, at + 2, lexicon)
  return phrase && isThing(phrase, lexicon) ? [{ phrase, rule: 'wrapped in it or armed with it', weight: 2 }] : []
}

/** "the lantern under her arm", "a bun in each hand". */
function held(tokens: readonly Token[], at: number, lexicon: Lexicon): ThingFound[] {
  const from = Math.max(0, at - 4)
  const joint = tokens.slice(from, at).findLastIndex(({ folded }) => places.has(folded)) + from
  if (joint < from || !places.has(tokens[joint]?.folded ?? '')) return []
  const phrase = phraseBefore(tokens, joint, lexicon)
  const hers =
    lexicon.has('possessive', tokens[at - 1]?.folded ?? '') ||
    /^(?:each|both|one)$/u.test(tokens[at - 1]?.folded ?? '')
  return phrase &&
    (isThing(phrase, lexicon) || (hers && phrase.determiner !== null && classOf(phrase, lexicon) === null))
    ? [{ phrase, rule: 'held or worn', weight: 2 }]
    : []
}

const onto = wordSet(`
  on in into onto at upon behind against inside under out of astride aboard auf in an unter hinter aus vor sur
  dans sous derriere sobre en bajo na w do pod za
`)

/** "sits on a throne", "gets into the car", "kommt auf einem Rad". */
function usedThing(
  tokens: readonly Token[],
  verb: number,
  lexicon: Lexicon,
  somebody: ReadonlySet<number>,
): ThingFound[] {
  for (let at = verb + 1; at < Math.min(tokens.length, verb + 5); at++) {
    const token = tokens[at]
    if (!token || token.kind === 'mark') return []
    if (!onto.has(token.folded)) {
      if (
        somebody.has(at) ||
        lexicon.has('little', token.folded) ||
        /ly$/u.test(token.folded) ||
        particles.has(token.folded)
      )
        continue
      return []
    }
    const phrase = phraseAt(tokens, at + 1, lexicon)
    if (phrase)
      return phrase.determiner !== null && isThing(phrase, lexicon)
        ? [{ phrase, rule: 'somebody uses it', weight: 1 }]
        : []
  }
  return []
}

const full = wordSet(`
  full filled covered strewn littered packed piled loaded voller voll plein pleine rempli remplie lleno llena
  pelen pelna pelne
`)

/** "a desk full of letters". */
function filling(tokens: readonly Token[], at: number, lexicon: Lexicon): ThingFound[] {
  const joint = /^(?:of|with|von|mit|de|z)$/u.test(tokens[at + 1]?.folded ?? '') ? 2 : 1
  const phrase = phraseAt(tokens, at + joint, lexicon)
  return phrase && isThing(phrase, lexicon) ? [{ phrase, rule: 'lies here in numbers', weight: 1 }] : []
}

/** A thing by the lexicon, or by what it is a ring, tower or box of. */
export const isThing = (phrase: Phrase, lexicon: Lexicon): boolean => {
  const nounClass = classOf(phrase, lexicon)
  return (
    ['things', 'clothes', 'furniture'].includes(nounClass ?? '') ||
    (phrase.of !== null && nounClass === null && isThing(phrase.of, lexicon))
  )
}

const pronouns = wordSet("it them ihn es sie le la l' les lo los las go ja je")

/** "picks it up": what was named last is handled. */
export const handlesWhatWasNamed = ({ tokens }: Sentence, lexicon: Lexicon): number | null => {
  const verb = tokens.findIndex(
    (_, at) =>
      isVerbHere(tokens, at, 'handling', lexicon) &&
      (pronouns.has(tokens[at + 1]?.folded ?? '') ||
        (/^(?:fr|es)$/u.test(lexicon.language) && pronouns.has(tokens[at - 1]?.folded ?? ''))),
  )
  return verb < 0 ? null : verb
}
