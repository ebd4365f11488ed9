import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { News } from '#contract/news.ts'
import { readModels } from '#core/engines/models.ts'
import type { Config } from './config.ts'
import { type EngineRoom, openEngineRoom, type Stock } from './engines/engine-room.ts'
import type { Recorder } from './engines/recorder.ts'
import { type JobPayloads, type Jobs, jobNames } from './jobs.ts'
import type { Database, Db } from './platform/db/database.ts'
import { openDatabase } from './platform/db/open-database.ts'
import { tendDatabase } from './platform/db/tend-database.ts'
import { Events, type Line } from './platform/events.ts'
import { type OpenEvents, openWiredEvents } from './platform/wire/open-wired-events.ts'
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
  events: Line<News>
  /** Found when it is first needed, so that a missing ffmpeg stops clips and nothing else. */
  ffmpeg: () => Promise<Ffmpeg>
  /** Before files are deleted for good: see `tendDatabase`. */
  dumpNow: () => Promise<void>
  now: () => Date
}

export interface OpenContext extends Ctx {
  close(): Promise<void>
}

interface Extras {
  recorder?: Recorder
  database?: Database
  /** Engines in place of those of this installation: they are the outside world. */
  stock?: Partial<Stock>
}

export async function openContext(config: Config, extras: Extras = {}): Promise<OpenContext> {
  const database = extras.database ?? (await openDatabase(config.databaseUrl ? { url: config.databaseUrl } : { folder: config.databaseFolder }))
  const tended = tendDatabase(database, { everyMinutes: config.dumpMinutes, report: (error) => console.error(`database: ${error.message}`) })
  const wire = await openEvents(database)
  const jobs = await openQueue<JobPayloads>(database, jobNames)
  const ffmpeg = once(() => findFfmpeg())
  const models = readModels(await ownModels(config))
  const stock = openStock(models, { folder: join(config.storageFolder, 'operations'), ffmpeg, environment: config.environment })
  return {
    config,
    db: database.db,
    jobs,
    blobs: await openStorage(config),
    engines: openEngineRoom(models, { ...stock, ...extras.stock }, extras.recorder ?? null),
    events: wire.events,
    ffmpeg,
    dumpNow: tended.dumpNow,
    now: () => new Date(),
    async close() {
      await jobs.close()
      await wire.close()
      await tended.stop()
      await database.close()
    },
  }
}

/** Several processes may share a PostgreSQL; the embedded database has one, which tells itself. */
const openEvents = async ({ driver }: Database): Promise<OpenEvents<News>> =>
  driver.kind === 'postgres' ? openWiredEvents<News>(driver) : { events: new Events<News>(), close: async () => {} }

/** Those without a bucket do not wait for its client to load. */
async function openStorage({ bucket, storageFolder, environment }: Config): Promise<BlobStore> {
  if (bucket === null) return openDiskStore(storageFolder)
  const { openS3Store } = await import('./platform/storage/s3-store.ts')
  const keys = { accessKeyId: environment['AWS_ACCESS_KEY_ID']!, secretAccessKey: environment['AWS_SECRET_ACCESS_KEY']!, sessionToken: environment['AWS_SESSION_TOKEN'] ?? null }
  return openS3Store({ ...bucket, keys, draftFolder: join(storageFolder, 'incoming') })
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
