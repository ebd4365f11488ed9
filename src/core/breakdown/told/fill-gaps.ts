import { isSameName, namesOf } from '#core/assets/names.ts'
import type { FoundAsset, Findings, FoundTransformation } from '../findings.ts'
import { withoutDoubles } from './check-answer.ts'

export interface Filled {
  assets: FoundAsset[]
  transformations: FoundTransformation[]
  /** Names that only the rules found. */
  added: string[]
}

/**
 * What the rules of the program know for certain is added to what a text engine found: who speaks by the cues, the place
 * of every heading, and everything in scenes the engine said nothing usable about.
 */
export function fillGaps(told: readonly FoundAsset[], rules: Pick<Findings, 'assets' | 'transformations'>, sceneNumbers: readonly number[]): Filled {
  const due = new Set(sceneNumbers)
  const toldScenes = new Set(told.flatMap(({ mentions }) => mentions.map(({ scene }) => scene)))
  const placed = new Set(told.filter(({ kind }) => kind === 'location').flatMap(({ mentions }) => mentions.map(({ scene }) => scene)))
  const assets = told.map((asset) => ({ ...asset }))
  const nameNow = new Map<string, string>()
  const added: string[] = []

  for (const known of rules.assets) {
    const mentions = known.mentions.filter(({ scene }) => due.has(scene))
    const match = assets.find((asset) => isLike(asset, known))
    if (match) {
      nameNow.set(known.name, match.name)
      complete(match, { ...known, mentions })
      continue
    }
    const certain = mentions.filter(({ scene, rule }) => !toldScenes.has(scene) || isCue(rule) || (known.kind === 'location' && !placed.has(scene)))
    if (certain.length === 0) continue
    assets.push({ ...known, mentions: certain })
    nameNow.set(known.name, known.name)
    added.push(known.name)
  }
  const transformations = rules.transformations.flatMap((one) => {
    const asset = nameNow.get(one.asset)
    return asset && due.has(one.scene) ? [{ ...one, asset }] : []
  })
  return { assets, transformations, added }
}

const isCue = (rule: string) => rule.startsWith('speaks')

const isLike = (asset: FoundAsset, other: FoundAsset) =>
  family(asset) === family(other) && namesOf(asset).some((name) => namesOf(other).some((theirs) => isSameName(name, theirs)))

const family = ({ kind }: FoundAsset) => (kind === 'extra' ? 'character' : kind)

/** Cues are certain; so are the forms and the count the rules read. */
function complete(asset: FoundAsset, known: FoundAsset): void {
  asset.speaks ||= known.speaks
  asset.forms = [...asset.forms, ...known.forms]
  asset.count ??= asset.kind === 'extra' ? known.count : null
  asset.within ??= known.within
  asset.mentions = withoutDoubles([...asset.mentions, ...known.mentions.filter(({ rule }) => isCue(rule))])
}
