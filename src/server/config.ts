import { join, resolve } from 'node:path'
import { z } from 'zod'

const Config = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4100),
  /** PostgreSQL; without it the embedded database in DATA_DIR is used. */
  DATABASE_URL: z.url().optional(),
  DATA_DIR: z.string().default('.aiuteur'),
  /** How often the embedded database is vacuumed and dumped. */
  DUMP_MINUTES: z.coerce.number().positive().max(24 * 60).default(30),
  /** A bucket of S3-compatible storage for pictures and clips; without it they are in DATA_DIR. */
  S3_BUCKET: z.string().min(3).optional(),
  /** Where it is, if not at AWS. */
  S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  S3_REGION: z.string().default('us-east-1'),
  AWS_ACCESS_KEY_ID: z.string().min(1).optional(),
  AWS_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  /** Path of an ffmpeg that is not on the PATH. */
  FFMPEG: z.string().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  /** "off": this process only serves; jobs are done by `aiuteur worker` (PostgreSQL). */
  WORKER: z.enum(['on', 'off']).default('on'),
}).superRefine(({ S3_BUCKET, S3_ENDPOINT, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY }, { addIssue }) => {
  const say = (name: string, message: string) => addIssue({ code: 'custom', path: [name], message })
  if (S3_ENDPOINT && !S3_BUCKET) say('S3_BUCKET', 'S3_ENDPOINT is set: say the name of the bucket too, or unset it to keep the files in DATA_DIR')
  if (S3_BUCKET && !AWS_ACCESS_KEY_ID) say('AWS_ACCESS_KEY_ID', 'S3_BUCKET is set: the storage needs its access key')
  if (S3_BUCKET && !AWS_SECRET_ACCESS_KEY) say('AWS_SECRET_ACCESS_KEY', 'S3_BUCKET is set: the storage needs its secret key')
})

export interface Config {
  host: string
  port: number
  databaseUrl: string | null
  /** Folder of the embedded database; null: in memory. */
  databaseFolder: string | null
  dumpMinutes: number
  /** Pictures and clips, unless there is a bucket; thumbnails and drafts in any case. */
  storageFolder: string
  /** Its keys stay in the environment. */
  bucket: { name: string; endpoint: string | null; region: string } | null
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
  const { HOST, PORT, DATABASE_URL, DATA_DIR, DUMP_MINUTES, S3_BUCKET, S3_ENDPOINT, S3_REGION, FFMPEG, LOG_LEVEL, WORKER } = read.data
  const folder = resolve(DATA_DIR)
  return {
    host: HOST,
    port: PORT,
    databaseUrl: DATABASE_URL ?? null,
    databaseFolder: DATABASE_URL ? null : join(folder, 'database'),
    dumpMinutes: DUMP_MINUTES,
    storageFolder: join(folder, 'media'),
    bucket: S3_BUCKET ? { name: S3_BUCKET, endpoint: S3_ENDPOINT ?? null, region: S3_REGION } : null,
    ffmpeg: FFMPEG ?? null,
    logLevel: LOG_LEVEL,
    worker: WORKER === 'on',
    environment,
  }
}
