import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Attempt } from '#contract/attempts.ts'
import { CutoutQuality } from '#core/attempts/cutout-quality.ts'
import type { Slot } from '#core/attempts/slot.ts'
import { toldBy } from '#core/attempts/told-by.ts'
import type { Ctx } from '#server/context.ts'
import { attempts } from '#server/tables/attempts.ts'
import { blobs } from '#server/tables/media.ts'
import { inSlot } from './in-slot.ts'

export async function listAttempts({ db }: Pick<Ctx, 'db'>, slot: Slot): Promise<Attempt[]> {
  const rows = await db
    .select({ attempt: attempts, blob: blobs })
    .from(attempts)
    .leftJoin(blobs, eq(blobs.hash, attempts.blobHash))
    .where(and(inSlot(slot), isNull(attempts.removedAt)))
    .orderBy(desc(attempts.createdAt), desc(attempts.variation))
  return rows.map(({ attempt: { blobHash, rawHash, quality, ...attempt }, blob }) => ({
    ...attempt,
    picture: blobHash,
    rawPicture: rawHash === blobHash ? null : rawHash,
    quality: CutoutQuality.safeParse(quality).data ?? null,
    told: toldBy(attempt.inputs),
    width: blob?.width ?? null,
    height: blob?.height ?? null,
    bytes: blob?.bytes ?? null,
  }))
}
