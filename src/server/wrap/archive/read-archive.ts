import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import type { ZodType } from 'zod'
import { FilmError } from '#core/errors.ts'
import { ArchiveManifest, archiveVersion, blobPath, manifestPath, rowsPath } from './manifest.ts'
import { rowSchema } from './row-schema.ts'
import { type ArchivedTable, archivedTables } from './tables.ts'

export type ArchivedRow = Record<string, unknown>

export interface Archive {
  manifest: ArchiveManifest
  /** By table; checked by its columns. */
  rows: Map<string, ArchivedRow[]>
  blob(hash: string): Promise<Readable>
  close(): void
}

const mebibyte = 1024 * 1024
const largest = { manifest: 64 * mebibyte, rows: 512 * mebibyte, line: 32 * mebibyte }
/** What swells to far more than it takes in the archive is neither text nor picture of a film. */
const mostSwelling = 200

export const refused = (why: string): FilmError => new FilmError('REFUSED', `This archive cannot be imported: ${why}. Nothing was changed.`)

/** Names inside the archive are looked up, never written to: whatever they say, no path of this machine is made of them. */
export async function readArchive(file: string): Promise<Archive> {
  const zip = await openPromise(file, { autoClose: false, strictFileNames: true }).catch(() => {
    throw refused('it is no zip file, or it is damaged')
  })
  try {
    const entries = await entriesOf(zip)
    const open = (path: string, most: number) => openEntry(zip, entries.get(path), path, most)
    const manifest = await readManifest(await open(manifestPath, largest.manifest))
    checkContents(manifest, entries)
    const rows = new Map<string, ArchivedRow[]>()
    for (const table of tablesIn(manifest)) {
      const path = rowsPath(table.name)
      rows.set(table.name, await readRows(table, await open(path, largest.rows), manifest.rows[table.name]!))
    }
    return { manifest, rows, blob: (hash) => open(blobPath(hash), Number.MAX_SAFE_INTEGER), close: () => zip.close() }
  } catch (error) {
    zip.close()
    throw error
  }
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  try {
    for await (const entry of zip.eachEntry()) {
      if (entries.has(entry.fileName)) throw refused(`it holds ${entry.fileName.slice(0, 100)} twice`)
      entries.set(entry.fileName, entry)
    }
  } catch (error) {
    throw error instanceof FilmError ? error : refused('its table of contents is damaged')
  }
  return entries
}

async function openEntry(zip: ZipFile, entry: Entry | undefined, path: string, most: number): Promise<Readable> {
  if (!entry) throw refused(`${path} is missing in it`)
  const { compressedSize, uncompressedSize } = entry
  if (uncompressedSize > most || uncompressedSize > mebibyte + mostSwelling * compressedSize) throw refused(`${path} is too large`)
  return zip.openReadStreamPromise(entry).catch(() => {
    throw refused(`${path} is damaged`)
  })
}

async function readManifest(stream: Readable): Promise<ArchiveManifest> {
  const json = await text(stream).then(JSON.parse, () => null).catch(() => null)
  const version = (json as { version?: unknown } | null)?.version
  if (typeof version === 'number' && version > archiveVersion) throw refused(`it was made by a newer Aiuteur (archive version ${version}, this one reads ${archiveVersion})`)
  const manifest = ArchiveManifest.safeParse(json)
  if (!manifest.success) throw refused(`its ${manifestPath} is not that of a film`)
  return manifest.data
}

/** An archive of an earlier day does not have the tables that came since. */
const tablesIn = ({ rows }: ArchiveManifest) => archivedTables.filter(({ name }) => rows[name] !== undefined)

/** Exactly what the manifest says, no file more or less. */
function checkContents(manifest: ArchiveManifest, entries: ReadonlyMap<string, Entry>): void {
  const { blobs } = manifest
  const tables = tablesIn(manifest).map(({ name }) => rowsPath(name))
  const expected = new Set([manifestPath, ...tables, ...blobs.map(({ hash }) => blobPath(hash))])
  const stranger = [...entries.keys()].find((path) => !expected.has(path))
  if (stranger !== undefined) throw refused(`${stranger.slice(0, 100)} does not belong in it`)
  if (tables.reduce((sum, path) => sum + (entries.get(path)?.uncompressedSize ?? 0), 0) > largest.rows) throw refused('its rows are too large')
  for (const { hash, bytes } of blobs) {
    const entry = entries.get(blobPath(hash))
    if (!entry) throw refused(`the file ${hash.slice(0, 12)}… is missing in it`)
    if (entry.uncompressedSize !== bytes) throw refused(`the file ${hash.slice(0, 12)}… does not have the size it should have`)
  }
}

async function readRows(table: ArchivedTable, stream: Readable, count: number): Promise<ArchivedRow[]> {
  const schema = rowSchema(table)
  const rows: ArchivedRow[] = []
  const damaged = (why: string) => refused(`line ${rows.length + 1} of ${rowsPath(table.name)} ${why}`)
  for await (const line of linesOf(stream, damaged)) {
    const row = parsed(line)
    const fault = faultOf(schema, row)
    if (fault) throw damaged(`is not as it should be (${fault})`)
    if (rows[0] && Object.keys(row as ArchivedRow).length !== Object.keys(rows[0]).length) throw damaged('has other columns than the line before')
    rows.push(row as ArchivedRow)
  }
  if (rows.length !== count) throw refused(`${rowsPath(table.name)} has ${rows.length} lines instead of ${count}`)
  return rows
}

/** Lines, none of which is longer than memory has room for. */
async function* linesOf(stream: Readable, damaged: (why: string) => FilmError): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      const [first = '', ...more] = decoder.decode(chunk, { stream: true }).split('\n')
      rest += first
      if (rest.length > largest.line) throw damaged('is too long')
      for (const next of more) {
        yield rest
        rest = next
      }
    }
  } catch (error) {
    throw error instanceof FilmError ? error : damaged('is damaged')
  }
  if (rest !== '') yield rest
}

function faultOf(schema: ZodType, row: unknown): string | null {
  try {
    const [issue] = schema.safeParse(row).error?.issues ?? []
    return issue ? `${issue.path.join('.')}: ${issue.message}`.slice(0, 200) : null
  } catch (error) {
    if (error instanceof RangeError) return 'nested too deep'
    throw error
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
