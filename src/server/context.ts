import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { News } from '#contract/news.ts'
import { readModels } from '#core/engines/models.ts'
import type { Config } from './config.ts'
import { type EngineRoom, openEngineRoom } from './engines/engine-room.ts'
import type { Recorder } from './engines/recorder.ts'
import { type JobPayloads, type Jobs, jobNames } from './jobs.ts'
import type { Database, Db } from './platform/db/database.ts'
import { openEmbedded } from './platform/db/open-embedded.ts'
import { openPostgres } from './platform/db/open-postgres.ts'
import { Events } from './platform/events.ts'
import { openQueue } from './platform/jobs/queue.ts'
import { openStock } from './platform/models/stock.ts'
import type { BlobStore } from './platform/storage/blob-store.ts'
import { openDiskStore } from './platform/storage/disk-store.ts'
import { findFfmpeg, type Ffmpeg } from './platform/video/find-ffmpeg.ts'

/** Everything a verb may reach in the outside world. */
export interface Ctx {
  config: Config
  db: Db
  jobs: Jobs
  blobs: BlobStore
  engines: EngineRoom
  events: Events<News>
  /** Found when it is first needed, so that a missing ffmpeg stops clips and nothing else. */
  ffmpeg: () => Promise<Ffmpeg>
  now: () => Date
}

export interface OpenContext extends Ctx {
  close(): Promise<void>
}

interface Extras {
  recorder?: Recorder
  database?: Database
}

export async function openContext(config: Config, extras: Extras = {}): Promise<OpenContext> {
  const database = extras.database ?? (await (config.databaseUrl ? openPostgres(config.databaseUrl) : openEmbedded(config.databaseFolder)))
  const jobs = await openQueue<JobPayloads>(database, jobNames)
  const ffmpeg = once(() => findFfmpeg())
  const models = readModels(await ownModels(config))
  const stock = openStock(models, { folder: join(config.storageFolder, 'operations'), ffmpeg, environment: config.environment })
  return {
    config,
    db: database.db,
    jobs,
    blobs: openDiskStore(config.storageFolder),
    engines: openEngineRoom(models, stock, extras.recorder ?? null),
    events: new Events<News>(),
    ffmpeg,
    now: () => new Date(),
    async close() {
      await jobs.close()
      await database.close()
    },
  }
}

/** A user's own rows of models.json, beside the media. */
async function ownModels({ storageFolder }: Config): Promise<unknown> {
  const file = join(storageFolder, '..', 'models.json')
  const text = await readFile(file, 'utf8').catch(() => '[]')
  return JSON.parse(text)
}

const once = <Value>(make: () => Promise<Value>) => {
  let made: Promise<Value> | undefined
  return () => (made ??= make())
}
