import { sentencesOf } from '#core/scripts/language/sentences.ts'
import type { AssetKind } from './kind.ts'

interface Described {
  name: string
  aliases: readonly string[]
  kind: AssetKind
}

const enough = 240

/** What the script's own sentences say an asset looks like: how it is introduced, else the first sentence it is in. */
export function describeAsset(asset: Described, quotes: readonly string[]): string {
  const sentences = [...new Set(quotes.flatMap((quote) => sentencesOf(quote.replace(/[*_]/g, '')).map(({ text }) => text)))]
  const names = [asset.name, ...asset.aliases].toSorted((a, b) => b.length - a.length)
  for (const sentence of sentences) {
    const told = names.map((name) => introduction(sentence, name, asset.kind)).find((phrases) => phrases.length > 0)
    if (told) return `${told.join(', ')}.`
  }
  // What is done with a thing says nothing of its looks, and would be drawn; nor does a sentence about somebody else.
  const first = asset.kind === 'prop' ? undefined : sentences.find((sentence) => names.some((name) => isAbout(sentence, name)))
  return first ? shortened([first]) : ''
}

const mostBefore = 3

/** "Three of the fishermen stare" is about them; what stands later in a sentence is only met in it. */
function isAbout(sentence: string, name: string): boolean {
  const at = placeOf(name, sentence)
  return at >= 0 && sentence.slice(0, at).split(/\s+/).filter(Boolean).length <= mostBefore
}

const placeOf = (name: string, sentence: string): number =>
  sentence.toLowerCase().search(new RegExp(`(?<![\\p{L}\\p{N}])${escape(name.toLowerCase())}(?![\\p{L}\\p{N}])`, 'u'))

/** "ANA BELL, 55, grey braid, stands…" → "55, grey braid"; "ANA (30, tall)" → "30, tall"; "an unlit BRASS LAMP" → "unlit brass lamp". */
function introduction(sentence: string, name: string, kind: AssetKind): string[] {
  const at = placeOf(name, sentence)
  if (at < 0) return []
  const after = sentence.slice(at + name.length)
  const bracket = /^\s*\(([^)]*[\p{L}\d][^)]*)\)/u.exec(after)?.[1]
  const apposition = kind !== 'prop' && /^,\s/.test(after) ? appositions(after.slice(1)) : []
  const clothed = kind === 'prop' ? undefined : /^\s+((?:in|with|wearing|dressed in)\s+[^,.;:]+)/u.exec(after)?.[1]
  const before = adjectives(sentence.slice(0, at), sentence.slice(at, at + name.length), kind)
  return [before, bracket, ...apposition, apposition.length === 0 && bracket === undefined ? clothed : undefined].filter((one) => one !== undefined)
}

const articles = '[Aa]n?|[Tt]he|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ss]ome|[Ss]everal|[Ee]ine?n?|[Dd]er|[Dd]ie|[Dd]as|[Uu]n[ea]?|[Ll][ae]|[Ee]l'
const articleAndAdjectives = new RegExp(`(?:^|[\\s(“"])(?:${articles})\\s+((?:\\p{Ll}[\\p{Ll}-]*\\s+){1,2})$`, 'u')

/** The words between an article and a name in capitals or of a kind of thing; "the sacks Ana sleeps on" says nothing of Ana. */
function adjectives(before: string, written: string, kind: AssetKind): string | undefined {
  const isPlain = written === written.toUpperCase() || written === written.toLowerCase()
  const words = isPlain ? articleAndAdjectives.exec(before)?.[1] : undefined
  if (words && /\b(?:of|the|an?|in|on|at|to|by|and|from|with|is|are)\b|s\s+$/u.test(words)) return undefined
  return words && (kind !== 'character' || !written.includes(' ')) ? `${words.trim()} ${written.toLowerCase()}` : undefined
}

/** The phrases between the name and the verb of the sentence. */
function appositions(text: string): string[] {
  const kept: string[] = []
  const phrases = text.split(/[,.;:]\s*|\s+[-–—]+\s+/u).map((one) => one.trim()).filter(Boolean)
  for (const [index, phrase] of phrases.entries()) {
    if (startsWithVerb(phrase) || (index === phrases.length - 1 && loneVerb.test(phrase))) break
    if (!clause.test(phrase)) kept.push(phrase)
  }
  return kept
}

const clause = /^(?:who|whom|whose|which|that|where)\b/u
const loneVerb = /^\p{Ll}+[^s]s$/u
const startsWithVerb = (phrase: string) => /^(?:is|are|was|has|have|and|but|then|he|she|they|it)\b|^\p{Ll}+(?:[^s]s|shes|ches|sses)\b(?!\s*$)|^\p{Ll}+ing\b/u.test(phrase)

/** Sentences in order, as many as are read at a glance. */
export function shortened(texts: readonly string[]): string {
  const kept: string[] = []
  for (const text of texts.map((one) => one.trim().replace(/[.,;\s]+$/, '')).filter(Boolean)) {
    if (kept.length > 0 && [...kept, text].join('. ').length > enough) break
    kept.push(text)
  }
  return kept.length > 0 ? `${kept.join('. ')}.` : ''
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
