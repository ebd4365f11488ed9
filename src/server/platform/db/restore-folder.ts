import { existsSync, readdirSync, renameSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { dumpFilesOf } from './dump.ts'
import { lockFolder } from './folder-lock.ts'
import { openEmbedded } from './open-embedded.ts'

const asideMark = '.damaged-'

/** Databases that were moved aside and may be mended yet. */
export const movedAside = (folder: string): string[] => {
  const [home, name] = [dirname(folder), basename(folder)]
  return existsSync(home) ? readdirSync(home).filter((entry) => entry.startsWith(name + asideMark)).map((entry) => join(home, entry)) : []
}

/** Goes back to the newest dump that can be read. What was there is moved aside, not deleted; answers both places. */
export async function restoreFolder(folder: string): Promise<{ dump: string; aside: string | null }> {
  const dumps = dumpFilesOf(folder).filter((file) => existsSync(file))
  if (dumps.length === 0) throw new Error(`There is no dump beside ${folder} to go back to.`)
  const aside = moveAside(folder)
  for (const dump of dumps) {
    const isRestored = await load(folder, dump)
    if (isRestored) return { dump, aside }
    moveAside(folder)
  }
  throw new Error(`No dump beside ${folder} can be read.${aside ? ` What was in the folder is now in ${aside}.` : ''}`)
}

function moveAside(folder: string): string | null {
  const unlock = lockFolder(folder)
  try {
    if (!existsSync(folder)) return null
    const aside = `${folder}${asideMark}${new Date().toISOString().replaceAll(/[:.]/g, '-')}`
    renameSync(folder, aside)
    return aside
  } finally {
    unlock()
  }
}

async function load(folder: string, dump: string): Promise<boolean> {
  try {
    const database = await openEmbedded(folder, new Blob([await readFile(dump)]))
    await database.close()
    return true
  } catch {
    return false
  }
}
