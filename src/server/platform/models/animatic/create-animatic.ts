import { randomUUID } from 'node:crypto'
import { readFile, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { VideoEngine, VideoRequest, VideoStatus } from '#server/platform/models/ports.ts'
import type { Ffmpeg } from '#server/platform/video/find-ffmpeg.ts'
import { ToolFailed } from '#server/platform/video/run-tool.ts'
import { installFonts } from './fonts.ts'
import { withLock } from './lock.ts'
import { type Operation, operationsIn } from './operations.ts'
import { render, type RenderSigns } from './render.ts'
import { warningsOf } from './warnings.ts'

export interface AnimaticSettings {
  /** Where requests wait and finished clips lie until they are fetched; every process of the installation uses the same. */
  folder: string
  ffmpeg: Ffmpeg
}

/** The built-in video engine: the frames, the camera's move, the dialogue as subtitles. Rendered when first asked for. */
export function createAnimatic({ folder, ffmpeg }: AnimaticSettings): VideoEngine {
  const operations = operationsIn(folder)
  const tidied = operations.tidy(Date.now())
  return {
    id: 'animatic',
    start: async (request) => ({ operation: await operations.add(evenSized(request)) }),
    status: async (name, signal, report) => {
      const operation = await operations.find(name)
      if (!operation) return { state: 'failed', reason: 'The animatic was asked for a clip it does not know; make it again', retryable: true }
      const request = await operations.read(operation)
      return (
        (await finished(operation, request)) ??
        (await withLock(join(operation.folder, 'lock'), async () => {
          await tidied
          await installFonts(join(folder, 'fonts'))
          return (await finished(operation, request)) ?? (await make(ffmpeg, operation, request, { signal, report }))
        })) ?? { state: 'running', progress: null }
      )
    },
  }
}

/** H.264 halves the colour planes, so an odd size cannot be encoded. */
const evenSized = (request: VideoRequest): VideoRequest => ({
  ...request,
  width: Math.floor(request.width / 2) * 2,
  height: Math.floor(request.height / 2) * 2,
})

async function finished({ clip }: Operation, request: VideoRequest): Promise<VideoStatus | null> {
  const bytes = await readFile(clip).catch(() => null)
  return bytes && { state: 'done', bytes, mediaType: 'video/mp4', warnings: await warningsOf(request) }
}

const draftName = 'draft-'

async function make(tools: Ffmpeg, operation: Operation, request: VideoRequest, signs: RenderSigns): Promise<VideoStatus | null> {
  await clearDrafts(operation.folder)
  const draft = join(operation.folder, `${draftName}${randomUUID()}.mp4`)
  try {
    await render(tools, request, draft, signs)
    await rename(draft, operation.clip)
    return await finished(operation, request)
  } catch (error) {
    await rm(draft, { force: true })
    signs.signal?.throwIfAborted()
    const reason = error instanceof Error ? error.message : String(error)
    return { state: 'failed', reason: `The animatic could not be made: ${reason}`, retryable: error instanceof ToolFailed && error.passing }
  }
}

/** What a killed process left; whoever holds the lock may remove it. */
async function clearDrafts(folder: string) {
  for (const name of await readdir(folder)) {
    if (name.startsWith(draftName)) await rm(join(folder, name), { force: true })
  }
}
