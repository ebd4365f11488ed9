import type { CastEntry } from '../cast-entry.ts'
import { clausesOf, type Span } from './clauses.ts'
import { type Discourse, openDiscourse } from './discourse.ts'
import { learnGenders } from './genders.ts'
import type { Grammar, Who } from './grammar.ts'
import { grammars } from './grammars.ts'
import { leadOf } from './lead.ts'
import { type Mention, mentionsIn } from './mentions.ts'
import { indexNames, type Naming, namingsIn } from './names.ts'
import { type Language, languageOf } from '#core/scripts/language/detect-language.ts'
import { type Token, tokensOf } from '#core/scripts/language/tokens.ts'

export type Entries = readonly CastEntry[]

/** A place in a sentence that stands for somebody or something of the cast. */
export interface Reference extends Span {
  entries: Entries
  how: 'named' | 'described' | 'pronoun'
  /** "with Leo", "behind her": never who acts. */
  governed: boolean
  /** "Leo's", "her": owns what follows. */
  owns: boolean
}

export interface Clause extends Span {
  /** Who acts; null where somebody acts who is not in the cast. */
  subject: Entries | null
  /** The subject stands in this clause, and is not carried over from the one before. */
  own: boolean
  unreal: boolean
  /** First token behind the subject, where the verb is looked for. */
  verbFrom: number
}

export interface Reading {
  text: string
  tokens: readonly Token[]
  references: readonly Reference[]
  clauses: readonly Clause[]
  grammar: Grammar
}

/** A line of the scene in order: a sentence of action, or who speaks now. */
export type Line = { sentence: string } | { speaker: string }

/** Who is meant, sentence by sentence: names, "the boy", "she", "they", and verbs without a subject. */
export function readLines(lines: readonly Line[], cast: Entries, language?: Language): Reading[] {
  const index = indexNames(cast)
  const tokens = lines.map((line) => tokensOf('sentence' in line ? line.sentence : line.speaker))
  const sentences = tokens.filter((_, at) => 'sentence' in (lines[at] as Line))
  const grammar = grammars[language ?? languageOf(lines.flatMap((line) => ('sentence' in line ? [line.sentence] : [])))]
  const discourse = openDiscourse(cast, learnGenders(sentences, cast, index, grammar))
  const readings: Reading[] = []
  let acting: Entries = []
  lines.forEach((line, at) => {
    const found = namingsIn(tokens[at] ?? [], index)
    discourse.nextSentence()
    if ('speaker' in line) {
      acting = found.flatMap(({ candidates }) => candidates.slice(0, 1)).slice(0, 1)
      discourse.tell(acting, true)
      return
    }
    const reading = readSentence(line.sentence, tokens[at] ?? [], found, { discourse, grammar, acting })
    acting = reading.clauses.findLast(({ subject }) => subject && subject.length > 0)?.subject ?? acting
    readings.push(reading)
  })
  return readings
}

interface Context {
  discourse: Discourse
  grammar: Grammar
  /** Who acted last in the sentence before. */
  acting: Entries
}

function readSentence(
  text: string,
  tokens: readonly Token[],
  namings: readonly Naming[],
  { discourse, grammar, acting }: Context,
): Reading {
  const sentence = { tokens, namings, grammar }
  const references: Reference[] = []
  const clauses: Drafted[] = []
  let carried: Entries | null = acting
  for (const span of clausesOf(tokens, namings, grammar)) {
    const mentions = mentionsIn(sentence, span)
    const lead = leadOf(sentence, span, mentions)
    const isApposition = lead.kind === 'other' && isBare(clauses.at(-1))
    let subject: Entries | null = lead.kind === 'carried' || isApposition ? carried : null
    for (const mention of mentions) {
      const isSubject = lead.kind === 'own' && lead.mentions.includes(mention)
      const antecedent = lead.kind === 'relative' ? [] : (subject ?? [])
      const entries = resolve(mention, isSubject ? [] : antecedent, discourse)
      if (mention.how !== 'unknown' && entries.length > 0) references.push({ ...mention, how: mention.how, entries })
      const owners = mention.owner ? ownersOf(mention.owner, subject, discourse) : []
      if (owners.length > 0)
        references.push({
          from: mention.from,
          to: mention.from + 1,
          entries: owners,
          how: 'pronoun',
          governed: true,
          owns: true,
        })
      if (isSubject) subject = [...(subject ?? []), ...entries]
    }
    if (lead.kind === 'relative') subject = references.findLast(({ to }) => to <= span.from)?.entries ?? null
    if (subject?.length === 0) subject = null
    clauses.push({
      ...span,
      subject,
      own: lead.kind === 'own',
      unreal: lead.unreal,
      verbFrom: lead.verbFrom,
      participle: lead.participle,
      bare: isApposition || (lead.kind === 'own' && lead.verbFrom === span.to),
    })
    discourse.tell(subject ?? [], true)
    for (const { entries } of references.filter((one) => one.from >= span.from)) discourse.tell(entries, false)
    carried = subject
  }
  return { text, tokens, references, clauses: withParticiples(clauses), grammar }
}

/** "Marta lifts her lamp": whoever acts, if it can be; else whoever was spoken of. */
function ownersOf(who: Who, subject: Entries | null, discourse: Discourse): Entries {
  const owners = discourse.whom(who, [])
  return subject?.some((entry) => owners.includes(entry)) ? [] : owners
}

/** A clause while its sentence is still being read. */
interface Drafted extends Clause {
  participle: boolean
  /** Nothing but a name, or a description of it: "Leo, a tired man, …". */
  bare: boolean
}

const isBare = (clause: Drafted | undefined) => clause?.bare ?? false

/** Whom a noun phrase means; a shared last word ("the guard") means the one spoken of last. */
function resolve({ means }: Mention, except: Entries, discourse: Discourse): Entries {
  if (means === 'somebody else') return []
  if (means === 'everyone') return discourse.everyone()
  if ('who' in means) return discourse.whom(means.who, except)
  const { candidates } = means.naming
  if (candidates.length < 2) return candidates
  const latest = discourse.latestOf(candidates)
  return latest.length > 0 || means.naming.part === 'head' ? latest : candidates.slice(0, 1)
}

/** "Leaving the room, Leo waves": who leaves is told behind. */
const withParticiples = ([first, second, ...rest]: readonly Drafted[]): Clause[] => {
  if (!first) return []
  if (!second) return [first]
  return [first.participle && second.own ? { ...first, subject: second.subject } : first, second, ...rest]
}
