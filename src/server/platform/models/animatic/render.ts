import type { VideoRequest } from '#server/platform/models/ports.ts'
import type { Ffmpeg } from '#server/platform/video/find-ffmpeg.ts'
import { h264 } from '#server/platform/video/encoding.ts'
import { probe } from '#server/platform/video/probe.ts'
import { runTool } from '#server/platform/video/run-tool.ts'
import { frameCount } from './film-frames.ts'
import { framesFromThread } from './frames-from-thread.ts'

export interface RenderSigns {
  signal?: AbortSignal | undefined
  report?: ((progress: number) => void) | undefined
}

/** Renders the clip into the file and measures it: a clip of the wrong length is a failure, not a result. */
export async function render(tools: Ffmpeg, request: VideoRequest, file: string, { signal, report }: RenderSigns = {}): Promise<void> {
  const { width, height, rate } = request
  const picture = ['-f', 'rawvideo', '-pix_fmt', 'yuv420p', '-video_size', `${width}x${height}`, '-framerate', String(rate)]
  await runTool(tools.ffmpeg, ['-v', 'error', '-y', ...picture, '-i', 'pipe:0', ...h264, '-an', '-f', 'mp4', file], {
    signal,
    input: counted(framesFromThread(request), frameCount(request), report),
  })
  const made = await probe(tools, file, signal)
  if (made.frames !== frameCount(request)) {
    throw new Error(`The clip came out ${made.frames} frames long instead of ${frameCount(request)}`)
  }
}

async function* counted(frames: AsyncGenerator<Uint8Array>, all: number, report: (progress: number) => void = () => {}): AsyncGenerator<Uint8Array> {
  let drawn = 0
  for await (const frame of frames) {
    yield frame
    report(++drawn / all)
  }
}
