import { sentencesOf } from '#core/scripts/language/sentences.ts'
import type { AssetKind } from './kind.ts'

interface Described {
  name: string
  aliases: readonly string[]
  kind: AssetKind
}

const enough = 200

/** What the script's own sentences say an asset looks like; its introduction first, then what is added later. */
export function describeAsset(asset: Described, quotes: readonly string[]): string {
  const sentences = quotes.flatMap((quote) => sentencesOf(quote.replace(/[*_]/g, '')).map(({ text }) => text))
  if (asset.kind === 'location') return join(sentences)
  const names = [asset.name, ...asset.aliases].toSorted((a, b) => b.length - a.length)
  const told = sentences.flatMap((sentence) => names.flatMap((name) => introduction(sentence, name)).slice(0, 1))
  return join(told.length > 0 ? told : sentences.slice(0, 1))
}

/** "ANA BELL, 55, grey braid, stands…" → "55, grey braid"; "ANA (30, tall)" → "30, tall"; "an unlit BRASS LAMP" → "unlit brass lamp". */
function introduction(sentence: string, name: string): string[] {
  const at = sentence.toLowerCase().search(new RegExp(`(?<![\\p{L}\\p{N}])${escape(name.toLowerCase())}(?![\\p{L}\\p{N}])`, 'u'))
  if (at < 0) return []
  const after = sentence.slice(at + name.length)
  const bracket = /^\s*\(([^)]*\p{L}[^)]*)\)/u.exec(after)?.[1]
  const apposition = after.startsWith(',') ? appositions(after.slice(1)) : []
  const before = /(?:^|\s)(?:[Aa]n?|[Tt]he|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ss]everal|[Ss]ome|[Ee]ine?n?|[Dd]er|[Dd]ie|[Dd]as|[Uu]n[ea]?)\s+((?:\p{Ll}[\p{Ll}-]*\s+){1,3})$/u.exec(sentence.slice(0, at))?.[1]?.trim()
  const clothed = /^\s*,?\s*((?:in|with|wearing)\s+[^,.;:]+)/u.exec(after)?.[1]
  const told = [before && `${before} ${name.toLowerCase()}`, bracket, ...apposition, apposition.length === 0 ? clothed : undefined]
  return [told.filter((one) => one !== undefined && one !== '').join(', ')].filter((one) => one !== '')
}

/** The phrases between the name and the verb of the sentence. */
function appositions(text: string): string[] {
  const kept: string[] = []
  for (const phrase of text.split(/[,.;:]\s*|\s+[-–—]+\s+/u).map((one) => one.trim())) {
    if (phrase === '' || startsWithVerb(phrase)) break
    kept.push(phrase)
  }
  return kept
}

const startsWithVerb = (phrase: string) => /^(?:who|whose|is|are|was|has|have|and|but|then|he|she|they|it)\b|^\p{Ll}+(?:[^s]s|shes|ches|sses)\b(?!\s*$)/u.test(phrase)

function join(texts: readonly string[]): string {
  const kept: string[] = []
  for (const text of new Set(texts.map((one) => one.trim().replace(/[.,;\s]+$/, '')).filter(Boolean))) {
    if (kept.length > 0 && [...kept, text].join('. ').length > enough) break
    kept.push(text)
  }
  return kept.length > 0 ? `${kept.join('. ')}.` : ''
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
