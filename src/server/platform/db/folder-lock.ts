import { mkdirSync, readFileSync, rmdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname } from 'node:path'

export class DatabaseBusy extends Error {
  override readonly name = 'DatabaseBusy'
}

interface Owner {
  host: string
  pid: number
  /** Tells a re-used pid from the process that wrote this; null where the system does not say. */
  started: string | null
}

const pulseMilliseconds = 5_000
const deadAfterMilliseconds = 30_000

/**
 * Two processes on one embedded database destroy it, and it has no lock of its own: a file beside the folder says whose
 * it is. The lock of a killed process is taken over. Answers how to let go.
 */
export function lockFolder(folder: string): () => void {
  const file = `${folder}.lock`
  mkdirSync(dirname(folder), { recursive: true })
  for (let tries = 0; !claim(file); tries++) {
    const owner = readOwner(file)
    if (isAlive(owner, file)) throw new DatabaseBusy(busyMessage(folder, owner))
    if (tries > 3) throw new DatabaseBusy(`The database in ${folder} cannot be locked: another process is just starting on it. Try again.`)
    removeStale(file)
  }
  const pulse = setInterval(() => beat(file), pulseMilliseconds).unref()
  return () => {
    clearInterval(pulse)
    rmSync(file, { force: true })
  }
}

function claim(file: string): boolean {
  const owner: Owner = { host: hostname(), pid: process.pid, started: startOf(process.pid) }
  try {
    writeFileSync(file, JSON.stringify(owner), { flag: 'wx' })
    return true
  } catch (error) {
    if (code(error) === 'EEXIST') return false
    throw error
  }
}

/** One process at a time may take a stale lock away, and looks again first: else a fresh one could be lost. */
function removeStale(file: string): void {
  const gate = `${file}.gate`
  try {
    mkdirSync(gate)
  } catch {
    if (age(gate) > deadAfterMilliseconds) rmdirSync(gate)
    return
  }
  try {
    if (!isAlive(readOwner(file), file)) rmSync(file, { force: true })
  } finally {
    rmdirSync(gate)
  }
}

function readOwner(file: string): Owner | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Owner
  } catch {
    return null
  }
}

/** Where nothing can be known of the process (another machine, no start time, half-written), its pulse tells. */
function isAlive(owner: Owner | null, file: string): boolean {
  const hasPulse = age(file) < deadAfterMilliseconds
  if (!owner || owner.host !== hostname()) return hasPulse
  if (!isRunning(owner.pid)) return false
  return owner.started === null ? hasPulse : startOf(owner.pid) === owner.started
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return code(error) === 'EPERM'
  }
}

/** Clock ticks from boot to the start of the process. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}

function age(path: string): number {
  try {
    return Date.now() - statSync(path).mtimeMs
  } catch {
    return Number.POSITIVE_INFINITY
  }
}

function beat(file: string): void {
  try {
    utimesSync(file, new Date(), new Date())
  } catch {
    // The folder went away under us; the next query will say so.
  }
}

function busyMessage(folder: string, owner: Owner | null): string {
  const who = owner ? `process ${owner.pid}${owner.host === hostname() ? '' : ` on ${owner.host}`}` : 'another process'
  return `The database in ${folder} is in use by ${who}. Stop that one first, or choose another folder with DATA_DIR.`
}

const code = (error: unknown) => (error as NodeJS.ErrnoException).code
