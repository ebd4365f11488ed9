import { z } from 'zod'
import type { Ffmpeg } from './find-ffmpeg.ts'
import { runTool } from './run-tool.ts'

const Stream = z.object({
  codec_type: z.string(),
  codec_name: z.string(),
  profile: z.string().optional(),
  width: z.number().optional(),
  height: z.number().optional(),
  pix_fmt: z.string().optional(),
  time_base: z.string(),
  r_frame_rate: z.string(),
  duration: z.string().optional(),
  nb_frames: z.string().optional(),
  sample_rate: z.string().optional(),
  channels: z.number().optional(),
  extradata_hash: z.string().optional(),
})

const Report = z.object({
  streams: z.array(Stream),
  chapters: z.array(z.object({ start_time: z.string(), end_time: z.string(), tags: z.object({ title: z.string() }).partial() })),
  format: z.object({ duration: z.string().optional() }),
})

export interface Probe {
  width: number
  height: number
  /** Frames per second. */
  rate: number
  frames: number
  seconds: number
  codec: string
  pixelFormat: string
  hasSound: boolean
  /** Of its first sound track. */
  sound: { channels: number; rate: number } | null
  hasSubtitles: boolean
  chapters: { title: string; start: number; end: number }[]
  /** Two files with the same encoding can be joined without encoding them again. */
  encoding: string
}

/** What a video file holds, as its header says; nothing is decoded unless the header does not count the frames. */
export async function probe({ ffprobe }: Pick<Ffmpeg, 'ffprobe'>, file: string, signal?: AbortSignal): Promise<Probe> {
  const answer = await runTool(ffprobe, [...quietly, '-show_streams', '-show_format', '-show_chapters', file], { signal })
  const { streams, chapters, format } = Report.parse(JSON.parse(answer))
  const video = streams.find((stream) => stream.codec_type === 'video')
  if (!video) throw new Error(`${file} holds no video`)
  const rate = fraction(video.r_frame_rate)
  const sound = streams.find((stream) => stream.codec_type === 'audio')
  const seconds = Number(video.duration ?? format.duration ?? 0)
  return {
    width: video.width ?? 0,
    height: video.height ?? 0,
    rate,
    frames: Number(video.nb_frames ?? Math.round(seconds * rate)),
    seconds,
    codec: video.codec_name,
    pixelFormat: video.pix_fmt ?? 'unknown',
    hasSound: sound !== undefined,
    sound: sound ? { channels: sound.channels ?? 2, rate: Number(sound.sample_rate ?? 48_000) } : null,
    hasSubtitles: streams.some((stream) => stream.codec_type === 'subtitle'),
    chapters: chapters.map(({ start_time, end_time, tags }) => ({
      title: tags.title ?? '',
      start: Number(start_time),
      end: Number(end_time),
    })),
    encoding: JSON.stringify(streams.filter(isPictureOrSound).map(joinable)),
  }
}

const quietly = ['-v', 'error', '-of', 'json', '-show_data_hash', 'sha256']

const isPictureOrSound = (stream: z.infer<typeof Stream>) => ['video', 'audio'].includes(stream.codec_type)

const joinable = ({ codec_name, width, height, pix_fmt, time_base, r_frame_rate, sample_rate, channels, extradata_hash }: z.infer<typeof Stream>) => [
  codec_name,
  width,
  height,
  pix_fmt,
  time_base,
  r_frame_rate,
  sample_rate,
  channels,
  extradata_hash,
]

function fraction(text: string): number {
  const [above = 0, below = 1] = text.split('/').map(Number)
  return above / below
}
