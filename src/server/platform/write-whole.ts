import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Written beside, synced, then renamed: under its name there is the whole file or none, whatever happens meanwhile. */
export async function writeWhole(file: string, content: Uint8Array | AsyncIterable<Uint8Array>, draft = `${file}.${randomUUID()}`): Promise<void> {
  await mkdir(dirname(draft), { recursive: true })
  try {
    const handle = await open(draft, 'wx')
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await mkdir(dirname(file), { recursive: true })
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}
