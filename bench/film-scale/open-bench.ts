import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { drizzle as drizzlePostgres } from 'drizzle-orm/node-postgres'
import { drizzle as drizzleEmbedded } from 'drizzle-orm/pglite'
import { Client } from 'pg'
import { readConfig } from '#server/config.ts'
import { openContext } from '#server/context.ts'
import { createApp } from '#server/http/app.ts'
import type { Db, Driver } from '#server/platform/db/database.ts'
import { type DatabaseAddress, openDatabase } from '#server/platform/db/open-database.ts'
import { startCluster } from '#testing/postgres.ts'
import type { Column } from '../report/measured.ts'

export type Bench = Awaited<ReturnType<typeof openBench>>

export interface Answer {
  bytes: number
  queries: number
}

/** The real server on a database of its own, which is gone afterwards; it counts the queries of every answer. */
export async function openBench(column: Column) {
  const folder = await mkdtemp(join(tmpdir(), 'aiuteur-bench-'))
  const place = await (column === 'embedded' ? embedded(folder) : cluster())
  const database = await openDatabase(place.address)
  let queries = 0
  const db = listening(database.driver, () => queries++)
  const ctx = await openContext(readConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' }), { database: { ...database, db } })
  const server = await createApp(ctx)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // The measured work holds the thread longer than an idle connection would be kept.
  server.keepAliveTimeout = 0
  const { port } = server.address() as AddressInfo

  return {
    ctx,
    url: `http://127.0.0.1:${port}`,
    /** One call as the screen makes it: over HTTP, checked by the contract both ways. */
    async ask(path: string, input: unknown): Promise<Answer> {
      const before = queries
      const headers = { 'content-type': 'application/json' }
      const response = await fetch(`http://127.0.0.1:${port}/rpc/${path}`, { method: 'POST', headers, body: JSON.stringify({ json: input }) })
      const { byteLength } = await response.arrayBuffer()
      if (!response.ok) throw new Error(`${path} answered ${response.status}`)
      return { bytes: byteLength, queries: queries - before }
    },
    async count(work: () => Promise<unknown>): Promise<number> {
      const before = queries
      await work()
      return queries - before
    },
    async close() {
      server.close()
      server.closeAllConnections()
      await ctx.close()
      place.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

interface Place {
  address: DatabaseAddress
  stop: () => void
}

const embedded = async (folder: string): Promise<Place> => ({ address: { folder: join(folder, 'database') }, stop: () => {} })

async function cluster(): Promise<Place> {
  const { url, stop } = await startCluster()
  const client = new Client({ connectionString: `${url}postgres` })
  await client.connect()
  await client.query('create database bench')
  await client.end()
  return { address: { url: `${url}bench` }, stop }
}

function listening(driver: Driver, heard: () => void): Db {
  const logger = { logQuery: heard }
  return driver.kind === 'pglite' ? drizzleEmbedded({ client: driver.client, logger }) : drizzlePostgres({ client: driver.pool, logger })
}
