import type { Candidate } from '#contract/breakdown.ts'
import type { AssetKind } from '#core/assets/kind.ts'
import type { AssetId } from '#core/ids.ts'

/** Everything is ticked until somebody says otherwise, so what a merge or a new type brings is ticked too. */
export interface Selection {
  out: ReadonlySet<AssetId>
  /** Pictures are made at all. */
  pictures: boolean
  /** Those about whose picture somebody said something else than is proposed. */
  decided: ReadonlyMap<AssetId, boolean>
}

export const everything: Selection = { out: new Set(), pictures: true, decided: new Map() }

const without = <T>(set: ReadonlySet<T>, ids: readonly T[]) => set.difference(new Set(ids))
const withAll = <T>(set: ReadonlySet<T>, ids: readonly T[]) => set.union(new Set(ids))

export const tick = (selection: Selection, ids: readonly AssetId[], on: boolean): Selection => ({ ...selection, out: on ? without(selection.out, ids) : withAll(selection.out, ids) })

export const picture = (selection: Selection, id: AssetId, on: boolean): Selection => ({ ...selection, decided: new Map(selection.decided).set(id, on) })

/** Who is only heard needs no picture, unless it is asked for. */
export const isPictured = ({ decided }: Selection, { id, scenes }: Candidate): boolean => decided.get(id) ?? scenes.length > 0

/** What confirming would send: who is kept, who of them gets a picture, and what that costs. */
export function chosen(candidates: readonly Candidate[], selection: Selection): { assetIds: AssetId[]; pictured: AssetId[]; usd: number } {
  const kept = candidates.filter(({ id }) => !selection.out.has(id))
  const pictured = selection.pictures ? kept.filter((candidate) => isPictured(selection, candidate)) : []
  return { assetIds: kept.map(({ id }) => id), pictured: pictured.map(({ id }) => id), usd: pictured.reduce((sum, { usd }) => sum + usd, 0) }
}

export type FilterRow = { head: AssetKind; ids: AssetId[]; ticked: number } | { candidate: Candidate }

/** One list of headings and findings, in the order of the board. */
export const filterRows = (candidates: readonly Candidate[], kinds: readonly AssetKind[], { out }: Selection): FilterRow[] =>
  kinds.flatMap((kind) => {
    const some = candidates.filter((candidate) => candidate.kind === kind)
    if (some.length === 0) return []
    const ids = some.map(({ id }) => id)
    return [{ head: kind, ids, ticked: ids.filter((id) => !out.has(id)).length }, ...some.map((candidate) => ({ candidate }))]
  })

/** 1, 2, 3, 7 → "1–3, 7" */
export function sceneRanges(scenes: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const scene of scenes) {
    const last = ranges.at(-1)
    if (last && scene === last[1] + 1) last[1] = scene
    else ranges.push([scene, scene])
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
}
