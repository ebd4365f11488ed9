import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { conform } from './conform.ts'
import type { Ffmpeg } from './find-ffmpeg.ts'
import { probe } from './probe.ts'
import { runTool } from './run-tool.ts'
import { soundtrack } from './soundtrack.ts'
import { chapterList, clipList, type Cue, subtitleList } from './track-lists.ts'

export interface JoinOptions {
  /** How many seconds of each clip the film keeps, from its beginning; null: all of it. */
  keep?: (number | null)[]
  /** A subtitle track that a player can switch on and off. */
  subtitles?: Cue[]
  /** Where a chapter begins: the index of its first clip. */
  chapters?: { title: string; clip: number }[]
  signal?: AbortSignal | undefined
}

export interface JoinedFilm {
  frames: number
  seconds: number
}

/** Joins the clips, in order, to one film. Clips of one encoding are copied as they are; others are made equal first. */
export async function joinClips(tools: Ffmpeg, clips: string[], output: string, options: JoinOptions = {}): Promise<JoinedFilm> {
  if (clips.length === 0) throw new Error('There is no clip to join')
  await mkdir(dirname(output), { recursive: true })
  const workshop = await mkdtemp(join(dirname(output), '.join-'))
  const draft = join(workshop, `${randomUUID()}.mp4`)
  try {
    const film = await assemble(tools, clips, draft, workshop, options)
    await rename(draft, output)
    return film
  } finally {
    await rm(workshop, { recursive: true, force: true })
  }
}

async function assemble(tools: Ffmpeg, clips: string[], file: string, workshop: string, options: JoinOptions): Promise<JoinedFilm> {
  const { keep = [], subtitles = [], chapters = [], signal } = options
  const parts = await conform(tools, clips.map((clip, index) => ({ file: clip, keep: keep[index] ?? null })), workshop, signal)
  const lengths = parts.map(({ seconds }) => seconds)
  const list = join(workshop, 'clips.txt')
  const marks = join(workshop, 'chapters.txt')
  await writeFile(list, clipList(parts.map((part, index) => ({ file: part.file, seconds: lengths[index]! }))))
  await writeFile(marks, chapterList(chapters, lengths))
  const inputs = ['-f', 'concat', '-safe', '0', '-i', list, '-f', 'ffmetadata', '-i', marks]
  const tracks = ['-map', '0:v', '-c:v', 'copy']
  if (parts.some(({ hasSound }) => hasSound)) {
    inputs.push('-i', await soundtrack(tools, clips, lengths, workshop, signal))
    tracks.push('-map', '2:a', '-c:a', 'aac', '-b:a', '160k')
  }
  if (subtitles.length > 0) {
    const cues = join(workshop, 'subtitles.srt')
    await writeFile(cues, subtitleList(subtitles))
    tracks.push('-map', `${inputs.filter((word) => word === '-i').length}:s`, '-c:s', 'mov_text')
    inputs.push('-i', cues)
  }
  const finish = ['-map_chapters', '1', '-fflags', '+bitexact', '-movflags', '+faststart', file]
  await runTool(tools.ffmpeg, ['-v', 'error', '-y', ...inputs, ...tracks, ...finish], { signal })
  const { frames, seconds } = await probe(tools, file, signal)
  const expected = parts.reduce((sum, part) => sum + part.frames, 0)
  if (frames !== expected) throw new Error(`The film came out ${frames} frames long instead of ${expected}`)
  return { frames, seconds }
}
