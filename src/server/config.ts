import { join, resolve } from 'node:path'
import { z } from 'zod'

const Config = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4100),
  /** PostgreSQL; without it the embedded database in DATA_DIR is used. */
  DATABASE_URL: z.url().optional(),
  DATA_DIR: z.string().default('.aiuteur'),
  /** Path of an ffmpeg that is not on the PATH. */
  FFMPEG: z.string().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  /** "off": this process only serves; jobs are done by `aiuteur worker` (PostgreSQL). */
  WORKER: z.enum(['on', 'off']).default('on'),
})

export interface Config {
  host: string
  port: number
  databaseUrl: string | null
  /** Folder of the embedded database; null: in memory. */
  databaseFolder: string | null
  storageFolder: string
  ffmpeg: string | null
  logLevel: z.infer<typeof Config>['LOG_LEVEL']
  worker: boolean
  /** The environment as it was, for the engines' keys; never logged, never sent anywhere. */
  environment: Record<string, string | undefined>
}

/** Read once, at the start: a bad setting stops the process with the name of the setting. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const read = Config.safeParse(environment)
  if (!read.success) throw new Error(`Cannot start. Check the environment:\n${z.prettifyError(read.error)}`)
  const { HOST, PORT, DATABASE_URL, DATA_DIR, FFMPEG, LOG_LEVEL, WORKER } = read.data
  const folder = resolve(DATA_DIR)
  return {
    host: HOST,
    port: PORT,
    databaseUrl: DATABASE_URL ?? null,
    databaseFolder: DATABASE_URL ? null : join(folder, 'database'),
    storageFolder: join(folder, 'media'),
    ffmpeg: FFMPEG ?? null,
    logLevel: LOG_LEVEL,
    worker: WORKER === 'on',
    environment,
  }
}
