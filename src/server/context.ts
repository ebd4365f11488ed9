import type { News } from '#contract/news.ts'
import type { Config } from './config.ts'
import type { EngineRoom } from './engines/index.ts'
import type { Jobs } from './jobs.ts'
import type { Db } from './platform/db/database.ts'
import type { Events } from './platform/events.ts'
import type { BlobStore } from './platform/storage/blob-store.ts'

/** Everything a verb may reach in the outside world. */
export interface Ctx {
  config: Config
  db: Db
  jobs: Jobs
  blobs: BlobStore
  engines: EngineRoom
  events: Events<News>
  now: () => Date
}
