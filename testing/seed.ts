import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { type JobPayloads, jobNames } from '#server/jobs.ts'
import { openDatabase } from '#server/platform/db/open-database.ts'
import { openQueue } from '#server/platform/jobs/queue.ts'
import { createDatabase, startCluster, template } from './postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    backend: 'pglite' | 'postgres'
    /** PGlite: file with the dump. PostgreSQL: address of the cluster. */
    seed: string
  }
}

/** Migrates once for all test files: loading a dump, or copying a template, is several times faster. */
export async function setup(project: TestProject) {
  return project.name === 'postgres' ? seedPostgres(project) : seedPglite(project)
}

async function seedPglite(project: TestProject) {
  const database = await openDatabase({ folder: null })
  await (await openQueue<JobPayloads>(database, jobNames)).close()
  if (database.driver.kind !== 'pglite') throw new Error('not embedded')
  const folder = await mkdtemp(join(tmpdir(), 'aiuteur-seed-'))
  const seed = join(folder, 'seed.tar')
  await writeFile(seed, await (await database.driver.client.dumpDataDir('none')).bytes())
  await database.close()
  project.provide('backend', 'pglite')
  project.provide('seed', seed)
  return () => rm(folder, { recursive: true })
}

async function seedPostgres(project: TestProject) {
  const cluster = await startCluster()
  try {
    const database = await openDatabase({ url: await createDatabase(cluster.url, template) })
    await (await openQueue<JobPayloads>(database, jobNames)).close()
    await database.close()
  } catch (error) {
    cluster.stop()
    throw error
  }
  project.provide('backend', 'postgres')
  project.provide('seed', cluster.url)
  return () => cluster.stop()
}
