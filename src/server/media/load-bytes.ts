import { buffer } from 'node:stream/consumers'
import type { Ctx } from '#server/context.ts'

/** The bytes of a picture a request names; a reference that cannot be loaded stops the request, by name. */
export async function loadBytes({ blobs }: Pick<Ctx, 'blobs'>, hash: string): Promise<Buffer> {
  return buffer(await blobs.get(hash))
}
