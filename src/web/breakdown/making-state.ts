import type { Asset } from '#contract/assets.ts'
import type { Extraction } from '#contract/breakdown.ts'
import type { AssetId } from '#core/ids.ts'

const underWay = ['queued', 'running', 'submitted']

interface Making {
  lines: { id: AssetId; name: string; words: string }[]
  /** Descriptions come first, pictures after them. */
  describing: boolean
  done: number
  of: number
}

/** How far what was confirmed is, and every asset of it by itself. */
export function making({ describing }: Pick<Extraction, 'describing'>, assets: readonly Asset[]): Making {
  const kept = assets.filter(({ state }) => state === 'kept')
  const describes = describing?.state === 'queued' || describing?.state === 'running'
  const drawn = kept.filter(({ pictured, latest }) => pictured && latest !== null)
  const open = drawn.filter(isOpen)
  return {
    lines: kept.map((asset) => ({ id: asset.id, name: asset.name, words: wordsOf(asset, describes) })),
    describing: describes,
    ...(describes ? { done: describing.done, of: describing.of } : { done: drawn.length - open.length, of: drawn.length }),
  }
}

const isOpen = ({ latest }: Asset) => latest !== null && underWay.includes(latest.state)

function wordsOf(asset: Asset, describes: boolean): string {
  if (describes && asset.description === '') return 'waits for its description'
  if (isOpen(asset)) return asset.latest?.state === 'queued' ? 'waits to be drawn' : 'being drawn'
  if (asset.latest?.state === 'failed') return 'picture failed'
  if (asset.picture) return 'drawn'
  return asset.pictured && describes ? 'described' : 'goes as words'
}
