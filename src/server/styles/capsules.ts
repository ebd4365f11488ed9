import { asc, eq, inArray, sql } from 'drizzle-orm'
import type { Capsule, EditCapsule, KeepCapsule } from '#contract/styles.ts'
import { FilmError, must } from '#core/errors.ts'
import type { CapsuleId, UndoId } from '#core/ids.ts'
import { capsuleLibrary, freeCapsuleName } from '#core/styles/library.ts'
import { stylePresets } from '#core/styles/presets.ts'
import { capsuleSample } from '#core/styles/sample.ts'
import type { Style } from '#core/styles/style.ts'
import { sameRow } from '#core/undo/row-change.ts'
import type { Ctx } from '#server/context.ts'
import { keepBytes } from '#server/media/index.ts'
import { acceptPicture } from '#server/platform/pictures/accept-picture.ts'
import type { Db } from '#server/platform/db/database.ts'
import { capsules, projectStyles } from '#server/tables/styles.ts'
import { type Scope, undoable } from '#server/undo/index.ts'
import { orderSample, readSamples } from './samples.ts'

interface Undone {
  undoId: UndoId | null
}

const mostReferences = 20

/** Presets first, then those somebody kept, each with its picture if it was drawn before. */
export async function listCapsules({ db }: Pick<Ctx, 'db'>): Promise<Capsule[]> {
  const own = await db.select().from(capsules).orderBy(asc(capsules.name))
  const all = [...stylePresets.map((style) => ({ id: null, style, referenceHashes: [] })), ...own]
  const samples = await readSamples(db, all.map(({ style }) => capsuleSample(style)))
  return all.map(({ id, style, referenceHashes }, place) => ({ id, style, referenceHashes, picture: samples[place]?.blobHash ?? null, drawing: samples[place]?.state ?? null }))
}

/** Once for each style, on first need; what failed before waits until somebody asks again. */
export async function drawCapsules(ctx: Ctx): Promise<{ ordered: number }> {
  const missing = (await listCapsules(ctx)).filter(({ picture }) => picture === null)
  const ordered = await Promise.all(missing.map(({ style }) => orderSample(ctx, capsuleSample(style), null)))
  return { ordered: ordered.filter(Boolean).length }
}

export async function keepCapsule(ctx: Ctx, { style, referenceHashes, copy }: KeepCapsule): Promise<Undone & { id: CapsuleId; name: string }> {
  const { result, undoId } = await undoable(ctx, { projectId: capsuleLibrary, label: `Capsule ${style.name} kept`, scopes: [{ table: capsules, where: sql`true` }] }, async (tx) => {
    const name = await nameFor(tx, style.name, copy)
    const [row] = await tx.insert(capsules).values({ name, style: { ...style, name }, referenceHashes }).returning({ id: capsules.id, name: capsules.name })
    return row!
  })
  return { ...result, undoId }
}

export async function editCapsule(ctx: Ctx, { id, style, seen }: EditCapsule): Promise<Undone> {
  const { name } = await capsuleRow(ctx.db, id)
  const { undoId } = await undoable(ctx, { projectId: capsuleLibrary, label: `Capsule ${name} changed`, scopes: [just(id)] }, async (tx) => {
    const before = await capsuleRow(tx, id)
    if (seen && !sameRow(seen, before.style)) throw new FilmError('CONFLICT', `${before.name} was changed meanwhile, in another window. Nothing was overwritten.`)
    if (style.name !== before.name) await nameFor(tx, style.name, false, before.name)
    await tx.update(capsules).set({ name: style.name, style }).where(eq(capsules.id, id))
  })
  return { undoId }
}

/** Films that were drawn in it keep their copy, and know it again when it comes back. */
export async function removeCapsule(ctx: Ctx, { id }: { id: CapsuleId }): Promise<Undone> {
  const { name } = await capsuleRow(ctx.db, id)
  const users = await ctx.db.select({ id: projectStyles.id }).from(projectStyles).where(eq(projectStyles.capsuleId, id))
  const theirs = users.length > 0 ? [{ table: projectStyles, where: inArray(projectStyles.id, users.map((row) => row.id)) }] : []
  const scopes = [just(id), ...theirs]
  const { undoId } = await undoable(ctx, { projectId: capsuleLibrary, label: `Capsule ${name} removed`, scopes }, async (tx) => {
    await tx.delete(capsules).where(eq(capsules.id, id))
  })
  return { undoId }
}

export async function addReference(ctx: Ctx, { id, bytes }: { id: CapsuleId; bytes: Uint8Array }): Promise<Undone & { picture: string }> {
  const picture = await keepBytes(ctx, await acceptPicture(bytes))
  const undone = await changeReferences(ctx, id, 'Reference picture added to', (hashes) => [...hashes.filter((hash) => hash !== picture), picture])
  return { ...undone, picture }
}

export const removeReference = (ctx: Ctx, { id, hash }: { id: CapsuleId; hash: string }): Promise<Undone> =>
  changeReferences(ctx, id, 'Reference picture removed from', (hashes) => hashes.filter((one) => one !== hash))

async function changeReferences(ctx: Ctx, id: CapsuleId, what: string, change: (hashes: string[]) => string[]): Promise<Undone> {
  const { name } = await capsuleRow(ctx.db, id)
  const { undoId } = await undoable(ctx, { projectId: capsuleLibrary, label: `${what} ${name}`, scopes: [just(id)] }, async (tx) => {
    const referenceHashes = change((await capsuleRow(tx, id)).referenceHashes)
    if (referenceHashes.length > mostReferences) throw new FilmError('REFUSED', `A capsule has room for ${mostReferences} reference pictures. Remove one first.`)
    await tx.update(capsules).set({ referenceHashes }).where(eq(capsules.id, id))
  })
  return { undoId }
}

async function capsuleRow(db: Db, id: CapsuleId): Promise<typeof capsules.$inferSelect> {
  const [row] = await db.select().from(capsules).where(eq(capsules.id, id))
  return must(row, 'Capsule', id)
}

const just = (id: CapsuleId): Scope => ({ table: capsules, where: sql`${capsules.id} = ${id}` })

async function nameFor(tx: Db, wanted: Style['name'], copy: boolean, own?: string): Promise<string> {
  const taken = (await tx.select({ name: capsules.name }).from(capsules)).map(({ name }) => name).filter((name) => name !== own)
  const free = freeCapsuleName(wanted, taken)
  if (copy || free === wanted.trim()) return free
  throw new FilmError('CONFLICT', `There is a capsule named ${wanted} already. ${free} is free.`)
}
