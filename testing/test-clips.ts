import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { VideoEngine } from '#server/platform/models/ports.ts'
import { findFfmpeg } from '#server/platform/video/find-ffmpeg.ts'
import { runTool } from '#server/platform/video/run-tool.ts'

interface Recording {
  /** As ffmpeg writes it: "24", "24000/1001". */
  rate: string
  sound: boolean
  /** Seconds it makes more than it was asked for, as engines with fixed lengths do. */
  spare: number
}

/** An engine whose clips are real films of a test card, in whatever way the test wants them. */
export function testCardEngine(recording: Recording): VideoEngine {
  let shots = 0
  return {
    id: 'built-in/animatic',
    start: async ({ seconds }) => ({ operation: JSON.stringify({ seconds, shot: ++shots }) }),
    async status(operation) {
      const { seconds, shot } = JSON.parse(operation) as { seconds: number; shot: number }
      return { state: 'done', bytes: await filmed(recording, seconds, shot), mediaType: 'video/mp4', warnings: [] }
    },
  }
}

/** A real film of a test card, a different one for every shot. */
export async function filmed({ rate, sound, spare }: Recording, seconds: number, shot: number): Promise<Uint8Array> {
  const { ffmpeg } = await findFfmpeg()
  const folder = await mkdtemp(join(tmpdir(), 'aiuteur-test-card-'))
  const file = join(folder, 'clip.mp4')
  const length = String(seconds + spare)
  try {
    const picture = ['-f', 'lavfi', '-t', length, '-i', `testsrc=size=160x90:rate=${rate}:decimals=${shot % 9}`]
    const tone = sound ? ['-f', 'lavfi', '-t', length, '-i', `sine=frequency=${200 + shot}:sample_rate=48000`, '-ac', '2', '-c:a', 'aac'] : []
    await runTool(ffmpeg, ['-v', 'error', '-y', ...picture, ...tone, '-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p', file])
    return await readFile(file)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
