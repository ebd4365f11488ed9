import { h264 } from './encoding.ts'
import type { Ffmpeg } from './find-ffmpeg.ts'
import { runTool } from './run-tool.ts'

interface Cut {
  /** A file there, and one to be written. */
  from: string
  to: string
  width: number
  height: number
}

/** The middle of every picture; length and sound stay as they are. */
export async function cropVideo({ ffmpeg }: Pick<Ffmpeg, 'ffmpeg'>, { from, to, width, height }: Cut, signal?: AbortSignal): Promise<void> {
  const streams = ['-map', '0:v:0', '-map', '0:a?', '-c:a', 'copy']
  await runTool(ffmpeg, ['-v', 'error', '-y', '-i', from, ...streams, '-vf', `crop=${width}:${height},setsar=1`, ...h264, to], { signal })
}
