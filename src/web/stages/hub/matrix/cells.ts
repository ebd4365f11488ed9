import type { HubAsset } from '#contract/stages.ts'
import type { Cells } from '../use-hub.ts'
import { byKind, type HubRow } from '../hub-rows.ts'

/** A place in the matrix: a scene and an asset, by their places on screen. */
export interface Spot {
  row: number
  column: number
}

/** From where one began to where one is. */
export interface Range {
  from: Spot
  to: Spot
}

export const isWithin = ({ from, to }: Range, { row, column }: Spot): boolean =>
  row >= Math.min(from.row, to.row) && row <= Math.max(from.row, to.row) && column >= Math.min(from.column, to.column) && column <= Math.max(from.column, to.column)

export const sameSpot = (one: Spot, other: Spot): boolean => one.row === other.row && one.column === other.column

/** The columns: characters, locations, props, extras. */
export const columnsOf = (assets: readonly HubAsset[]): HubAsset[] => assets.toSorted(byKind)

export const isIn = (row: HubRow | undefined, asset: HubAsset | undefined): boolean => row !== undefined && asset !== undefined && row.scene.assetIds.includes(asset.id)

/** What has to change for a range to be all in, or all out; what is so already is left alone. */
export function changeFor(rows: readonly HubRow[], columns: readonly HubAsset[], range: Range, toIn: boolean): { add: Cells; remove: Cells } {
  const changed: Cells = []
  for (const [row, { scene }] of rows.entries()) {
    for (const [column, asset] of columns.entries()) {
      if (isWithin(range, { row, column }) && isIn(rows[row], asset) !== toIn) changed.push({ sceneId: scene.id, assetId: asset.id })
    }
  }
  return toIn ? { add: changed, remove: [] } : { add: [], remove: changed }
}

const steps: Record<string, Spot> = { ArrowUp: { row: -1, column: 0 }, ArrowDown: { row: 1, column: 0 }, ArrowLeft: { row: 0, column: -1 }, ArrowRight: { row: 0, column: 1 }, PageUp: { row: -10, column: 0 }, PageDown: { row: 10, column: 0 }, Home: { row: 0, column: -100_000 }, End: { row: 0, column: 100_000 } }

/** Where a key leads; null for other keys. */
export function stepTo(key: string, { row, column }: Spot, size: Spot): Spot | null {
  const step = steps[key]
  if (!step) return null
  const within = (value: number, count: number) => Math.min(Math.max(value, 0), count - 1)
  return { row: within(row + step.row, size.row), column: within(column + step.column, size.column) }
}
