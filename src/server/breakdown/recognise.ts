import type { FoundAsset } from '#core/breakdown/findings.ts'
import { isNamedIn, isSameName, namesOf } from '#core/assets/names.ts'
import type { AssetRow } from '#server/assets/index.ts'

export interface Recognised {
  found: FoundAsset
  /** The asset it is; null: a new one. */
  asset: AssetRow | null
  /** The form of the asset the script speaks of, where it was an asset of its own before a merge. */
  form: string | null
  /** Assets that were split off this one: what names them is theirs. */
  splits: AssetRow[]
}

/**
 * Who the findings of a new breakdown are among those that are known. A name that was merged into another asset leads to
 * the survivor, whatever became of its aliases; one whose type the user changed is recognised by its name.
 */
export function recognise(known: readonly AssetRow[], findings: readonly FoundAsset[]): Recognised[] {
  const living = known.filter(({ state }) => state !== 'absorbed')
  const absorbed = known.filter(({ state }) => state === 'absorbed')
  const sure = findings.map((found) => {
    const sameKind = living.filter(({ kind }) => kind === found.kind)
    const merged = absorbed.find((asset) => answersTo(asset, found.name))
    const own = sameKind.find(({ name }) => isSameName(name, found.name))
    if (own) return { asset: own, form: null }
    if (merged) return { asset: survivorOf(merged, known), form: merged.absorbedAs === 'form' ? merged.name : null }
    return { asset: sameKind.find((asset) => answersTo(asset, found.name)) ?? null, form: null }
  })
  const taken = new Set(sure.flatMap(({ asset }) => asset?.id ?? []))
  return findings.map((found, index) => {
    const { form, ...rest } = sure[index]!
    const asset = rest.asset ?? guess(living.filter(({ id }) => !taken.has(id)), found)
    if (asset) taken.add(asset.id)
    const splits = living.filter(({ id, name, origin }) => id !== asset?.id && origin === 'manual' && found.aliases.some((alias) => isSameName(alias, name)))
    return { found, asset, form, splits }
  })
}

/** Of those nobody else is: one the user gave another type, then one that is called by a fuller name now. */
const guess = (free: readonly AssetRow[], found: FoundAsset): AssetRow | null =>
  free.find((asset) => asset.state !== 'candidate' && answersTo(asset, found.name)) ??
  free.find(({ kind, name }) => kind === found.kind && found.aliases.some((alias) => isSameName(alias, name))) ??
  null

const answersTo = (asset: AssetRow, name: string) => namesOf(asset).some((one) => isSameName(one, name))

function survivorOf(asset: AssetRow, known: readonly AssetRow[]): AssetRow | null {
  const next = known.find(({ id }) => id === asset.absorbedBy)
  return next?.state === 'absorbed' ? survivorOf(next, known) : (next ?? null)
}

/** Whose a quote is: of the one that was split off, if it names that one alone. */
export const ownerOf = ({ found, asset, splits }: Recognised, quote: string): AssetRow | null =>
  splits.find((split) => isNamedIn(quote, split) && !isNamedIn(quote, { ...found, aliases: found.aliases.filter((alias) => !isSameName(alias, split.name)) })) ?? asset
