import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { openPromise } from 'yauzl'

/** Unpacks an archive as anybody would; answers the paths in it. */
export async function unzip(file: string, folder: string): Promise<string[]> {
  const zip = await openPromise(file, { autoClose: false, strictFileNames: true })
  const paths: string[] = []
  try {
    for await (const entry of zip.eachEntry()) {
      const path = join(folder, entry.fileName)
      await mkdir(dirname(path), { recursive: true })
      await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(path))
      paths.push(entry.fileName)
    }
  } finally {
    zip.close()
  }
  return paths
}
