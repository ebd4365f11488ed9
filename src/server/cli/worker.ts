import { resolve } from 'node:path'
import { readConfig } from '#server/config.ts'
import { openContext } from '#server/context.ts'
import { FilmError } from '#core/errors.ts'
import { recordToFile } from '#server/engines/index.ts'
import { startWorker } from '#server/worker.ts'

/** A process of its own that only does jobs; the embedded database belongs to one process, so it needs PostgreSQL. */
export async function work({ requests }: { requests?: string }): Promise<void> {
  const config = readConfig(process.env)
  if (!config.databaseUrl) throw new FilmError('REFUSED', 'A separate worker needs PostgreSQL: set DATABASE_URL. The embedded database does its jobs in the server.')
  const ctx = await openContext(config, requests ? { recorder: recordToFile(resolve(requests)) } : {})
  await startWorker(ctx)
  console.log('Aiuteur worker is ready')
  process.once('SIGTERM', () => void ctx.close()).once('SIGINT', () => void ctx.close())
}
