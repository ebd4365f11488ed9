import type { Token } from '#core/scripts/language/tokens.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { CueLine, ReadScene, Sentence } from '../reading/passages.ts'
import { phraseAt } from '../reading/phrases.ts'
import type { Figure } from './figure.ts'
import { mannerOf } from './manner.ts'
import type { NameIndex, Naming } from './name-index.ts'
import { nameKey } from './names.ts'
import { setGender } from './join-names.ts'
import type { Sighting } from './sighting.ts'

/** Follows the script line by line and keeps in mind who was last seen, as a reader does. */
export class Follower {
  readonly sightings: Sighting[] = []
  /** Who may be meant by "the boy", by the word for one of them. */
  readonly #byRole = new Map<string, Figure[]>()
  readonly #byKey = new Map<string, Figure>()
  /** Crowds and passers-by by the sentence that shows them. */
  readonly #shown = new Map<string, { figure: Figure; rule: string }[]>()
  readonly #index: NameIndex
  readonly #lexicon: Lexicon
  /** Most recent last; single figures only. */
  readonly #recent = new Set<Figure>()
  #here = new Set<Figure>()
  #before: Figure[] = []

  constructor(figures: readonly Figure[], index: NameIndex, lexicon: Lexicon) {
    this.#index = index
    this.#lexicon = lexicon
    for (const figure of figures) {
      for (const one of new Set([...figure.roles].map((role) => kindOf(role, lexicon)?.one ?? role)))
        this.#byRole.set(one, [...(this.#byRole.get(one) ?? []), figure])
      for (const { source, line, quote, rule } of figure.found) {
        if (source === 'prose')
          this.#shown.set(`${line} ${quote}`, [...(this.#shown.get(`${line} ${quote}`) ?? []), { figure, rule }])
      }
    }
    for (const figure of figures)
      for (const key of [...figure.names.keys(), ...figure.forms.map(({ name }) => nameKey(name, lexicon))])
        this.#byKey.set(key, figure)
  }

  follow(scene: ReadScene) {
    this.#before = [...this.#recent].filter((figure) => this.#here.has(figure)).slice(-3)
    this.#here = new Set()
    for (const passage of scene.passages) {
      if (passage.kind === 'cue') this.#hear(passage)
      if (passage.kind === 'action') this.#read(passage)
    }
  }

  #hear(line: CueLine) {
    for (const name of line.cue.names) {
      const figure = this.#byKey.get(nameKey(name, this.#lexicon))
      if (!figure) continue
      const narrator = nameKey(name, this.#lexicon)
        .split(' ')
        .some((word) => this.#lexicon.has('narrators', word) || this.#lexicon.has('voices', word))
      const heard = line.cue.heard || narrator
      const form = figure.forms.find(({ found }) => found.some((one) => one.line === line.line))?.name ?? null
      this.#see({
        figure,
        form,
        manner: heard ? 'heard' : 'present',
        scene: line.scene,
        line: line.line,
        quote: line.text,
        rule: heard ? 'speaks unseen' : 'speaks',
      })
    }
  }

  #read(sentence: Sentence) {
    const { tokens } = sentence
    const namings = this.#index
      .find(tokens)
      .filter(
        ({ figure }) =>
          figure.proper || figure.nature === 'thing' || isIntroduced(figure, sentence.scene, sentence.line),
      )
    const taken = new Set(
      namings.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, offset) => from + offset)),
    )
    this.#pronouns(sentence, namings)
    const all = [...namings, ...this.#descriptions(sentence, taken)].sort((a, b) => a.from - b.from)
    this.#show(sentence, new Set(all.map(({ figure }) => figure)))
    for (const naming of all) {
      const { manner, rule } = mannerOf(sentence, naming.from, naming.to, this.#lexicon)
      const gone =
        (rule === 'said to be gone' || rule === 'only where something is from') && this.#here.has(naming.figure)
      const described = 'described' in naming && naming.described === true
      this.#see({
        figure: naming.figure,
        form: naming.form,
        manner: gone ? 'present' : manner,
        scene: sentence.scene,
        line: sentence.line,
        quote: sentence.text,
        rule: described && manner === 'present' ? 'meant by what they are' : rule,
      })
    }
  }

  #show({ scene, line, text }: Sentence, already: ReadonlySet<Figure>) {
    for (const { figure, rule } of this.#shown.get(`${line} ${text}`) ?? []) {
      if (!already.has(figure)) this.#see({ figure, form: null, manner: 'present', scene, line, quote: text, rule })
    }
  }

  #see(sighting: Sighting) {
    this.sightings.push(sighting)
    const { figure, manner } = sighting
    if (manner !== 'present' || figure.many) return
    this.#here.add(figure)
    this.#recent.delete(figure)
    this.#recent.add(figure)
  }

  /** "the boy", "the old man", "the guests": whoever was introduced as one. */
  #descriptions(
    { tokens, quoted, line, scene }: Sentence,
    taken: ReadonlySet<number>,
  ): (Naming & { described: true })[] {
    const found: (Naming & { described: true })[] = []
    for (const [at, token] of tokens.entries()) {
      const opens =
        this.#lexicon.has('definite', token.folded) ||
        (this.#lexicon.number(token.folded) ?? 0) > 1 ||
        (this.#lexicon.language === 'pl' && token.kind === 'word')
      if (!opens || taken.has(at) || quoted.has(at)) continue
      const phrase = phraseAt(tokens, at, this.#lexicon)
      if (!phrase || phrase.words.some((word) => taken.has(tokens.indexOf(word)))) continue
      const figure = this.#meant(
        phrase.head.folded,
        phrase.words.map(({ folded }) => folded),
        (other) => isIntroduced(other, scene, line),
      )
      if (figure) found.push({ figure: figure.figure, form: figure.form, from: at, to: phrase.to, described: true })
    }
    return found
  }

  #meant(
    head: string,
    words: readonly string[],
    isKnown: (figure: Figure) => boolean,
  ): { figure: Figure; form: string | null } | null {
    const kind = kindOf(head, this.#lexicon)
    if (!kind) return null
    const old = words.find((word) => this.#lexicon.has('old', word) || this.#lexicon.has('young', word))
    const formed =
      old === undefined
        ? undefined
        : [...this.#here].find(({ forms }) =>
            forms.some(({ name }) =>
              nameKey(name, this.#lexicon)
                .split(' ')
                .some((word) => this.#lexicon.has(this.#lexicon.has('old', old) ? 'old' : 'young', word)),
            ),
          )
    if (formed && this.#lexicon.has('anybody', head)) return { figure: formed, form: formed.forms[0]?.name ?? null }
    const known = (this.#byRole.get(kind.one) ?? []).filter((figure) => figure.many === kind.many && isKnown(figure))
    const present = known.filter((figure) => this.#here.has(figure) || !figure.proper)
    const candidates = this.#lexicon.has('anybody', head) ? present : known
    const narrowed = candidates.filter(
      ({ names, forms }) =>
        words.length > 1 &&
        [...names.keys(), ...forms.map(({ name }) => nameKey(name, this.#lexicon))].some((key) =>
          words.slice(0, -1).every((word) => key.split(' ').includes(word)),
        ),
    )
    const figure =
      this.#nearest(narrowed) ?? this.#nearest(candidates) ?? (kind.many ? null : this.#byGender(kind.gender, words))
    if (!figure) return null
    const form = figure.forms.find(({ name }) =>
      words.some((word) => nameKey(name, this.#lexicon).split(' ').includes(word)),
    )
    return { figure, form: form?.name ?? null }
  }

  #nearest(candidates: readonly Figure[]): Figure | null {
    if (candidates.length < 2) return candidates[0] ?? null
    const possible = new Set(candidates)
    return [...this.#recent].findLast((figure) => possible.has(figure)) ?? null
  }

  /** "the old man" with one man in the scene. */
  #byGender(gender: Figure['gender'], words: readonly string[]): Figure | null {
    if (
      !gender ||
      !words.every((word) => this.#lexicon.has('anybody', word) || this.#lexicon.has('adjectives', word))
    )
      return null
    const here = [...this.#here].filter(
      (figure) => figure.nature === 'person' && figure.gender === gender && figure.proper,
    )
    return here.length === 1 ? (here[0] ?? null) : null
  }

  /** A scene that begins with "He" goes on with who was last seen in the one before. */
  #pronouns({ tokens, scene, line, text }: Sentence, namings: readonly Naming[]) {
    for (const [at, { folded }] of tokens.entries()) {
      const gender = this.#subjectGender(folded, at, tokens)
      if (!gender || namings.some(({ from }) => from < at)) continue
      const carry = (figure: Figure) =>
        this.#see({
          figure,
          form: null,
          manner: 'present',
          scene,
          line,
          quote: text,
          rule: 'meant by a pronoun, told on from the scene before',
        })
      if (gender === 'they') {
        if (this.#here.size === 0) for (const figure of this.#before.slice(-2)) carry(figure)
        continue
      }
      const fits = (figure: Figure) =>
        figure.nature !== 'thing' && (figure.gender === null || figure.gender === gender)
      const here = [...this.#here].filter(fits)
      if (here.length === 1 && here[0]?.nature === 'person') setGender(here[0], gender)
      const last = here.length > 0 ? undefined : this.#before.findLast((figure) => fits(figure))
      if (last) carry(last)
    }
  }

  #subjectGender(word: string, at: number, tokens: readonly Token[]): 'm' | 'f' | 'they' | null {
    if (this.#lexicon.language === 'en')
      return word === 'he' ? 'm' : word === 'she' ? 'f' : word === 'they' ? 'they' : null
    if (at > 0 && tokens[at - 1]?.kind !== 'mark') return null
    if (/^(?:er|il|el|on)$/u.test(word)) return 'm'
    return /^(?:elle|ella|ona)$/u.test(word) ? 'f' : /^(?:ils|elles|ellos|ellas|oni|one)$/u.test(word) ? 'they' : null
  }
}

/** Nobody is meant before they were introduced. */
const isIntroduced = ({ found }: Figure, scene: number, line: number) =>
  found.some((one) => one.scene < scene || (one.scene === scene && one.line <= line))

const kindOf = (word: string, lexicon: Lexicon) => lexicon.person(word) ?? lexicon.animal(word)
