import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { VideoEngine } from '#server/platform/models/ports.ts'
import { findFfmpeg } from '#server/platform/video/find-ffmpeg.ts'
import { runTool } from '#server/platform/video/run-tool.ts'

/** An engine that has filmed one clip and hands out copies of it, each of them another file: how long filming takes is not measured here. */
export async function copyingEngine(seconds: number): Promise<{ engine: VideoEngine; bytes: number }> {
  const clip = await filmed(seconds)
  let copies = 0
  const engine: VideoEngine = {
    id: 'built-in/animatic',
    start: async () => ({ operation: String(++copies) }),
    status: async (operation) => ({ state: 'done', bytes: Buffer.concat([clip, freeBox(operation)]), mediaType: 'video/mp4', warnings: [] }),
  }
  return { engine, bytes: clip.byteLength }
}

/** Players step over it. */
function freeBox(text: string): Buffer {
  const box = Buffer.alloc(8 + text.length)
  box.writeUInt32BE(box.byteLength)
  box.write(`free${text}`, 4, 'latin1')
  return box
}

async function filmed(seconds: number): Promise<Buffer> {
  const { ffmpeg } = await findFfmpeg()
  const folder = await mkdtemp(join(tmpdir(), 'aiuteur-bench-clip-'))
  try {
    const file = join(folder, 'clip.mp4')
    const picture = `testsrc2=size=1280x720:rate=24:duration=${seconds}`
    await runTool(ffmpeg, ['-v', 'error', '-f', 'lavfi', '-i', picture, '-c:v', 'libx264', '-preset', 'veryfast', '-crf', '20', '-pix_fmt', 'yuv420p', file])
    return await readFile(file)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
