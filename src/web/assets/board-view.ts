import type { Asset } from '#contract/assets.ts'
import type { AssetKind } from '#core/assets/kind.ts'
import { foldName } from '#core/assets/names.ts'
import type { Freshness } from '#core/attempts/recipe.ts'
import { kindsShown } from './asset-words.ts'

export const filters = ['all', 'unpictured', 'outdated', 'running', 'troubled', 'locked', 'unlocked'] as const
export type Filter = (typeof filters)[number]

export const sorts = ['name', 'scenes', 'state'] as const
export type Sort = (typeof sorts)[number]

export interface BoardView {
  search: string
  kind: AssetKind | 'all'
  filter: Filter
  sort: Sort
}

/** What the film says of the master image, as soon as it is known. */
export interface PictureStatus {
  freshness: Freshness
  reasons: string[]
}
export type StatusOf = (asset: Asset) => PictureStatus | undefined

export type CardState = 'running' | 'failed' | 'complaint' | 'outdated' | 'pictured' | 'words'

/** The one thing a card says of its picture: what needs a look comes before what is as it should be. */
export function cardState(asset: Asset, status: PictureStatus | undefined): CardState {
  const { latest, picture, cutoutComplaints } = asset
  if (latest && ['queued', 'running', 'submitted'].includes(latest.state)) return 'running'
  if (latest?.state === 'failed') return 'failed'
  if (picture === null) return 'words'
  if (cutoutComplaints.length > 0) return 'complaint'
  return status && (status.freshness === 'outdated' || status.freshness === 'waits') ? 'outdated' : 'pictured'
}

export interface Section {
  kind: AssetKind
  assets: Asset[]
}

/** The board's cards by type, filtered and sorted; sections without a card are left out. */
export function boardSections(assets: readonly Asset[], view: BoardView, statusOf: StatusOf): Section[] {
  const words = foldName(view.search).split(' ').filter(Boolean)
  const shown = assets.filter((asset) => isFound(asset, words) && passes(asset, view.filter, cardState(asset, statusOf(asset))))
  return kindsShown
    .filter((kind) => view.kind === 'all' || view.kind === kind)
    .map((kind) => ({ kind, assets: shown.filter((asset) => asset.kind === kind).toSorted(order(view.sort, statusOf)) }))
    .filter(({ assets: some }) => some.length > 0)
}

function isFound({ name, aliases, description }: Asset, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const text = foldName([name, ...aliases, description].join(' '))
  return words.every((word) => text.includes(word))
}

function passes(asset: Asset, filter: Filter, state: CardState): boolean {
  if (filter === 'all') return true
  if (filter === 'locked' || filter === 'unlocked') return asset.locked === (filter === 'locked')
  if (filter === 'unpictured') return asset.picture === null
  if (filter === 'troubled') return state === 'failed' || state === 'complaint'
  return state === filter
}

const urgency: CardState[] = ['failed', 'complaint', 'outdated', 'running', 'words', 'pictured']

function order(sort: Sort, statusOf: StatusOf) {
  const byName = (a: Asset, b: Asset) => a.name.localeCompare(b.name, undefined, { numeric: true })
  if (sort === 'scenes') return (a: Asset, b: Asset) => b.sceneIds.length - a.sceneIds.length || byName(a, b)
  if (sort === 'state') return (a: Asset, b: Asset) => rank(a, statusOf) - rank(b, statusOf) || byName(a, b)
  return byName
}

const rank = (asset: Asset, statusOf: StatusOf) => urgency.indexOf(cardState(asset, statusOf(asset)))
