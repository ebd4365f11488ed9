import { existsSync, renameSync } from 'node:fs'
import type { PGlite } from '@electric-sql/pglite'
import { writeWhole } from '#server/platform/write-whole.ts'

export const dumpFileOf = (folder: string) => `${folder}.dump.tar.gz`
const olderDumpFileOf = (folder: string) => `${folder}.dump-before.tar.gz`

/** The whole database as one file that is really on the disk; the one before is kept beside it. */
export async function dump(client: PGlite, folder: string): Promise<void> {
  const content = await client.dumpDataDir('gzip')
  if (existsSync(dumpFileOf(folder))) renameSync(dumpFileOf(folder), olderDumpFileOf(folder))
  await writeWhole(dumpFileOf(folder), new Uint8Array(await content.arrayBuffer()))
}
