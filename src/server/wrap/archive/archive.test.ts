import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { ZipFile } from 'yazl'
import { FilmError } from '#core/errors.ts'
import type { ProjectId } from '#core/ids.ts'
import { sha256 } from '#server/platform/fingerprint.ts'
import { filmStatus, makeFilm } from '#server/stages/index.ts'
import { setStyle } from '#server/styles/index.ts'
import { stylePresets } from '#core/styles/presets.ts'
import { scriptedEngines } from '#testing/scripted-engines.ts'
import { openStudio, type Studio } from '#testing/studio.ts'
import { castOf, pngFile } from '#testing/cast.ts'
import { unzip } from '#testing/unzip.ts'
import { type Part, zipOf } from '../parts.ts'
import { exportFilm } from './export-film.ts'
import { importFilm } from './import-film.ts'
import { archivedTables, notArchived } from './tables.ts'

const script = 'INT. BOATHOUSE - NIGHT\n\nIDA enters with a LANTERN. She sits.\n\nIDA\nToo late.\n\nEXT. PIER - DAWN\n\nIDA leaves. A HERON waits.\n'

const studio: Studio = await openStudio({ stock: scriptedEngines() })
const folder = await mkdtemp(join(tmpdir(), 'aiuteur-archive-test-'))
const file = join(folder, 'film.aiuteur')
let projectId: ProjectId

beforeAll(async () => {
  await studio.work()
  ;({ projectId } = await studio.film(script, 'Äpfel & <Birnen>'))
  await setStyle(studio.ctx, { projectId, style: stylePresets[1]! })
  await makeFilm(studio.ctx, projectId, () => {})
  const [scene] = await studio.api.scenes.list({ projectId })
  const [shot] = await studio.api.shots.list({ sceneId: scene!.id })
  await studio.api.shots.addReference({ shotId: shot!.id, note: 'Ida low on the left', file: await pngFile('#f2f2f2') })
  await makeFilm(studio.ctx, projectId, () => {})
  const heron = await castOf(studio, projectId).asset('OLD HERON', { kind: 'prop' })
  await castOf(studio, projectId).picture(heron, 'teal')
  await vi.waitFor(async () => expect(await unchecked()).toBe(0), { timeout: 20_000, interval: 100 })
  await pipeline(await exportFilm(studio.ctx, { projectId }), createWriteStream(file))
}, 120_000)
afterAll(async () => {
  await studio.close()
  await rm(folder, { recursive: true, force: true })
})

/** Frames that nobody has looked at yet. */
async function unchecked() {
  const { rows } = await studio.ctx.db.execute<{ count: number }>(
    sql`select count(*)::int from attempts a left join presence_checks c on c.id = a.id and c.state <> 'queued' where a.kind = 'frame' and a.state = 'done' and c.id is null`,
  )
  return rows[0]!.count
}

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

it('holds a finished film: frames, clips and what somebody brought, nothing of it out of date', async () => {
  const stands = await standing(studio, projectId)
  expect(new Set(stands.map(({ freshness }) => freshness))).toEqual(new Set(['fresh']))
  const made = await studio.ctx.db.execute<{ kind: string }>(sql`select distinct kind from attempts where project_id = ${projectId} and state = 'done' and selected`)
  expect(made.rows.map(({ kind }) => kind).toSorted()).toEqual(expect.arrayContaining(['asset', 'clip', 'frame']))
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
  const other = await openStudio({ stock: scriptedEngines() })
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

it('brings along what somebody brought for a shot, with its note and its bytes', async () => {
  const other = await openStudio({ stock: scriptedEngines() })
  try {
    const { projectId: copy } = await importFilm(other.ctx, { file })
    const [scene] = await other.api.scenes.list({ projectId: copy })
    const [reference] = await other.api.shots.references({ sceneId: scene!.id })
    expect(reference).toMatchObject({ purpose: 'composition', frames: 'both', note: 'Ida low on the left' })
    expect(await other.ctx.blobs.has(reference!.picture)).toBe(true)
  } finally {
    await other.close()
  }
})

it('still comes in when tables and columns were added since it was made', async () => {
  const unpacked = join(folder, 'earlier')
  const paths = (await unzip(file, unpacked)).filter((path) => path !== 'rows/description_proposals.jsonl')
  const parts: Part[] = []
  for (const path of paths) {
    const bytes = await readFile(join(unpacked, path))
    if (path === 'archive.json') {
      const { rows, ...rest } = JSON.parse(bytes.toString()) as { rows: Record<string, number> }
      const { description_proposals: _, ...fewer } = rows
      parts.push({ path, content: JSON.stringify({ ...rest, rows: fewer }) })
    } else if (path === 'rows/attempts.jsonl') parts.push({ path, content: bytes.toString().replace(/"starred": *(true|false), */g, '') })
    else parts.push({ path, content: async () => Readable.from([bytes]) })
  }
  const copy = await importFilm(studio.ctx, { file: await written(parts) })
  expect(await standing(studio, copy.projectId)).toEqual(await standing(studio, projectId))
})

async function written(parts: Part[]) {
  const path = join(folder, `forged-${randomUUID()}.zip`)
  await pipeline(zipOf(parts), createWriteStream(path))
  return path
}

describe('refuses in one sentence, and leaves nothing behind', () => {
  /** Films, rows and stored bytes. */
  async function everything() {
    const { rows } = await studio.ctx.db.execute<{ films: number; blobs: number; attempts: number }>(
      sql`select (select count(*) from projects)::int as films, (select count(*) from blobs)::int as blobs, (select count(*) from attempts)::int as attempts`,
    )
    const stored: string[] = []
    for await (const { hash } of studio.ctx.blobs.list()) stored.push(hash)
    return { ...rows[0]!, stored: stored.toSorted() }
  }
  async function expectRefused(path: string, words: RegExp) {
    const before = await everything()
    const refusal = (await importFilm(studio.ctx, { file: path }).then(() => null, (error: unknown) => error)) as FilmError | null
    expect(refusal).toBeInstanceOf(FilmError)
    expect(refusal!.message).toMatch(words)
    expect(refusal!.message).toMatch(/^This archive cannot be imported: [^\n]{5,400}\. Nothing was changed\.$/)
    expect(await everything()).toEqual(before)
  }
  const rows = Object.fromEntries(archivedTables.map(({ name }) => [name, 0]))
  const empty = archivedTables.map(({ name }): Part => ({ path: `rows/${name}.jsonl`, content: '' }))
  const manifest = (rest: object = {}): Part => ({ path: 'archive.json', content: JSON.stringify({ format: 'aiuteur-film', version: 1, name: 'x', rows, blobs: [], ...rest }) })
  const withRows = (table: string, content: string): Part[] => empty.map((part) => (part.path === `rows/${table}.jsonl` ? { ...part, content } : part))
  const film = async () => (await studio.ctx.db.execute<{ row: Record<string, unknown> }>(sql`select to_jsonb(t) as row from projects t where id = ${projectId}`)).rows[0]!.row
  const oneFilm = { rows: { ...rows, projects: 1 } }
  /** A film and one file more. */
  const withBlob = async (hash: string, bytes: Buffer, told = bytes.byteLength): Promise<Part[]> => [
    manifest({ ...oneFilm, blobs: [{ hash, media_type: 'image/png', bytes: told, width: null, height: null }] }),
    ...withRows('projects', `${JSON.stringify(await film())}\n`),
    { path: `blobs/${hash}`, content: async () => Readable.from([bytes]) },
  ]

  it('what is no archive', async () => {
    const path = join(folder, 'text.zip')
    await writeFile(path, 'not a zip')
    await expectRefused(path, /no zip file/)
    await writeFile(path, '')
    await expectRefused(path, /no zip file/)
  })
  it('an archive that broke off, wherever it did', async () => {
    const bytes = await readFile(file)
    const path = join(folder, 'part.zip')
    for (const share of [0.1, 0.5, 0.9, 0.999]) {
      await writeFile(path, bytes.subarray(0, bytes.length * share))
      await expectRefused(path, /damaged/)
    }
  })
  it('an archive with a broken byte in the middle of a picture', async () => {
    const bytes = Buffer.from(await readFile(file))
    const at = bytes.indexOf('blobs/') + 120
    bytes[at] = bytes[at]! ^ 0xff
    const path = join(folder, 'flipped.zip')
    await writeFile(path, bytes)
    const other = await openStudio({ stock: scriptedEngines() })
    await expect(importFilm(other.ctx, { file: path })).rejects.toThrow(/damaged|other bytes/)
    expect((await other.ctx.db.execute(sql`select 1 from projects union all select 1 from blobs`)).rows).toEqual([])
    for await (const { hash } of other.ctx.blobs.list()) expect(hash).toBe('never stored')
    await other.close()
  })
  it('a newer archive, and one of another program', async () => {
    await expectRefused(await written([manifest({ version: 2 })]), /newer Aiuteur/)
    await expectRefused(await written([manifest({ format: 'other' })]), /not that of a film/)
    await expectRefused(await written([{ path: 'archive.json', content: '['.repeat(100_000) }]), /not that of a film/)
  })
  it('a file that does not belong', async () => expectRefused(await written([manifest(), ...empty, { path: 'evil.sh', content: 'x' }]), /evil\.sh does not belong/))
  it('a path out of the archive', async () => {
    const bytes = await readFile(await written([manifest(), ...empty, { path: 'aa/aa/evil.sh', content: 'x' }]))
    const path = join(folder, 'slip.zip')
    await writeFile(path, Buffer.from(bytes.toString('latin1').replaceAll('aa/aa/evil.sh', '../../evil.sh'), 'latin1'))
    await expectRefused(path, /table of contents is damaged/)
  })
  it('no film, or a film without an id', async () => {
    await expectRefused(await written([manifest(), ...empty]), /exactly one film/)
    const { id: _, ...nameless } = await film()
    await expectRefused(await written([manifest(oneFilm), ...withRows('projects', `${JSON.stringify(nameless)}\n`)]), /exactly one film/)
  })
  it('bytes under a wrong name, or of another length', async () => {
    await expectRefused(await written(await withBlob('a'.repeat(64), Buffer.from('abc'))), /other bytes/)
    await expectRefused(await written(await withBlob('a'.repeat(64), Buffer.from('abc'), 4)), /does not have the size/)
  })
  it('what swells to far more than it is', async () => {
    const bomb = Buffer.alloc(60 * 1024 * 1024)
    const zip = new ZipFile()
    const path = join(folder, 'bomb.zip')
    for (const { path: name, content } of await withBlob(sha256(bomb), bomb)) zip.addBuffer(typeof content === 'string' ? Buffer.from(content) : bomb, name)
    zip.end()
    await pipeline(zip.outputStream, createWriteStream(path))
    await expectRefused(path, /is too large/)
  })
  it('a row with a column or a value that does not exist', async () => {
    const forged = async (change: object) => written([manifest(oneFilm), ...withRows('projects', `${JSON.stringify({ ...(await film()), ...change })}\n`)])
    await expectRefused(await forged({ evil: 1 }), /line 1 of rows\/projects\.jsonl/)
    await expectRefused(await forged({ aspect_ratio: '3:1' }), /aspect_ratio/)
    await expectRefused(await forged({ name: 'a\u0000b' }), /do not fit together/)
  })
  it('a row that no memory could hold, or no reader follow', async () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
    const attempt = (inputs: string) => `{"id":"${projectId}","project_id":"${projectId}","kind":"frame","subject_id":"${projectId}","engine":"x","inputs":${inputs}}\n`
    const one = { rows: { ...rows, attempts: 1 } }
    await expectRefused(await written([manifest(one), ...withRows('attempts', attempt(deep))]), /line 1 of rows\/attempts\.jsonl/)
    const long = Array.from({ length: 6_000_000 }, (_, index) => index).join()
    await expectRefused(await written([manifest(one), ...withRows('attempts', attempt(`[${long}]`))]), /too long/)
  })
})
