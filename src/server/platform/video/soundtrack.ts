import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Ffmpeg } from './find-ffmpeg.ts'
import { probe } from './probe.ts'
import { runTool } from './run-tool.ts'
import { clipList } from './track-lists.ts'

/** The sound of all clips as one file, each cut or filled with silence to exactly its picture's length, so that nothing drifts. */
export async function soundtrack(tools: Ffmpeg, clips: string[], lengths: number[], workshop: string, signal?: AbortSignal): Promise<string> {
  const pieces: { file: string; seconds: number }[] = []
  for (const [index, clip] of clips.entries()) {
    const seconds = lengths[index]!
    const file = join(workshop, `sound-${index}.wav`)
    const { hasSound } = await probe(tools, clip, signal)
    const source = hasSound ? ['-i', clip, '-vn', '-af', 'aresample=48000,apad'] : ['-f', 'lavfi', '-i', 'anullsrc=r=48000:cl=stereo']
    await runTool(tools.ffmpeg, ['-v', 'error', '-y', ...source, '-ac', '2', '-ar', '48000', '-t', String(seconds), file], { signal })
    pieces.push({ file, seconds })
  }
  const list = join(workshop, 'sounds.txt')
  const whole = join(workshop, 'sound.wav')
  await writeFile(list, clipList(pieces))
  await runTool(tools.ffmpeg, ['-v', 'error', '-y', '-f', 'concat', '-safe', '0', '-i', list, '-c', 'copy', whole], { signal })
  return whole
}
