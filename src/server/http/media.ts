import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { eq } from 'drizzle-orm'
import { BlobHash } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { blobs } from '#server/tables/media.ts'
import { keptThumbnail, thumbnailWidth } from './thumbnails.ts'

/** Only what a browser shows without running anything; everything else is a download. */
const shown = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/avif', 'video/mp4'])

const forEver = 'private, max-age=31536000, immutable'

function sendThumbnail(response: ServerResponse, picture: Buffer): true {
  response.writeHead(200, { 'content-type': 'image/webp', 'content-length': picture.byteLength, 'cache-control': forEver }).end(picture)
  return true
}

/** Bytes by hash, with ranges for the player; the name is the content, so it may be cached for ever. */
export async function serveMedia(ctx: Ctx, path: string, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const hash = BlobHash.safeParse(/^\/media\/([0-9a-f]+)$/.exec(path)?.[1])
  if (!hash.success) return false
  const [blob] = await ctx.db.select().from(blobs).where(eq(blobs.hash, hash.data))
  if (!blob || !(await ctx.blobs.has(blob.hash))) {
    response.writeHead(404).end()
    return true
  }
  const width = blob.mediaType.startsWith('image/') ? thumbnailWidth(request.url) : null
  if (width !== null) return sendThumbnail(response, await keptThumbnail(ctx, blob.hash, width))
  const range = rangeOf(request.headers.range, blob.bytes)
  if (range === 'unsatisfiable') {
    response.writeHead(416, { 'content-range': `bytes */${blob.bytes}` }).end()
    return true
  }
  // Opened before the first word of the answer: storage that fails is told as such.
  const content = request.method === 'HEAD' ? null : await (range ? ctx.blobs.get(blob.hash, range) : ctx.blobs.get(blob.hash))
  const { start, end } = range ?? { start: 0, end: blob.bytes - 1 }
  response.writeHead(range ? 206 : 200, {
    'content-type': shown.has(blob.mediaType) ? blob.mediaType : 'application/octet-stream',
    'content-length': end - start + 1,
    'accept-ranges': 'bytes',
    'cache-control': forEver,
    ...(shown.has(blob.mediaType) ? {} : { 'content-disposition': 'attachment' }),
    ...(range ? { 'content-range': `bytes ${start}-${end}/${blob.bytes}` } : {}),
  })
  if (content === null) response.end()
  else await pipeline(content, response).catch(() => response.destroy())
  return true
}

/** "bytes=0-99", "bytes=100-", "bytes=-50"; null when the whole is wanted. */
export function rangeOf(header: string | undefined, size: number): { start: number; end: number } | null | 'unsatisfiable' {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (from === '' && to === '') return null
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1)
  return start >= size || start > end ? 'unsatisfiable' : { start, end }
}
