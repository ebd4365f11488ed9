import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import { writeWhole } from '#server/platform/write-whole.ts'
import { migrationsFolder } from './database.ts'

const house = join(migrationsFolder, '..')

/** A migrated, empty database, kept from the first time one was made: later ones start from it several times faster. */
export const readSeed = (): Promise<Blob | null> =>
  readFile(seedFile()).then(
    (bytes) => new Blob([bytes]),
    () => null,
  )

/** Only a convenience: where it cannot be written, the next start is slow again. */
export async function keepSeed(client: PGlite): Promise<void> {
  try {
    const dump = await client.dumpDataDir('gzip')
    await writeWhole(seedFile(), await dump.bytes())
  } catch {
    return
  }
}

/** Other migrations or another version of the database make another seed. */
function seedFile(): string {
  const made = createHash('sha256')
  for (const file of [join(house, 'package.json'), ...globSync(join(migrationsFolder, '*.sql')).toSorted()]) made.update(readFileSync(file))
  return join(house, 'node_modules', '.cache', 'aiuteur', `seed-${made.digest('hex').slice(0, 16)}.tar.gz`)
}
