import { eq, inArray } from 'drizzle-orm'
import { isSameName, namesOf } from '#core/assets/names.ts'
import type { KnownAsset } from '#contract/assets.ts'
import { FilmError, must } from '#core/errors.ts'
import type { AssetId, ProjectId } from '#core/ids.ts'
import type { Db } from '#server/platform/db/database.ts'
import { assets } from '#server/tables/assets.ts'

export type AssetRow = typeof assets.$inferSelect

export async function assetRow(db: Db, id: AssetId): Promise<AssetRow> {
  const [row] = await db.select().from(assets).where(eq(assets.id, id))
  return must(row, 'Asset', id)
}

/** The rows, held until the transaction ends, in an order that lets nobody wait for each other. */
export async function holdAssets(tx: Db, ids: readonly AssetId[]): Promise<AssetRow[]> {
  const rows = await tx.select().from(assets).where(inArray(assets.id, [...ids])).orderBy(assets.id).for('update')
  const found = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => must(found.get(id), 'Asset', id))
}

/** Held, and refused where it is locked or lives on in another asset. */
export async function holdEditable(tx: Db, id: AssetId): Promise<AssetRow> {
  const [row] = await holdAssets(tx, [id])
  const { name, lockedAt, state } = row!
  if (state === 'absorbed') throw new FilmError('REFUSED', `${name} was merged into another asset. Unmerge it first.`)
  if (lockedAt) throw new FilmError('REFUSED', `${name} is locked. Unlock it first.`)
  return row!
}

/** Who answers to a name already; absorbed ones too, since they may be what is looked for. */
export async function knownAs(db: Db, projectId: ProjectId, names: readonly string[]): Promise<AssetRow[]> {
  const rows = await db.select().from(assets).where(eq(assets.projectId, projectId))
  return rows.filter((row) => namesOf(row).some((one) => names.some((name) => isSameName(one, name))))
}

export const offerOf = ({ id, name, kind, state, absorbedBy }: AssetRow): KnownAsset => ({
  assetId: state === 'absorbed' ? (absorbedBy ?? id) : id,
  name,
  kind,
  state,
  offer: state === 'sidelined' ? 'restore' : 'merge',
})
