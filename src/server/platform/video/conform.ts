import { join } from 'node:path'
import { h264 } from './encoding.ts'
import type { Ffmpeg } from './find-ffmpeg.ts'
import { type Probe, probe } from './probe.ts'
import { runTool } from './run-tool.ts'

/** A clip, and how much of it the film keeps, from its beginning: all of it where that is not said. */
export interface Footage {
  file: string
  keep?: number | null
}

interface Part extends Probe, Footage {}

/** The clips, or where they differ or are too long, copies of them with one size, rate and encoding: that of most of them. */
export async function conform(tools: Ffmpeg, clips: readonly Footage[], workshop: string, signal?: AbortSignal): Promise<Part[]> {
  const parts = await measure(tools, clips, signal)
  const model = mostCommon(parts)
  const outside = parts.filter((part) => part.encoding !== model.encoding || isTooLong(part))
  const remade = new Map<Part, Part>()
  const remake = async (part: Part) => remade.set(part, await encodeLike(tools, part, model, join(workshop, `${remade.size}.mp4`), signal))
  await eachInTurn(outside, remake)
  // Another program made the majority: ours cannot be appended to theirs, so theirs are encoded as well.
  const [first] = remade.values()
  if (first && first.encoding !== model.encoding) await eachInTurn(parts.filter((part) => !remade.has(part)), remake)
  return parts.map((part) => ({ ...(remade.get(part) ?? part), hasSound: part.hasSound }))
}

/** So many at once that the cores are busy, and so few that a long film does not start a thousand programs. */
const together = 4

async function measure(tools: Ffmpeg, clips: readonly Footage[], signal?: AbortSignal): Promise<Part[]> {
  const parts: Part[] = []
  for (let start = 0; start < clips.length; start += together) {
    const some = clips.slice(start, start + together)
    parts.push(...(await Promise.all(some.map(async (clip) => ({ ...clip, ...(await probe(tools, clip.file, signal)) })))))
  }
  return parts
}

function mostCommon(parts: Part[]): Part {
  const alike = [...Map.groupBy(parts, ({ encoding }) => encoding).values()]
  return alike.reduce((best, group) => (group.length > best.length ? group : best))[0]!
}

const isTooLong = ({ keep, rate, frames }: Part) => typeof keep === 'number' && Math.round(keep * rate) < frames

const keptFrames = ({ seconds, keep }: Part, rate: number) => Math.max(1, Math.round(Math.min(seconds, keep ?? seconds) * rate))

/** Fits the whole picture into the frame, on black where the shapes differ: nothing of a clip is cut off. */
async function encodeLike(tools: Ffmpeg, part: Part, { width, height, rate }: Part, file: string, signal?: AbortSignal): Promise<Part> {
  const size = `${width}:${height}`
  const fit = `scale=${size}:force_original_aspect_ratio=decrease:out_color_matrix=bt709:out_range=tv`
  const filter = `${fit},pad=${size}:-1:-1,setsar=1,fps=${rate},tpad=stop_mode=clone:stop=1`
  const picture = ['-i', part.file, '-map', '0:v:0', '-vf', filter, '-frames:v', String(keptFrames(part, rate))]
  await runTool(tools.ffmpeg, ['-v', 'error', '-y', ...picture, ...h264, file], { signal })
  return { file, ...(await probe(tools, file, signal)) }
}

/** One program at a time already uses every core. */
async function eachInTurn<Item, Result>(items: Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = []
  for (const item of items) results.push(await work(item))
  return results
}
