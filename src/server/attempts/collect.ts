import { lt } from 'drizzle-orm'
import { FilmError } from '#core/errors.ts'
import type { Ctx } from '#server/context.ts'
import { dropBytes, dropStrays, type Taken } from '#server/media/index.ts'
import { movedAside } from '#server/platform/db/restore-folder.ts'
import { blobs } from '#server/tables/media.ts'
import { unmentioned } from './unmentioned.ts'

/** Between keeping bytes and writing down what they are for there are seconds; a film that is imported takes minutes. */
const graceHours = 24

const goesBefore = (now: Date) => new Date(now.getTime() - graceHours * 3_600_000)

/** How many files go in one transaction; in between, others get their turn. */
const together = 2000

/** Whatever nothing of any film refers to, and nobody kept during the last day, goes: rows, bytes and thumbnails. */
export async function collectBytes(ctx: Ctx): Promise<Taken> {
  const [aside] = ctx.config.databaseFolder ? movedAside(ctx.config.databaseFolder) : []
  if (aside) throw new FilmError('REFUSED', `Nothing was collected: the damaged database in ${aside} may still refer to stored files. Delete it, or take it away, when it is not needed any more.`)
  const before = goesBefore(ctx.now())
  const old = await ctx.db.select({ hash: blobs.hash }).from(blobs).where(lt(blobs.createdAt, before))
  const freed = await dropUnreferred(ctx, { hashes: old.map(({ hash }) => hash), before })
  return add(freed, await dropStrays(ctx, { before }))
}

/** Stored files that nothing refers to: those that may go now, and those that were kept during the last day. */
export async function findUnreferred({ db, now }: Pick<Ctx, 'db' | 'now'>): Promise<{ free: Taken; waiting: Taken }> {
  const before = goesBefore(now())
  const stored = await db.select({ hash: blobs.hash, bytes: blobs.bytes, createdAt: blobs.createdAt }).from(blobs)
  const free = await unmentioned(db, stored.map(({ hash }) => hash))
  const unneeded = stored.filter(({ hash }) => free.has(hash))
  const amount = (rows: { bytes: number }[]) => rows.reduce<Taken>((sum, { bytes }) => add(sum, { files: 1, bytes }), { files: 0, bytes: 0 })
  return { free: amount(unneeded.filter(({ createdAt }) => createdAt < before)), waiting: amount(unneeded.filter(({ createdAt }) => createdAt >= before)) }
}

/** Of these, what no row of any table refers to and nobody kept since. */
export async function dropUnreferred(ctx: Ctx, { hashes, before }: { hashes: readonly string[]; before: Date }): Promise<Taken> {
  let freed: Taken = { files: 0, bytes: 0 }
  const free = [...(await unmentioned(ctx.db, hashes))]
  if (free.length > 0) await ctx.dumpNow()
  for (let start = 0; start < free.length; start += together) {
    freed = add(freed, await dropBatch(ctx, free.slice(start, start + together), before))
  }
  return freed
}

/** Asked again where it is done: much may have happened while those before went. */
const dropBatch = (ctx: Ctx, hashes: readonly string[], before: Date): Promise<Taken> =>
  ctx.db.transaction(async (tx) => dropBytes(ctx, tx, { hashes: [...(await unmentioned(tx, hashes))], before }))

const add = (a: Taken, b: Taken): Taken => ({ files: a.files + b.files, bytes: a.bytes + b.bytes })
