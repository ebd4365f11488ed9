import { mkdirSync, openSync, readFileSync, rmSync, writeSync, closeSync } from 'node:fs'
import { join } from 'node:path'

export class DatabaseBusy extends Error {
  override readonly name = 'DatabaseBusy'
}

/**
 * Two processes on one embedded database destroy it, and it has no lock of its own. The file holds the pid and the
 * start time of its process, so that the lock of a killed process is taken over and a re-used pid is not mistaken for it.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'aiuteur.lock')
  for (let tries = 0; ; tries++) {
    try {
      const handle = openSync(file, 'wx')
      writeSync(handle, JSON.stringify({ pid: process.pid, started: startOf(process.pid) }))
      closeSync(handle)
      return () => rmSync(file, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const owner = readOwner(file)
      if (owner && isAlive(owner)) throw new DatabaseBusy(`The database in ${folder} is in use by process ${owner.pid}. Stop that one first, or choose another folder with DATA_DIR.`)
      if (tries > 3) throw new DatabaseBusy(`The database in ${folder} cannot be locked. Is the folder writable?`, { cause: error })
      rmSync(file, { force: true })
    }
  }
}

interface Owner {
  pid: number
  started: string | null
}

function readOwner(file: string): Owner | null {
  try {
    const { pid, started } = JSON.parse(readFileSync(file, 'utf8')) as Owner
    return typeof pid === 'number' ? { pid, started } : null
  } catch {
    return null
  }
}

function isAlive({ pid, started }: Owner): boolean {
  if (pid === process.pid) return true
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  return started === null || startOf(pid) === started
}

/** Clock ticks since boot at which the process started; null where the system does not tell. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}
