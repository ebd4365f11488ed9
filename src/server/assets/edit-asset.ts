import { and, eq, inArray, ne, sql } from 'drizzle-orm'
import type { EditAsset, NewerAsset } from '#contract/assets.ts'
import type { AssetKind, Nature } from '#core/assets/kind.ts'
import { isSameName, uniqueNames } from '#core/assets/names.ts'
import { FilmError } from '#core/errors.ts'
import type { AssetId, UndoId } from '#core/ids.ts'
import { sameRow } from '#core/undo/row-change.ts'
import type { Ctx } from '#server/context.ts'
import type { Db } from '#server/platform/db/database.ts'
import { assets } from '#server/tables/assets.ts'
import { undoable } from '#server/undo/index.ts'
import { type AssetRow, assetRow, holdEditable } from './editable.ts'
import { refuseTaken } from './refuse-taken.ts'

interface Changed {
  undoId: UndoId | null
}

/** What is made from it is out of date by itself where it really differs. */
export async function editAsset(ctx: Ctx, { id, change, seen = {} }: EditAsset): Promise<Changed> {
  const { projectId, name } = await assetRow(ctx.db, id)
  const { undoId } = await undoable(ctx, { projectId, label: `${name} edited`, scopes: [justThis(id)] }, async (tx) => {
    const before = await holdEditable(tx, id)
    refuseIfNewer(before, change, seen)
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
    const next = { ...before, ...given, aliases: aliasesAfter(before, change) }
    const { name, description, aliases, pictured, count, nature } = next
    await tx.update(assets).set({ name, description, aliases, pictured, count, nature }).where(eq(assets.id, id))
    if (!isSameName(next.name, before.name)) await refuseTaken(tx, { projectId, ids: [id], advice: chooseAnother })
  })
  return { undoId }
}

/** A character that was a thing until now is a person, unless it is said what it is. */
export async function retypeAsset(ctx: Ctx, { id, kind, nature }: { id: AssetId; kind: AssetKind; nature?: Nature | undefined }): Promise<Changed> {
  const { projectId, name } = await assetRow(ctx.db, id)
  const { undoId } = await undoable(ctx, { projectId, label: `${name} is a ${kind}`, scopes: [justThis(id)] }, async (tx) => retype(tx, await holdEditable(tx, id), kind, nature))
  return { undoId }
}

/** Locked ones are left alone and named. */
export async function retypeAssets(ctx: Ctx, { ids, kind }: { ids: AssetId[]; kind: AssetKind }): Promise<Changed & { changed: AssetId[]; locked: AssetId[] }> {
  const { projectId } = await assetRow(ctx.db, ids[0]!)
  const mine = and(inArray(assets.id, ids), eq(assets.projectId, projectId), ne(assets.state, 'absorbed'))!
  const { result, undoId } = await undoable(ctx, { projectId, label: `${ids.length} assets are of the type ${kind}`, scopes: [{ table: assets, where: mine }] }, async (tx) => {
    const rows = await tx.select().from(assets).where(mine).orderBy(assets.id)
    const free = rows.filter((row) => row.lockedAt === null && row.kind !== kind)
    for (const row of free) await retype(tx, row, kind)
    const idsOf = (some: AssetRow[]) => some.map(({ id }) => id)
    return { changed: idsOf(free), locked: idsOf(rows.filter(({ lockedAt }) => lockedAt !== null)) }
  })
  return { ...result, undoId }
}

async function retype(tx: Db, before: AssetRow, kind: AssetKind, nature?: Nature): Promise<void> {
  const becomes = kind === 'character' && before.kind !== 'character' && before.nature === 'thing' ? 'person' : before.nature
  await tx.update(assets).set({ kind, nature: nature ?? becomes }).where(eq(assets.id, before.id))
  await refuseTaken(tx, { projectId: before.projectId, ids: [before.id], advice: chooseAnother })
}

const chooseAnother = 'Merge the two, or choose another name.'

const justThis = (id: AssetId) => ({ table: assets, where: sql`${assets.id} = ${id}` })

/** Two windows on one asset: what the other one wrote meanwhile is not overwritten unseen. */
function refuseIfNewer(before: AssetRow, change: EditAsset['change'], seen: EditAsset['change']): void {
  const parts = Object.keys(change) as (keyof EditAsset['change'])[]
  const newer = parts.filter((part) => seen[part] !== undefined && !sameRow(seen[part], before[part]) && !sameRow(change[part], before[part]))
  if (newer.length === 0) return
  const { name, description, aliases, pictured, count, nature } = before
  const data: NewerAsset = { now: { name, description, aliases, pictured, count, nature } }
  throw new FilmError('CONFLICT', `The ${newer.join(' and the ')} of ${name} was changed meanwhile, in another window or by work that ended. Nothing was overwritten.`, data)
}

/** The script goes on calling it by its old name. */
function aliasesAfter(before: AssetRow, { name, aliases }: EditAsset['change']): string[] {
  const now = name ?? before.name
  const wanted = aliases ?? (name === undefined ? before.aliases : [...before.aliases, before.name])
  return uniqueNames(wanted).filter((alias) => !isSameName(alias, now))
}
