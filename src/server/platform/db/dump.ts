import { existsSync, renameSync } from 'node:fs'
import type { PGlite } from '@electric-sql/pglite'
import { writeWhole } from '#server/platform/write-whole.ts'

/** The newest first. */
export const dumpFilesOf = (folder: string): [newest: string, before: string] => [`${folder}.dump.tar.gz`, `${folder}.dump-before.tar.gz`]

/** The whole database as one file that is really on the disk; the one before is kept beside it. */
export async function dump(client: PGlite, folder: string): Promise<void> {
  const [newest, before] = dumpFilesOf(folder)
  const content = await client.dumpDataDir('gzip')
  if (existsSync(newest)) renameSync(newest, before)
  await writeWhole(newest, await content.bytes())
}
