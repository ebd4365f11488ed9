import { sql } from 'drizzle-orm'
import { FilmError } from '#core/errors.ts'
import { ProjectId } from '#core/ids.ts'
import { sameRow } from '#core/undo/row-change.ts'
import type { Ctx } from '#server/context.ts'
import type { Db } from '#server/platform/db/database.ts'
import { renewBytes } from '#server/media/index.ts'
import type { ArchiveManifest } from './manifest.ts'
import { type Archive, type ArchivedRow, readArchive, refused } from './read-archive.ts'
import { renewIds } from './renew-ids.ts'
import { settled } from './settle.ts'
import { archivedTables } from './tables.ts'
import { checkBytes, takeBytes } from './take-bytes.ts'

interface Imported {
  projectId: ProjectId
  name: string
}

/**
 * A film from its archive, beside whatever is here. All of it is checked before anything is stored; then bytes come first,
 * rows second and in one transaction. What breaks off even so leaves bytes that nothing refers to, which are collected.
 */
export async function importFilm(ctx: Ctx, { file }: { file: string }): Promise<Imported> {
  const archive = await readArchive(file)
  try {
    checkOneFilm(archive)
    const hashes = archive.manifest.blobs.map(({ hash }) => hash)
    const here = await renewBytes(ctx, hashes)
    const missing = hashes.filter((hash) => !here.has(hash))
    for (const hash of missing) await checkBytes(archive, hash)
    for (const hash of missing) await takeBytes(ctx, archive, hash)
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
  if (typeof film?.['id'] !== 'string' || others.length > 0) throw refused('it does not hold exactly one film')
  for (const [table, own] of rows) if (own.some((row) => 'project_id' in row && row['project_id'] !== film['id'])) throw refused(`rows of ${table} belong to another film`)
}

function renewed(rows: ReadonlyMap<string, ArchivedRow[]>): Map<string, ArchivedRow[]> {
  const renew = renewIds([...rows.values()].flat())
  return new Map([...rows].map(([table, own]) => [table, own.map((row) => settled(table, renew(row) as ArchivedRow))]))
}

async function insertFilm(tx: Db, tables: Map<string, ArchivedRow[]>, bytes: ArchiveManifest['blobs']): Promise<void> {
  await insertRows(tx, 'blobs', bytes, 'keep')
  const styles = await placeCapsules(tx, tables.get('capsules') ?? [])
  for (const table of archivedTables) {
    const rows = table.name === 'capsules' ? styles.added : (tables.get(table.name) ?? [])
    await insertRows(tx, table.name, table.name === 'project_styles' ? rows.map((row) => ({ ...row, capsule_id: styles.idOf(row['capsule_id']) })) : rows)
  }
}

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

/** Assets name one another and go in at once; of the others, as many as one statement holds well. A column that no row has gets its default. */
async function insertRows(tx: Db, table: string, rows: readonly object[], there: 'keep' | 'refuse' = 'refuse'): Promise<void> {
  const names = Object.keys(rows[0] ?? {})
  const most = table === 'assets' ? Math.max(1, rows.length) : 1000
  const list = sql.join(names.map((name) => sql.identifier(name)), sql`, `)
  const into = sql.identifier(table)
  for (let start = 0; start < rows.length; start += most) {
    const batch = JSON.stringify(rows.slice(start, start + most))
    await tx.execute(sql`insert into ${into} (${list}) select ${list} from jsonb_populate_recordset(null::${into}, ${batch}::jsonb) ${there === 'keep' ? sql`on conflict do nothing` : sql``}`)
  }
}

/** Classes 22, 23 and 54 of SQLSTATE: a value or a reference that cannot be, or too much of it. */
const isRowFault = (error: unknown): boolean => {
  if (error instanceof FilmError || !(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return /^(2[23]|54)/.test(code) || isRowFault(error.cause)
}
