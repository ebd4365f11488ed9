import { createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ProjectId } from '#core/ids.ts'
import { filmStatus, prepareFilm } from '#server/stages/index.ts'
import { setStyle } from '#server/styles/index.ts'
import { stylePresets } from '#core/styles/presets.ts'
import { openStudio, type Studio } from '#testing/studio.ts'
import { castOf } from '#testing/cast.ts'
import { type Part, zipOf } from '../parts.ts'
import { exportFilm } from './export-film.ts'
import { importFilm } from './import-film.ts'
import { archivedTables, notArchived } from './tables.ts'

const script = 'INT. BOATHOUSE - NIGHT\n\nIDA enters with a LANTERN. She sits.\n\nIDA\nToo late.\n\nEXT. PIER - DAWN\n\nIDA leaves. A HERON waits.\n'

const studio: Studio = await openStudio()
const folder = await mkdtemp(join(tmpdir(), 'aiuteur-archive-test-'))
const file = join(folder, 'film.aiuteur')
let projectId: ProjectId

beforeAll(async () => {
  await studio.work()
  ;({ projectId } = await studio.film(script, 'Äpfel & <Birnen>'))
  await prepareFilm(studio.ctx, projectId, () => {})
  await setStyle(studio.ctx, { projectId, style: stylePresets[1]! })
  const heron = await castOf(studio, projectId).asset('OLD HERON', { kind: 'prop' })
  await castOf(studio, projectId).picture(heron, 'teal')
  await pipeline(await exportFilm(studio.ctx, { projectId }), createWriteStream(file))
}, 120_000)
afterAll(async () => {
  await studio.close()
  await rm(folder, { recursive: true, force: true })
})

/** A film's rows with ids by rank: two films are equal when these are. */
async function rowsOf({ ctx: { db } }: Studio, id: ProjectId) {
  const texts: string[] = []
  for (const { name, of } of archivedTables) {
    const { rows } = await db.execute<{ row: string }>(sql`select to_jsonb(t)::text as row from ${sql.identifier(name)} t where ${of(id)}`)
    texts.push(...rows.map(({ row }) => `${name} ${row}`))
  }
  const ids = [...new Set(texts.flatMap((text) => text.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? []))].toSorted()
  const rank = new Map(ids.map((one, index) => [one, `#${index}`]))
  return texts.map((text) => text.replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (one) => rank.get(one)!)).toSorted()
}
const standing = async ({ ctx }: Studio, id: ProjectId) => (await filmStatus(ctx, id)).map(({ label, what, freshness, reasons }) => ({ label, what, freshness, reasons }))

it('knows every table of the database', async () => {
  const { rows } = await studio.ctx.db.execute<{ name: string }>(
    sql`select table_name as name from information_schema.tables where table_schema = current_schema() and table_type = 'BASE TABLE' and table_name not like '%drizzle%'`,
  )
  expect([...archivedTables.map(({ name }) => name), ...notArchived].toSorted()).toEqual(rows.map(({ name }) => name).toSorted())
})

it('comes back beside the original, twice, with equal rows, standing and bytes', async () => {
  const before = await rowsOf(studio, projectId)
  const stands = await standing(studio, projectId)
  expect(before.length).toBeGreaterThan(20)
  for (const _ of [1, 2]) {
    const copy = await importFilm(studio.ctx, { file })
    expect(copy.projectId).not.toBe(projectId)
    expect(await rowsOf(studio, copy.projectId)).toEqual(before)
    expect(await standing(studio, copy.projectId)).toEqual(stands)
  }
  expect(await rowsOf(studio, projectId)).toEqual(before)
})

it('moves to another installation, bytes and all', async () => {
  const other = await openStudio()
  try {
    const copy = await importFilm(other.ctx, { file })
    expect(await rowsOf(other, copy.projectId)).toEqual(await rowsOf(studio, projectId))
    expect(await standing(other, copy.projectId)).toEqual(await standing(studio, projectId))
    const { rows } = await other.ctx.db.execute<{ hash: string }>(sql`select hash from blobs`)
    expect(rows.length).toBeGreaterThan(0)
    for (const { hash } of rows) expect(await other.ctx.blobs.has(hash)).toBe(true)
  } finally {
    await other.close()
  }
})

describe('refuses, and changes nothing', () => {
  const films = async () => (await studio.api.projects.list()).length
  async function expectRefused(path: string, words: RegExp) {
    const before = await films()
    await expect(importFilm(studio.ctx, { file: path })).rejects.toThrow(words)
    expect(await films()).toBe(before)
  }
  async function forged(parts: Part[]) {
    const path = join(folder, `forged-${Math.random()}.zip`)
    await pipeline(zipOf(parts), createWriteStream(path))
    return path
  }
  const rows = Object.fromEntries(archivedTables.map(({ name }) => [name, 0]))
  const empty = archivedTables.map(({ name }) => ({ path: `rows/${name}.jsonl`, content: '' }))
  const manifest = (rest: object = {}) => ({ path: 'archive.json', content: JSON.stringify({ format: 'aiuteur-film', version: 1, name: 'x', rows, blobs: [], ...rest }) })

  it('what is no archive', async () => {
    const path = join(folder, 'text.zip')
    await writeFile(path, 'not a zip')
    await expectRefused(path, /no zip file/)
  })
  it('half of an archive', async () => {
    const bytes = await readFile(file)
    const path = join(folder, 'half.zip')
    await writeFile(path, bytes.subarray(0, bytes.length / 2))
    await expectRefused(path, /damaged/)
  })
  it('a newer archive', async () => expectRefused(await forged([manifest({ version: 2 })]), /newer Aiuteur/))
  it('a file that does not belong', async () => expectRefused(await forged([manifest(), ...empty, { path: 'evil.sh', content: 'x' }]), /evil\.sh does not belong/))
  it('no film', async () => expectRefused(await forged([manifest(), ...empty]), /exactly one film/))
  it('bytes under a wrong name', async () => {
    const hash = 'a'.repeat(64)
    const blobs = [{ hash, media_type: 'image/png', bytes: 3, width: null, height: null }]
    const { rows: found } = await studio.ctx.db.execute<{ row: string }>(sql`select to_jsonb(t)::text as row from projects t where id = ${projectId}`)
    const parts = empty.map((part) => (part.path === 'rows/projects.jsonl' ? { ...part, content: `${found[0]!.row}\n` } : part))
    await expectRefused(await forged([manifest({ blobs, rows: { ...rows, projects: 1 } }), ...parts, { path: `blobs/${hash}`, content: 'abc' }]), /other bytes/)
  })
  it('a row with a column or a value that does not exist', async () => {
    const parts = (row: string) => empty.map((part) => (part.path === 'rows/projects.jsonl' ? { ...part, content: `${row}\n` } : part))
    const { rows: found } = await studio.ctx.db.execute<{ row: Record<string, unknown> }>(sql`select to_jsonb(t) as row from projects t where id = ${projectId}`)
    const one = manifest({ rows: { ...rows, projects: 1 } })
    await expectRefused(await forged([one, ...parts(JSON.stringify({ ...found[0]!.row, evil: 1 }))]), /line 1 of rows\/projects\.jsonl/)
    await expectRefused(await forged([one, ...parts(JSON.stringify({ ...found[0]!.row, aspect_ratio: '3:1' }))]), /aspect_ratio/)
  })
})
