import type { Hub, HubAsset, HubScene, HubStatus } from '#contract/stages.ts'
import type { AssetKind } from '#core/assets/kind.ts'
import { sceneTitle } from '#core/scenes/scene-title.ts'

export interface HubRow {
  scene: HubScene
  /** "Interior: Kitchen, night" */
  title: string
  assets: HubAsset[]
  /** Null where nothing is out of date, or it is not known yet. */
  status: HubStatus | null
}

export const kindOrder: readonly AssetKind[] = ['character', 'location', 'prop', 'extra']

/** Characters first, as they are thought of; then by name. */
export const byKind = (a: HubAsset, b: HubAsset): number => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) || a.name.localeCompare(b.name)

export function hubRows({ scenes, assets }: Pick<Hub, 'scenes' | 'assets'>, statuses: readonly HubStatus[]): HubRow[] {
  const assetOf = new Map(assets.map((asset) => [asset.id, asset]))
  const statusOf = new Map(statuses.map((status) => [status.sceneId, status]))
  return scenes.map((scene) => ({
    scene,
    title: sceneTitle(scene.slug, scene.heading),
    assets: scene.assetIds.flatMap((id) => assetOf.get(id) ?? []).toSorted(byKind),
    status: statusOf.get(scene.id) ?? null,
  }))
}

/** Every word has to be somewhere: in the number, the title, the slug line or the name of an asset. */
export function findRows(rows: readonly HubRow[], query: string): HubRow[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return [...rows]
  return rows.filter(({ scene, title, assets }) => {
    const text = [title, scene.heading, ...assets.map(({ name }) => name)].join(' ').toLowerCase()
    return words.every((word) => (/^\d+$/.test(word) ? String(scene.position) === word : text.includes(word)))
  })
}

/** Behind which scene one has to stand to come up or down one place, among those that are shown. */
export function neighbourFor(rows: readonly HubRow[], at: number, step: 1 | -1): HubScene['id'] | null | undefined {
  const to = at + step
  if (to < 0 || to >= rows.length) return undefined
  const before = step === 1 ? rows[to] : rows[to - 1]
  return before?.scene.id ?? null
}

export interface Totals {
  seconds: number
  deferred: number
  outdated: number
  usd: number
}

/** Of the film as it is to be made: without what is deferred. */
export const totalsOf = (rows: readonly HubRow[]): Totals => ({
  seconds: rows.reduce((sum, { scene }) => sum + (scene.deferred ? 0 : scene.seconds), 0),
  deferred: rows.filter(({ scene }) => scene.deferred).length,
  outdated: rows.reduce((sum, { status }) => sum + (status?.outdated ?? 0), 0),
  usd: rows.reduce((sum, { status }) => sum + (status?.usd ?? 0), 0),
})
