import { eq, inArray } from 'drizzle-orm'
import { isNamedIn } from '#core/assets/names.ts'
import type { AssetId } from '#core/ids.ts'
import type { Db } from '#server/platform/db/database.ts'
import { mentions } from '#server/tables/assets.ts'
import { holdAssets } from './editable.ts'

/** The rule of mentions the user made; re-extraction leaves them alone. */
export const byHand = 'added by hand'

/** What of one asset's mentions names the other one, and not itself, goes to the other. */
export async function takeMentions(tx: Db, { from, to }: { from: AssetId; to: AssetId }): Promise<void> {
  const [giver, taker] = await holdAssets(tx, [from, to])
  const rows = await tx.select().from(mentions).where(eq(mentions.assetId, from))
  const theirs = rows.filter(({ quote, form }) => form === taker!.name || (isNamedIn(quote, taker!) && !isNamedIn(quote, giver!)))
  if (theirs.length === 0) return
  await tx.update(mentions).set({ assetId: to, form: null }).where(inArray(mentions.id, theirs.map(({ id }) => id)))
}
