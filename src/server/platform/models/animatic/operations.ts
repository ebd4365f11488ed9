import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { VideoRequest } from '#server/platform/models/ports.ts'

/** Part of every operation's name, so that a new way to draw never serves an old clip. */
const edition = 'animatic-1'

const Stored = z.object({
  prompt: z.string(),
  startFrame: z.string(),
  endFrame: z.string().nullable(),
  seconds: z.number(),
  width: z.number(),
  height: z.number(),
  rate: z.number(),
  variation: z.number(),
})

const hash = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')

export interface Operation {
  folder: string
  clip: string
}

/** The work's own folder; its name follows from the request, so that asking for the same again is the same operation. */
export interface Operations {
  /** Stored for good when it returns, also if the process dies right after. */
  add(request: VideoRequest): Promise<string>
  find(name: string): Promise<Operation | null>
  read(operation: Operation): Promise<VideoRequest>
  /** Forgets what was finished, or asked for, long ago. */
  tidy(now: number): Promise<void>
}

export function operationsIn(folder: string): Operations {
  const whole = (name: string): Operation => ({ folder: join(folder, name), clip: join(folder, name, 'clip.mp4') })
  return {
    add: (request) => add(folder, request),
    find: async (name) => (isName(name) && (await exists(join(folder, name, requestFile))) ? whole(name) : null),
    read: (operation) => read(operation.folder),
    tidy: async (now) => {
      for (const name of (await readdir(folder).catch(() => [])).filter(isOurs)) {
        if (await isOld(whole(name), now)) await rm(join(folder, name), { recursive: true, force: true }).catch(() => {})
      }
    },
  }
}

const requestFile = 'request.json'
const draftName = 'draft-'
const isName = (name: string) => /^[0-9a-f]{64}$/.test(name)
const isOurs = (name: string) => isName(name) || name.startsWith(draftName)

async function add(folder: string, request: VideoRequest): Promise<string> {
  const { startFrame, endFrame, ...rest } = request
  const stored: z.infer<typeof Stored> = { ...rest, startFrame: hash(startFrame), endFrame: endFrame && hash(endFrame) }
  const words = JSON.stringify(Stored.parse(stored), null, 2)
  const name = hash(`${edition}\n${words}`)
  const draft = join(folder, draftName + randomUUID())
  await mkdir(draft, { recursive: true })
  await writeForGood(join(draft, stored.startFrame), startFrame)
  if (endFrame) await writeForGood(join(draft, hash(endFrame)), endFrame)
  await writeForGood(join(draft, requestFile), Buffer.from(words))
  await rename(draft, join(folder, name)).catch(async (error: NodeJS.ErrnoException) => {
    await rm(draft, { recursive: true, force: true })
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
    // Asked for again: not to be tidied away as old.
    await utimes(join(folder, name), new Date(), new Date())
  })
  await syncFolder(folder)
  return name
}

async function read(folder: string): Promise<VideoRequest> {
  const stored = Stored.parse(JSON.parse(await readFile(join(folder, requestFile), 'utf8')))
  return {
    ...stored,
    startFrame: await readFile(join(folder, stored.startFrame)),
    endFrame: stored.endFrame === null ? null : await readFile(join(folder, stored.endFrame)),
  }
}

async function writeForGood(file: string, bytes: Uint8Array) {
  const handle = await open(file, 'w')
  await handle.writeFile(bytes).then(() => handle.sync()).finally(() => handle.close())
}

/** Windows cannot sync a folder, and does not need to. */
async function syncFolder(folder: string) {
  const handle = await open(folder, 'r').catch(() => null)
  await handle?.sync().catch(() => {})
  await handle?.close()
}

const day = 24 * 60 * 60 * 1000

async function isOld({ folder, clip }: Operation, now: number): Promise<boolean> {
  const clipAge = now - (await changed(clip))
  return clipAge > day && now - (await changed(folder)) > (clipAge < Infinity ? day : 30 * day)
}

const changed = (file: string) =>
  stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => -Infinity,
  )

const exists = async (file: string) => (await changed(file)) > -Infinity
