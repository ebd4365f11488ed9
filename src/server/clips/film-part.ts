import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import type { ClipInputs } from '#core/clips/inputs.ts'
import { cropTo, kept } from '#core/engines/ratios.ts'
import type { Ctx } from '#server/context.ts'
import { cropVideo } from '#server/platform/video/crop.ts'
import { probe } from '#server/platform/video/probe.ts'

/** Between bars that are cropped away again, so that the engine neither cuts nor stretches what was approved. */
export async function betweenBars(frame: Uint8Array, { width, height, crop }: Pick<ClipInputs, 'width' | 'height' | 'crop'>): Promise<Uint8Array> {
  if (!crop) return frame
  const [left, top] = [Math.floor((width - crop.width) / 2), Math.floor((height - crop.height) / 2)]
  const bars = { left, top, right: width - crop.width - left, bottom: height - crop.height - top, background: '#000' }
  return sharp(frame).resize(crop.width, crop.height, { fit: 'cover' }).extend(bars).png().toBuffer()
}

interface Film {
  bytes: Uint8Array
  width: number
  height: number
}

/** What came back may have rounded the ratio by less than this. */
const bend = 0.01

/** The part of a clip that has the film's ratio; null where the engine made nothing else. In the size that came back, since that is paid for. */
export async function filmPart(ctx: Pick<Ctx, 'ffmpeg'>, bytes: Uint8Array, crop: { width: number; height: number }, signal: AbortSignal): Promise<Film | null> {
  const tools = await ctx.ffmpeg()
  const folder = await mkdtemp(join(tmpdir(), 'aiuteur-crop-'))
  try {
    const [from, to] = [join(folder, 'received'), join(folder, 'cropped.mp4')]
    await writeFile(from, bytes)
    const received = await probe(tools, from, signal)
    const ratio = crop.width / crop.height
    if (1 - kept(received, ratio) < bend) return null
    const size = cropTo(received, ratio)
    await cropVideo(tools, { from, to, ...size }, signal)
    return { bytes: await readFile(to), ...size }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
