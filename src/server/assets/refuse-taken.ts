import { eq } from 'drizzle-orm'
import { isNamesake } from '#core/assets/names.ts'
import { FilmError } from '#core/errors.ts'
import type { AssetId, ProjectId } from '#core/ids.ts'
import type { Db } from '#server/platform/db/database.ts'
import { assets } from '#server/tables/assets.ts'
import { type AssetRow, offerOf } from './editable.ts'

interface Renamed {
  projectId: ProjectId
  /** Who has a name now that was not theirs, or is there again under the old one. */
  ids: readonly AssetId[]
  /** What a person can do instead. */
  advice: string
  /** Those a machine or a person made namesakes of on purpose may be told apart here. */
  inTheWay?: (other: AssetRow) => boolean
}

/** Of one kind, a name is one asset's only. Called when the change is written: what is refused takes it back with its transaction. */
export async function refuseTaken(tx: Db, { projectId, ids, advice, inTheWay = () => true }: Renamed): Promise<void> {
  if (ids.length === 0) return
  const rows = await tx.select().from(assets).where(eq(assets.projectId, projectId))
  const living = rows.filter(({ state }) => state !== 'absorbed')
  const named = living.filter(({ id }) => ids.includes(id))
  for (const row of named) {
    const other = living.find((one) => one.id !== row.id && isNamesake(one, row) && inTheWay(one))
    if (other) throw new FilmError('CONFLICT', `There is a ${other.kind} named ${other.name} already. ${advice}`, offerOf(other))
  }
}

/** Sidelined ones keep their name, but are in nobody's way back to the board. */
export const isOnBoard = ({ state }: AssetRow) => state === 'kept' || state === 'candidate'
