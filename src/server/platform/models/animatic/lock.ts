import { randomUUID } from 'node:crypto'
import { readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'

/** The holder shows every few seconds that it lives; whoever was silent for longer is dead, on whichever machine it ran. */
const beat = 2_000
const silence = 15_000

/**
 * Runs the work unless another process, or another call in this one, is at it: then null.
 * A lock left by a killed process is taken over.
 */
export async function withLock<Result>(file: string, work: () => Promise<Result>): Promise<Result | null> {
  const mine = JSON.stringify({ host: hostname(), process: process.pid, key: randomUUID() })
  if (!(await take(file, mine))) return null
  const heart = setInterval(() => void utimes(file, new Date(), new Date()).catch(() => {}), beat)
  try {
    return await work()
  } finally {
    clearInterval(heart)
    if ((await content(file)) === mine) await rm(file, { force: true })
  }
}

async function take(file: string, mine: string): Promise<boolean> {
  if (await create(file, mine)) return true
  const holder = await content(file)
  if (holder === null) return create(file, mine)
  if (await lives(file, holder)) return false
  await setAside(file, holder)
  return create(file, mine)
}

const create = (file: string, mine: string) =>
  writeFile(file, mine, { flag: 'wx' }).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return false
      throw error
    },
  )

const content = (file: string) => readFile(file, 'utf8').catch(() => null)

async function lives(file: string, holder: string): Promise<boolean> {
  const [, host, id] = /"host":"(.*)","process":(\d+)/.exec(holder) ?? []
  if (host === hostname() && id !== undefined && !isRunning(Number(id))) return false
  const age = await stat(file).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  )
  return age < silence
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Two may find the same dead holder; the slower one must not remove the lock that the faster one has just made. */
async function setAside(file: string, holder: string) {
  const aside = `${file}.${randomUUID()}`
  const moved = await rename(file, aside).then(
    () => true,
    () => false,
  )
  if (!moved) return
  const taken = await content(aside)
  if (taken !== null && taken !== holder) await create(file, taken)
  await rm(aside, { force: true })
}
