import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Written beside, synced, then renamed: under its name there is the whole file or none, whatever happens meanwhile. */
export async function writeWhole(file: string, content: Uint8Array): Promise<void> {
  const draft = `${file}.${randomUUID()}`
  try {
    await createDraft(draft, [content])
    await keepDraft(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

/** Answers how many bytes are now really on the disk. */
export async function createDraft(draft: string, content: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<number> {
  await mkdir(dirname(draft), { recursive: true })
  const handle = await open(draft, 'wx')
  let bytes = 0
  try {
    for await (const chunk of content) {
      await handle.writeFile(chunk)
      bytes += chunk.byteLength
    }
    await handle.sync()
  } finally {
    await handle.close()
  }
  return bytes
}

export async function keepDraft(draft: string, file: string): Promise<void> {
  const folder = dirname(file)
  await mkdir(folder, { recursive: true })
  await rename(draft, file)
  if (process.platform !== 'win32') await syncFolder(folder)
}

/** Else the name could be lost with the power, though the bytes are there. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder)
  await handle.sync().finally(() => handle.close())
}
