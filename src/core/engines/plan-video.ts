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

export type VideoWish = Omit<VideoWork, 'kind' | 'prompt' | 'changes'>

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
  const { hard, withFrames } = model.references
  return {
    ...choice,
    mode,
    size,
    sound: model.sound === 'always' || (model.sound === 'optional' && work.sound),
    references: mode === 'references' || withFrames ? Math.min(work.references, hard) : 0,
    crop: choice.ratio === work.ratio ? null : cropTo(size, wanted),
  }
}

/** Frames come first: they are what was approved. */
function modeFor({ start, end, references }: VideoWish, model: VideoModel): VideoMode | null {
  const wanted: VideoMode[] = start ? (end ? ['start_end', 'start'] : ['start']) : ['words']
  if (!start && end) return null
  if (!start && references > 0) wanted.unshift('references')
  return wanted.find((mode) => offers(model, mode)) ?? null
}

const inMode = ({ legal }: VideoModel, mode: VideoMode) => legal.filter(({ modes }) => modes.includes(mode))

/** Whether an end frame can go along; what takes no frames at all is asked for both, and preflight says why it cannot go. */
export const takesEnd = (model: VideoModel) => offers(model, 'start_end') || !offers(model, 'start')

export const offers = (model: VideoModel, mode: VideoMode) => inMode(model, mode).length > 0

const choices = (model: VideoModel, mode: VideoMode, wanted: number) =>
  inMode(model, mode).flatMap((row) =>
    longEnough(row.seconds, wanted).flatMap((seconds) => pairs(row).map((pair) => ({ ...pair, seconds }))),
  )

const pairs = ({ resolutions, ratios }: Combination) =>
  resolutions.flatMap((resolution) => ratios.map((ratio) => ({ resolution, ratio })))

/** The shortest length that holds the shot, if there is one; what is over is trimmed. */
function longEnough(seconds: Combination['seconds'], wanted: number): number[] {
  if (!Array.isArray(seconds)) return wanted <= seconds.to ? [Math.max(seconds.from, wanted)] : []
  const fitting = seconds.filter((length) => length >= wanted)
  return fitting.length > 0 ? [Math.min(...fitting)] : []
}

export interface SecondsPlan {
  request: number
  /** How much of it is cut away. */
  trim: number
}

/** Null when the model makes no clip that long. */
export function planSeconds(seconds: number, model: VideoModel, mode: VideoMode): SecondsPlan | null {
  const fitting = inMode(model, mode).flatMap((row) => longEnough(row.seconds, seconds))
  const request = Math.min(...fitting)
  return fitting.length > 0 ? { request, trim: request - seconds } : null
}

/** The longest clip in the mode, so that a longer shot can be split; 0 when the mode is not offered. */
export const longest = (model: VideoModel, mode: VideoMode): number =>
  Math.max(0, ...inMode(model, mode).flatMap(({ seconds }) => (Array.isArray(seconds) ? seconds : [seconds.to])))

/** "720p" is 720 lines, "4K" is 2160. */
export const lines = (resolution: string) => (resolution === '4K' ? 2160 : Number.parseInt(resolution, 10) || 720)

/** Pixels: the short edge has the lines, and no wide picture is wider than 16:9 of that class. */
export function raster(ratio: string, resolution: string): Size {
  const wanted = ratioOf(ratio)
  const stretch = Math.max(wanted, 1 / wanted)
  const long = even(lines(resolution) * Math.min(stretch, 16 / 9))
  const short = even(long / stretch)
  return wanted >= 1 ? { width: long, height: short } : { width: short, height: long }
}
