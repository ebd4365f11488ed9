import { fold } from '#core/scripts/language/fold.ts'
import type { FoundAsset, LikelySame } from './findings.ts'
import { isHonorific, nameWords, roleOf } from './figures/names.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { areNicknames } from './nicknames.ts'

type Reason = Pick<LikelySame, 'reason' | 'as'>

/** Pairs that may be one asset, where no rule is sure enough to join them: the user decides (A10). */
export function likelySame(assets: readonly FoundAsset[], lexicon: Lexicon): LikelySame[] {
  const named = assets.map((asset) => ({
    asset,
    names: [asset.name, ...asset.aliases].map((name) => nameWords(name, lexicon)),
  }))
  const byWord = new Map<string, Set<number>>()
  for (const [place, { names }] of named.entries()) {
    for (const word of names.flat().flatMap((one) => wordKeys(one, lexicon)))
      byWord.set(word, (byWord.get(word) ?? new Set()).add(place))
  }
  const pairs = new Map<string, LikelySame>()
  for (const places of byWord.values()) {
    if (places.size > 12) continue
    for (const one of places)
      for (const other of places) {
        if (one >= other) continue
        const [a, b] = [named[one], named[other]]
        const reason = a && b ? why(a.asset, b.asset, a.names, b.names, lexicon) : null
        if (a && b && reason) pairs.set(`${one} ${other}`, { names: [a.asset.name, b.asset.name], ...reason })
      }
  }
  return [...pairs.values()]
}

/** Under what two names may meet: the word, its singular, its short form, its spelling with one letter wrong. */
const wordKeys = (word: string, lexicon: Lexicon) => [
  word,
  ...lexicon.keys(word),
  ...nicknameKeys(word),
  word.length > 4 ? `${[...word].sort().join('')}~` : word,
]

const nicknameKeys = (word: string) => areNicknames.keysOf(word)

function why(
  one: FoundAsset,
  other: FoundAsset,
  ones: readonly string[][],
  others: readonly string[][],
  lexicon: Lexicon,
): Reason | null {
  if (one.kind === 'location' || other.kind === 'location')
    return one.kind === other.kind ? sameRoom(one, other) : null
  if (speakTogether(one, other)) return null
  const both = ones.flatMap((a) => others.map((b): [string[], string[]] => [a, b]))
  if (both.some(([a, b]) => a.join(' ') === b.join(' ')))
    return {
      reason: one.kind === other.kind ? 'the same name' : `the same name as ${one.kind} and ${other.kind}`,
      as: 'name',
    }
  if (one.kind !== other.kind && !(one.kind !== 'prop' && other.kind !== 'prop')) return null
  for (const [a, b] of both) {
    const [short, long] = a.length <= b.length ? [a, b] : [b, a]
    if (plural(short, long, lexicon)) return { reason: 'one is the plural of the other', as: 'name' }
    if (one.kind === 'prop') continue
    const title = titled(a, b, lexicon)
    if (title) return title
    if (one.kind !== 'character' || other.kind !== 'character') continue
    const form = formOf(short, long, lexicon)
    if (form) return form
    if (
      short.length < long.length &&
      isSubset(short, long) &&
      (roleOf(short, lexicon) === null || roleOf(long, lexicon) !== null)
    )
      return { reason: 'one name is part of the other', as: 'name' }
    if (areNicknames.same(a[0] ?? '', b[0] ?? '') && (a.length === 1 || b.length === 1 || a.at(-1) === b.at(-1)))
      return { reason: 'one may be short for the other', as: 'name' }
    if (a.length === b.length && a.join(' ').length > 4 && differInOneLetter(a.join(' '), b.join(' ')))
      return { reason: 'the names differ in one letter', as: 'name' }
  }
  return null
}

const isSubset = (short: readonly string[], long: readonly string[]) =>
  short.length > 0 && short.every((word) => long.includes(word))

function plural(short: readonly string[], long: readonly string[], lexicon: Lexicon): boolean {
  const [a = '', b = ''] = [short.at(-1), long.at(-1)]
  if (a === b || short.slice(0, -1).join(' ') !== long.slice(0, -1).join(' ')) return false
  return (
    lexicon.keys(a).includes(b) ||
    lexicon.keys(b).includes(a) ||
    (lexicon.person(a)?.one === lexicon.person(b)?.one && lexicon.person(a) !== null)
  )
}

/** MR. OAKS and JOHN OAKS: father and son, or one man. */
function titled(a: readonly string[], b: readonly string[], lexicon: Lexicon): Reason | null {
  const [first, second] = [isHonorific(a[0] ?? '', lexicon), isHonorific(b[0] ?? '', lexicon)]
  if (first === second || a.length < 2 || b.length < 2) return null
  return a.at(-1) === b.at(-1) ? { reason: 'the same last name, once with a title', as: 'name' } : null
}

function formOf(short: readonly string[], long: readonly string[], lexicon: Lexicon): Reason | null {
  const extra = long.filter((word) => !short.includes(word))
  const form =
    extra.length > 0 &&
    isSubset(short, long) &&
    extra.every((word) => lexicon.has('old', word) || lexicon.has('young', word))
  return form ? { reason: 'one may be a younger or older form of the other', as: 'form' } : null
}

/** Two who speak in one scene are two. */
function speakTogether(one: FoundAsset, other: FoundAsset): boolean {
  const speaking = ({ mentions }: FoundAsset) =>
    new Set(mentions.filter(({ rule }) => rule === 'speaks').map(({ scene }) => scene))
  return (
    one.kind === 'character' &&
    other.kind === 'character' &&
    [...speaking(one)].some((scene) => speaking(other).has(scene))
  )
}

/** KITCHEN and SMITH HOUSE - KITCHEN, where there is more than one kitchen. */
function sameRoom(one: FoundAsset, other: FoundAsset): Reason | null {
  const [a, b] = [fold(one.name), fold(other.name)]
  if (a.endsWith(` - ${b}`) || b.endsWith(` - ${a}`))
    return { reason: 'one place name ends like the other', as: 'name' }
  return differInOneLetter(a, b) ? { reason: 'the names differ in one letter', as: 'name' } : null
}

function differInOneLetter(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1 || /\d/u.test(a + b) || fold(a).length < 5) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && left === [...right].toReversed().join(''))
}
