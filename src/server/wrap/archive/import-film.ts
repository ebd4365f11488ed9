import { getTableColumns, sql } from 'drizzle-orm'
import { FilmError } from '#core/errors.ts'
import { ProjectId } from '#core/ids.ts'
import { sameRow } from '#core/undo/row-change.ts'
import type { Ctx } from '#server/context.ts'
import type { Db } from '#server/platform/db/database.ts'
import { renewBytes } from '#server/media/index.ts'
import { BlobDamaged } from '#server/platform/storage/blob-store.ts'
import { blobs } from '#server/tables/media.ts'
import type { ArchiveManifest } from './manifest.ts'
import { type Archive, type ArchivedRow, readArchive, refused } from './read-archive.ts'
import { renewIds } from './renew-ids.ts'
import { settled } from './settle.ts'
import { type ArchivedTable, archivedTables } from './tables.ts'

interface Imported {
  projectId: ProjectId
  name: string
}

/**
 * A film from its archive, beside whatever is here. Bytes first, rows second and in one transaction: what breaks off leaves
 * only bytes that nothing refers to.
 */
export async function importFilm(ctx: Ctx, { file }: { file: string }): Promise<Imported> {
  const archive = await readArchive(file)
  try {
    checkOneFilm(archive)
    const hashes = archive.manifest.blobs.map(({ hash }) => hash)
    const here = await renewBytes(ctx, hashes)
    for (const hash of hashes) if (!here.has(hash)) await takeBytes(ctx, archive, hash)
    const tables = renewed(archive.rows)
    const film = tables.get('projects')![0]!
    await ctx.db.transaction((tx) => insertFilm(tx, tables, archive.manifest.blobs)).catch((error: unknown) => {
      throw isRowFault(error) ? refused('its rows do not fit together') : error
    })
    return { projectId: ProjectId.parse(film['id']), name: String(film['name']) }
  } finally {
    archive.close()
  }
}

function checkOneFilm({ rows }: Archive): void {
  const [film, ...others] = rows.get('projects') ?? []
  if (!film || others.length > 0) throw refused('it does not hold exactly one film')
  for (const [table, own] of rows) if (own.some((row) => 'project_id' in row && row['project_id'] !== film['id'])) throw refused(`rows of ${table} belong to another film`)
}

async function takeBytes(ctx: Ctx, archive: Archive, hash: string): Promise<void> {
  const stored = await ctx.blobs.put(await archive.blob(hash)).catch((error: unknown) => {
    throw error instanceof BlobDamaged || isZipFault(error) ? refused(`the file ${hash.slice(0, 12)}… is damaged`) : error
  })
  if (stored.hash !== hash) throw refused(`the file ${hash.slice(0, 12)}… holds other bytes than its name says`)
}

function renewed(rows: ReadonlyMap<string, ArchivedRow[]>): Map<string, ArchivedRow[]> {
  const renew = renewIds([...rows.values()].flat())
  return new Map([...rows].map(([table, own]) => [table, own.map((row) => settled(table, renew(row) as ArchivedRow))]))
}

async function insertFilm(tx: Db, tables: Map<string, ArchivedRow[]>, bytes: ArchiveManifest['blobs']): Promise<void> {
  await insertRows(tx, 'blobs', Object.values(getTableColumns(blobs)).map(({ name }) => name).filter((name) => name !== 'created_at'), bytes, 'keep')
  const styles = await placeCapsules(tx, tables.get('capsules') ?? [])
  for (const table of archivedTables) {
    const rows = table.name === 'capsules' ? styles.added : (tables.get(table.name) ?? [])
    await insertRows(tx, table.name, columnsOf(table), table.name === 'project_styles' ? rows.map((row) => ({ ...row, capsule_id: styles.idOf(row['capsule_id']) })) : rows, 'refuse')
  }
}

const columnsOf = ({ table }: ArchivedTable) => Object.values(getTableColumns(table)).map(({ name }) => name)

/** Names in the library are unique: the same style under the same name is that one, another one gets a number. */
async function placeCapsules(tx: Db, rows: readonly ArchivedRow[]) {
  const found = await tx.execute<{ row: ArchivedRow }>(sql`select to_jsonb(t) as row from capsules t`)
  const library = new Map(found.rows.map(({ row }) => [String(row['name']), row]))
  const replaced = new Map<unknown, unknown>()
  const added: ArchivedRow[] = []
  for (const row of rows) {
    const name = String(row['name'])
    const known = library.get(name)
    if (known && sameRow([known['style'], known['reference_hashes']], [row['style'], row['reference_hashes']])) replaced.set(row['id'], known['id'])
    else added.push({ ...row, name: freeName(name, library) })
  }
  return { added, idOf: (id: unknown) => replaced.get(id) ?? id ?? null }
}

function freeName(name: string, taken: ReadonlyMap<string, unknown>, number = 1): string {
  const candidate = number === 1 ? name : `${name} (${number})`
  return taken.has(candidate) ? freeName(name, taken, number + 1) : candidate
}

/** Assets name one another and go in at once; of the others, as many as one statement holds well. */
async function insertRows(tx: Db, table: string, names: readonly string[], rows: readonly object[], there: 'keep' | 'refuse'): Promise<void> {
  const most = table === 'assets' ? Math.max(1, rows.length) : 1000
  const list = sql.join(names.map((name) => sql.identifier(name)), sql`, `)
  const into = sql.identifier(table)
  for (let start = 0; start < rows.length; start += most) {
    const batch = JSON.stringify(rows.slice(start, start + most))
    await tx.execute(sql`insert into ${into} (${list}) select ${list} from jsonb_populate_recordset(null::${into}, ${batch}::jsonb) ${there === 'keep' ? sql`on conflict do nothing` : sql``}`)
  }
}

/** Class 22 and 23 of SQLSTATE: a value or a reference that cannot be. */
const isRowFault = (error: unknown): boolean => {
  if (error instanceof FilmError || !(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return /^2[23]/.test(code) || isRowFault(error.cause)
}

const isZipFault = (error: unknown) => error instanceof Error && !('code' in error) && error.name === 'Error'
