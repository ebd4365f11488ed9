import { sql } from 'drizzle-orm'
import type { Readable } from 'node:stream'
import { FilmError } from '#core/errors.ts'
import type { ProjectId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import type { Db } from '#server/platform/db/database.ts'
import { getProject } from '#server/projects/index.ts'
import { type Part, zipOf } from '../parts.ts'
import { type ArchiveManifest, archiveVersion, blobPath, manifestPath, rowsPath } from './manifest.ts'
import { archivedTables } from './tables.ts'

/** A film as one file: rows as lines of JSON, bytes by hash. Settings of the installation, and so keys, are no rows of a film. */
export async function exportFilm(ctx: Ctx, { projectId }: { projectId: ProjectId }): Promise<Readable> {
  const { name } = await getProject(ctx, { id: projectId })
  // One moment of the film, whatever is being worked on meanwhile.
  const { texts, blobs } = await ctx.db.transaction((tx) => readFilm(tx, projectId), { isolationLevel: 'repeatable read', accessMode: 'read only' })
  for (const { hash } of blobs)
    if (!(await ctx.blobs.has(hash))) throw new FilmError('REFUSED', `The stored file ${hash.slice(0, 12)}… is missing; without it the archive would not be whole. Nothing was written.`)
  const rows = Object.fromEntries([...texts].map(([table, lines]) => [table, lines.length]))
  const manifest: ArchiveManifest = { format: 'aiuteur-film', version: archiveVersion, name, rows, blobs }
  const parts: Part[] = [
    { path: manifestPath, content: JSON.stringify(manifest) },
    ...[...texts].map(([table, lines]) => ({ path: rowsPath(table), content: lines.map((line) => `${line}\n`).join('') })),
    ...blobs.map(({ hash }) => ({ path: blobPath(hash), content: () => ctx.blobs.get(hash) })),
  ]
  return zipOf(parts)
}

async function readFilm(tx: Db, projectId: ProjectId) {
  const texts = new Map<string, string[]>()
  for (const { name, of } of archivedTables) {
    const { rows } = await tx.execute<{ row: string }>(sql`select to_jsonb(t)::text as row from ${sql.identifier(name)} t where ${of(projectId)}`)
    texts.set(name, rows.map(({ row }) => row))
  }
  const mentioned = new Set([...texts.values()].flatMap((lines) => lines.flatMap((line) => line.match(/\b[0-9a-f]{64}\b/g) ?? [])))
  return { texts, blobs: await blobsAmong(tx, [...mentioned]) }
}

/** Many hashes are recipes; those that are bytes have a row. */
async function blobsAmong(tx: Db, hashes: readonly string[]): Promise<ArchiveManifest['blobs']> {
  const { rows } = await tx.execute<ArchiveManifest['blobs'][number]>(
    sql`select hash, media_type, bytes::float8 as bytes, width, height from blobs where hash in (select jsonb_array_elements_text(${JSON.stringify(hashes)}::jsonb)) order by hash`,
  )
  return rows
}
