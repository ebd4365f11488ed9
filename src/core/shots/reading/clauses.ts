import type { Grammar } from './grammar.ts'
import type { Token } from '#core/scripts/language/tokens.ts'

export interface Span {
  from: number
  to: number
}

const marks = new Set([
  ',',
  ';',
  ':',
  '-',
  '--',
  '–',
  '—',
  '(',
  ')',
  '"',
  '“',
  '”',
  '„',
  '«',
  '»',
  '!',
  '?',
  '.',
  '…',
  '...',
])

/** Parts of a sentence with a verb of their own, as near as marks and little words can tell. */
export function clausesOf(tokens: readonly Token[], names: readonly Span[], grammar: Grammar): Span[] {
  const joined = coordinations(tokens, names, grammar)
  const clauses: Span[] = []
  let from = 0
  const close = (to: number) => {
    if (tokens.slice(from, to).some(({ kind }) => kind !== 'mark')) clauses.push({ from, to })
  }
  tokens.forEach((token, at) => {
    if (names.some((name) => at > name.from && at < name.to) || joined.has(at)) return
    if (marks.has(token.text)) {
      close(at)
      from = at + 1
    } else if (grammar.openers.has(token.folded) && at > from) {
      close(at)
      from = at
    } else if (grammar.relative.has(token.folded) && at > from && opensRelative(tokens, at, names, grammar)) {
      close(at)
      from = at
    }
  })
  close(tokens.length)
  return clauses
}

/** Articles that are also relative pronouns count only where no noun follows: "Anna, die lacht". */
const opensRelative = (tokens: readonly Token[], at: number, names: readonly Span[], grammar: Grammar) =>
  !grammar.definite.has(tokens[at]?.folded ?? '') ||
  (tokens[at - 1]?.text === ',' && !tokens[at + 1]?.capital && !names.some(({ from }) => from === at + 1))

/** Places of commas and "and" that stand between two names of one list: "Marta, Leo and the guards". */
function coordinations(tokens: readonly Token[], names: readonly Span[], grammar: Grammar): Set<number> {
  const joined = new Set<number>()
  names.forEach((name, index) => {
    const next = names[index + 1]
    if (!next) return
    const between = tokens.slice(name.to, next.from)
    const [first, ...rest] = between
    const conjunction = between.findIndex(({ folded }) => grammar.and.has(folded))
    const isList = first?.text === ',' && names[index + 2] !== undefined && endsList(tokens, names, index + 1, grammar)
    if (conjunction !== (first?.text === ',' ? 1 : 0) && !isList) return
    if (rest.length > 4 || between.some((token, at) => at > conjunction && at > 0 && !mayDescribe(token, grammar)))
      return
    if (conjunction >= 0 && hasVerbAfter(tokens, name, next)) return
    for (let at = name.to; at < next.from; at++) joined.add(at)
  })
  return joined
}

const endsList = (tokens: readonly Token[], names: readonly Span[], index: number, grammar: Grammar) => {
  const [one, two] = [names[index], names[index + 1]]
  return (
    one !== undefined &&
    two !== undefined &&
    tokens.slice(one.to, two.from).some(({ folded }) => grammar.and.has(folded)) &&
    two.from - one.to < 5
  )
}

const mayDescribe = (token: Token, grammar: Grammar) =>
  token.kind !== 'mark' &&
  !grammar.prepositions.has(token.folded) &&
  !grammar.openers.has(token.folded) &&
  !/(?:s|ing|ed)$/u.test(token.folded.replace(/^(his|this)$/u, ''))

/** "looks at Leo and Marta leaves": the second name has a verb of its own, the first stands after one. */
const hasVerbAfter = (tokens: readonly Token[], name: Span, next: Span) =>
  /[^s]s$/u.test(tokens[next.to]?.folded ?? '') &&
  tokens.slice(0, name.from).some((token) => /[^s]s$/u.test(token.folded) && token.kind !== 'mark')
