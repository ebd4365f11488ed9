import sharp from 'sharp'
import type { VideoRequest } from '#server/platform/models/ports.ts'
import { cameraMove } from './camera-move.ts'
import { cards } from './cards.ts'
import { type Planes, toPlanes } from './planes.ts'
import { speeches } from './speeches.ts'
import { drawSubtitle, laySubtitle, lettersPerLine } from './subtitle.ts'
import { dissolve, takeView } from './take-view.ts'

export const frameCount = ({ seconds, rate }: Pick<VideoRequest, 'seconds' | 'rate'>) => Math.max(1, Math.round(seconds * rate))

/** Every frame of the clip, one after the other, as raw yuv420p. */
export async function* filmFrames(request: VideoRequest): AsyncGenerator<Uint8Array> {
  const { width, height, rate } = request
  const frames = frameCount(request)
  const move = cameraMove(request.prompt, request.variation)
  const [start, end] = await Promise.all([request.startFrame, request.endFrame].map((bytes) => bytes && toStill(bytes, request, move.nearest)))
  const subtitles = await Promise.all(
    cards(speeches(request.prompt), frames, lettersPerLine(width, height)).map(async (card) => ({
      ...card,
      subtitle: await drawSubtitle(card, width, height),
    })),
  )
  for (let frame = 0; frame < frames; frame++) {
    const progress = frames === 1 ? 0 : frame / (frames - 1)
    const still = end ? dissolve(start!, end, middleThird(progress)) : start!
    const picture = takeView(still, move.view(progress, frame / rate), width, height)
    const shown = subtitles.find(({ from, to }) => frame >= from && frame < to)
    if (shown) laySubtitle(shown.subtitle, picture)
    yield picture.bytes
  }
}

/** The start frame for a third, the cross-dissolve for a third, the end frame for a third. */
const middleThird = (progress: number) => Math.min(1, Math.max(0, progress * 3 - 1))

/** Fills the picture's size, with as many more pixels as the camera's nearest view needs. */
async function toStill(bytes: Uint8Array, { width, height }: VideoRequest, nearest: number): Promise<Planes> {
  const [stillWidth, stillHeight] = [even(width * nearest), even(height * nearest)]
  const rgb = await sharp(bytes)
    .autoOrient()
    .flatten({ background: '#000' })
    .resize(stillWidth, stillHeight, { fit: 'cover' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer()
    .catch((error: Error) => {
      throw new Error(`a frame is not a picture that can be read (${error.message})`, { cause: error })
    })
  return toPlanes(rgb, stillWidth, stillHeight)
}

const even = (value: number) => Math.round(value / 2) * 2
