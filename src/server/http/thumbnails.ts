import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import type { Ctx } from '#server/context.ts'
import { thumbnailFile } from '#server/media/index.ts'
import { thumbnail, thumbnailWidths } from '#server/platform/pictures/thumbnail.ts'
import { writeWhole } from '#server/platform/write-whole.ts'

/** The width a picture is asked for in, if it is one of ours. */
export function thumbnailWidth(url: string | undefined): number | null {
  const width = Number(/[?&]width=(\d{1,4})(?:&|$)/.exec(url ?? '')?.[1])
  return thumbnailWidths.includes(width) ? width : null
}

/** Scaled once and kept beside the media; what is lost there is made again. */
export async function keptThumbnail({ blobs, config }: Pick<Ctx, 'blobs' | 'config'>, hash: string, width: number): Promise<Buffer> {
  const file = thumbnailFile({ config }, hash, width)
  try {
    return await readFile(file)
  } catch {
    const small = await thumbnail(await buffer(await blobs.get(hash)), width)
    await writeWhole(file, small).catch(() => undefined)
    return small
  }
}
