import type { Ctx } from '#server/context.ts'
import { writeStream } from './parts.ts'

/** A clip where a program can read it: where it is stored, or copied to the given place when it is not stored on this disk. */
export async function clipFile({ blobs }: Pick<Ctx, 'blobs'>, hash: string, copy: string): Promise<string> {
  if (blobs.path) return blobs.path(hash)
  await writeStream(copy, await blobs.get(hash))
  return copy
}
