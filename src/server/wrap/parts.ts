import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'

/** One file of a package: small text, or bytes that are opened when their turn comes. */
export interface Part {
  path: string
  content: string | (() => Promise<Readable>)
}

/** Media are compressed already; they are stored as they are. A fixed time makes equal films equal packages. */
const sealed = new Date(Date.UTC(2000, 0, 1))

/** A zip that is written while it is read: nothing waits in memory or on the disk, however long the film is. */
export function zipOf(parts: readonly Part[]): Readable {
  const zip = new ZipFile()
  const output = Readable.from(zip.outputStream as AsyncIterable<Uint8Array>, { objectMode: false })
  zip.on('error', (error: Error) => output.destroy(error))
  for (const { path, content } of parts) {
    if (typeof content === 'string') zip.addBuffer(Buffer.from(content), path, { mtime: sealed })
    else zip.addReadStreamLazy(path, { compress: false, mtime: sealed }, (give) => void opened(content, give, output))
  }
  zip.end()
  return output
}

type Give = (error: unknown, stream: NodeJS.ReadableStream) => void

async function opened(open: () => Promise<Readable>, give: Give, output: Readable): Promise<void> {
  try {
    const stream = await open()
    // Bytes that break off break the package: half a clip must not look like a whole one.
    stream.on('error', (error) => output.destroy(error))
    give(null, stream)
  } catch (error) {
    output.destroy(error instanceof Error ? error : new Error(String(error)))
  }
}

/** Written beside and renamed: there is the whole file or none. */
export async function writeStream(file: string, content: Readable): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const draft = `${file}.part`
  try {
    await pipeline(content, createWriteStream(draft))
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

export async function writeFolder(folder: string, parts: readonly Part[]): Promise<void> {
  for (const { path, content } of parts) await writeStream(join(folder, path), typeof content === 'string' ? Readable.from([content]) : await content())
}
