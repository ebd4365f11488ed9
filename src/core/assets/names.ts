import { type Token, tokensOf } from '#core/scripts/language/tokens.ts'
import type { AssetKind } from './kind.ts'

interface Named {
  kind: AssetKind
  name: string
  aliases: readonly string[]
}

export const namesOf = ({ name, aliases }: Omit<Named, 'kind'>): string[] => [name, ...aliases]

/** Names are compared without case, accents and kind of apostrophe. */
export const isSameName = (a: string, b: string) => foldName(a) === foldName(b)

export const foldName = (name: string) => tokensOf(name).map(({ folded }) => folded).join(' ')

/** Of one kind, a name is one asset's only. */
export const isNamesake = (a: Omit<Named, 'aliases'>, b: Omit<Named, 'aliases'>) => a.kind === b.kind && isSameName(a.name, b.name)

/** Names without doubles, in the order given. */
export const uniqueNames = (names: readonly string[]): string[] =>
  names.filter((name, place) => names.findIndex((other) => isSameName(other, name)) === place)

/** Whether a text names somebody or something, as whole words; somebody's one-word name has a capital ("Will", not "will"). */
export function isNamedIn(text: string, { kind, name, aliases }: Named): boolean {
  const tokens = tokensOf(text)
  return namesOf({ name, aliases }).some((one) => stands(tokens, tokensOf(one), kind === 'character'))
}

function stands(tokens: readonly Token[], name: readonly Token[], proper: boolean): boolean {
  if (name.length === 0) return false
  return tokens.some(
    (token, from) =>
      (!proper || name.length > 1 || !name[0]!.capital || token.capital) && name.every(({ folded }, offset) => tokens[from + offset]?.folded === folded),
  )
}
