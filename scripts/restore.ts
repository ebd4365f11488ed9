import { readConfig } from '#server/config.ts'
import { restoreFolder } from '#server/platform/db/restore-folder.ts'

/** After a loss of power the embedded database may be broken: this goes back to its last dump. */
const { databaseFolder } = readConfig(process.env)
try {
  if (databaseFolder === null) throw new Error('This is for the embedded database; PostgreSQL is restored with its own tools.')
  const { dump, aside } = await restoreFolder(databaseFolder)
  console.log(`The database in ${databaseFolder} is again as in ${dump}.${aside ? ` What was there is now in ${aside}.` : ''}`)
} catch (error) {
  console.error(`aiuteur: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
}
