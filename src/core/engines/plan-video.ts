import type { Combination, VideoMode, VideoModel } from './model.ts'
import { cropTo, even, kept, least, ratioOf, type Size } from './ratios.ts'
import type { VideoWork } from './work.ts'

export interface VideoPlan {
  mode: VideoMode
  /** What the engine is asked for. */
  seconds: number
  resolution: string
  ratio: string
  sound: boolean
  references: number
  size: Size
  /** The film's part of the clip; null when the whole picture is the film's. */
  crop: Size | null
}

export type VideoWish = Pick<VideoWork, 'ratio' | 'seconds' | 'resolution' | 'start' | 'end' | 'references' | 'sound'>

/** A legal request nearest to what was wanted; null when no combination of the model comes near enough. */
export function planVideo(work: VideoWish, model: VideoModel): VideoPlan | null {
  const mode = modeFor(work, model)
  if (!mode || model.retired !== null) return null
  const wanted = ratioOf(work.ratio)
  const choice = least(choices(model, mode, work.seconds), ({ seconds, resolution, ratio }) => [
    Math.max(0, lines(work.resolution) - lines(resolution)),
    ratio === work.ratio ? 0 : 1 - kept(raster(ratio, resolution), wanted),
    Math.max(0, lines(resolution) - lines(work.resolution)),
    seconds,
  ])
  if (!choice) return null
  const size = raster(choice.ratio, choice.resolution)
  return {
    ...choice,
    mode,
    size,
    sound: model.sound === 'always' || (model.sound === 'optional' && work.sound),
    references: mode === 'references' || model.references.withFrames ? Math.min(work.references, model.references.hard) : 0,
    crop: choice.ratio === work.ratio ? null : cropTo(size, wanted),
  }
}

/** Frames come first: they are what was approved. */
function modeFor({ start, end, references }: VideoWish, { legal }: VideoModel): VideoMode | null {
  const offers = (mode: VideoMode) => legal.some(({ modes }) => modes.includes(mode))
  const wanted: VideoMode[] = start ? (end ? ['start_end', 'start'] : ['start']) : end ? [] : references > 0 ? ['references', 'words'] : ['words']
  return wanted.find(offers) ?? null
}

const choices = (model: VideoModel, mode: VideoMode, wanted: number) =>
  model.legal
    .filter(({ modes }) => modes.includes(mode))
    .flatMap((row) => longEnough(row.seconds, wanted).flatMap((seconds) => row.resolutions.flatMap((resolution) => row.ratios.map((ratio) => ({ seconds, resolution, ratio })))))

/** The shortest length that holds the shot; what is over is trimmed. */
function longEnough(seconds: Combination['seconds'], wanted: number): number[] {
  if (!Array.isArray(seconds)) return wanted <= seconds.to ? [Math.max(seconds.from, wanted)] : []
  const fitting = seconds.filter((length) => length >= wanted)
  return fitting.length > 0 ? [Math.min(...fitting)] : []
}

/** Seconds to ask for, and how much of it is trimmed; null when the model makes no clip that long. */
export function planSeconds(seconds: number, model: VideoModel, mode: VideoMode): { request: number; trim: number } | null {
  const fitting = model.legal.filter(({ modes }) => modes.includes(mode)).flatMap((row) => longEnough(row.seconds, seconds))
  if (fitting.length === 0) return null
  const request = Math.min(...fitting)
  return { request, trim: request - seconds }
}

/** The longest clip in the mode, so that a longer shot can be split. */
export const longest = (model: VideoModel, mode: VideoMode): number =>
  Math.max(0, ...model.legal.filter(({ modes }) => modes.includes(mode)).flatMap(({ seconds }) => (Array.isArray(seconds) ? seconds : [seconds.to])))

/** "720p" is 720 lines, "4K" is 2160. */
export const lines = (resolution: string) => (/^4k$/i.test(resolution) ? 2160 : Number.parseInt(resolution, 10) || 720)

/** Pixels: the short edge has the lines, and no wide picture is wider than 16:9 of that class. */
export function raster(ratio: string, resolution: string): Size {
  const wanted = ratioOf(ratio)
  const short = lines(resolution)
  const long = Math.min(short * Math.max(wanted, 1 / wanted), (short * 16) / 9)
  const across = even(long)
  const down = even(long / Math.max(wanted, 1 / wanted))
  return wanted >= 1 ? { width: across, height: down } : { width: down, height: across }
}
