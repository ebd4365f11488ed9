import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Ctx } from '#server/context.ts'
import { thumbnailWidths } from '#server/platform/pictures/thumbnail.ts'
import type { Taken } from './taken.ts'

type Place = Pick<Ctx, 'config'>

const folderOf = ({ config }: Place) => join(config.storageFolder, 'thumbnails')

/** Kept in the local folder wherever the pictures are: it is a cache. */
export const thumbnailFile = (place: Place, hash: string, width: number): string => join(folderOf(place), `${hash}-${width}.webp`)

/** The pictures that have thumbnails. */
export async function thumbnailHashes(place: Place): Promise<string[]> {
  const names = await readdir(folderOf(place)).catch(() => [])
  return [...new Set(names.flatMap((name) => /^([0-9a-f]{64})-\d+\.webp/.exec(name)?.[1] ?? []))]
}

export async function dropThumbnails(place: Place, hashes: readonly string[]): Promise<void> {
  for (const hash of hashes) await Promise.all(thumbnailWidths.map((width) => rm(thumbnailFile(place, hash, width), { force: true })))
}

export async function thumbnailSpace(place: Place): Promise<Taken> {
  const names = await readdir(folderOf(place)).catch(() => [])
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folderOf(place), name)).catch(() => null))?.size ?? 0))
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) }
}
