import type { FoundAsset } from './findings.ts'
import type { Figure } from './figures/figure.ts'
import { nameKey, titleCase } from './figures/names.ts'
import type { Sighting } from './figures/sighting.ts'
import type { Lexicon } from './lexicon/lexicon.ts'

/** A figure as the filter dialog shows it. */
export function figureAsset(figure: Figure, own: readonly Sighting[], lexicon: Lexicon): FoundAsset {
  const name = mainName(figure, lexicon)
  const aliases = [...new Set([...figure.names.values()].map(titleCase))].filter((alias) => alias !== name)
  return {
    kind: isExtra(figure, own) ? 'extra' : 'character',
    name,
    aliases,
    nature: figure.nature,
    speaks: figure.speaks,
    within: null,
    count: figure.found.find(({ count }) => count !== null)?.count ?? null,
    forms: figure.forms.map((form) => {
      const seen = own.filter((sighting) => sighting.form === form.name)
      return {
        name: titleCase(form.name),
        aliases: [],
        scenes: [...new Set(seen.map(({ scene }) => scene))],
        quote: form.found[0]?.quote ?? '',
      }
    }),
    mentions: own.map(({ scene, manner, quote, rule, line }) => ({ scene, manner, quote, rule, line })),
  }
}

/** The fullest of their own names; a role only where they have none. */
function mainName(figure: Figure, lexicon: Lexicon): string {
  const names = [...figure.names.values()]
  const full = names.toSorted((a, b) => nameKey(b, lexicon).split(' ').length - nameKey(a, lexicon).split(' ').length)
  return titleCase(full[0] ?? '')
}

/** Crowds, and who passes through the background once without a word, a name or a description. */
function isExtra(figure: Figure, sightings: readonly Sighting[]): boolean {
  if (figure.many) return true
  if (figure.speaks || figure.proper || figure.nature !== 'person' || figure.found.some(({ described }) => described))
    return false
  if (figure.found.every(({ source }) => source === 'prose')) return true
  return new Set(sightings.map(({ quote }) => quote)).size <= 1
}
