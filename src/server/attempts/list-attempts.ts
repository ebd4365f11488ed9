import { and, desc, isNull } from 'drizzle-orm'
import type { Attempt } from '#contract/attempts.ts'
import type { Slot } from '#core/attempts/slot.ts'
import type { Ctx } from '#server/context.ts'
import { attempts } from '#server/tables/attempts.ts'
import { inSlot } from './in-slot.ts'

export async function listAttempts({ db }: Pick<Ctx, 'db'>, slot: Slot): Promise<Attempt[]> {
  const rows = await db.select().from(attempts).where(and(inSlot(slot), isNull(attempts.removedAt))).orderBy(desc(attempts.createdAt), desc(attempts.variation))
  return rows.map(({ blobHash, ...row }) => ({ ...row, picture: blobHash }))
}
