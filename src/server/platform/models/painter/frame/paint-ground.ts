import { asImage, type Pixels, readPixels, renderSvg } from '../../../pictures/pixels.ts'
import type { ImageRequest, Reference } from '../../ports.ts'
import { chanceOf } from '../chance.ts'
import { grade, type Grading } from '../look/grade.ts'
import type { Light } from '../look/light.ts'
import type { Look } from '../look/look.ts'
import { workUp } from '../look/work-up.ts'
import { readNote } from '../note.ts'
import { drawPlace } from '../places/draw-place.ts'
import type { PlaceSpec } from '../places/place-spec.ts'
import { readPlace } from '../places/read-place.ts'
import { horizonShare } from '../places/scene.ts'
import type { FrameBrief } from './frame-brief.ts'
import type { Framing } from './framing.ts'

/** The picture so far: kept to the last pixel. */
export async function keepCanvas({ bytes }: Reference, { width, height }: ImageRequest): Promise<Pixels> {
  const pixels = await readPixels(bytes)
  const fitting = pixels.width === width && pixels.height === height
  const image = fitting ? asImage(pixels) : asImage(pixels).resize(width, height, { fit: 'cover' })
  const data = await image.removeAlpha().ensureAlpha().raw().toBuffer()
  return { data, width, height }
}

interface Setting {
  brief: FrameBrief
  framing: Framing
  look: Look
  light: Light
}

/** Where the camera looks: a part of the place, in shares of it. */
interface Window {
  left: number
  top: number
  width: number
  height: number
}

/** The place as this camera sees it, in this light and style. */
export async function paintPlace(request: ImageRequest, setting: Setting): Promise<Pixels> {
  const location = request.references.find(({ kind }) => kind === 'location') ?? null
  const spec = await specOf(location, setting)
  const window = (ratio: number) => windowOf(ratio, setting.framing, request)
  const ground = spec
    ? await drawn(spec, window(request.width / request.height), request, setting.framing.pitch > 40)
    : await cut(location!, window, request)
  const { blur } = setting.framing
  const soft =
    blur > 0
      ? {
          ...ground,
          data: await asImage(ground)
            .blur(Math.max(0.4, blur * request.height))
            .raw()
            .toBuffer(),
        }
      : ground
  const made = await workUp(soft, setting.look, spec?.inside ?? false)
  grade(made, gradingOf(setting, spec !== null && setting.light.told, request))
  return made
}

/** A drawn place has its own light; a photograph is brought into the light that is told. */
const gradingOf = ({ look, light }: Setting, lit: boolean, { width, height }: ImageRequest): Grading => ({
  look,
  gain: lit ? [1, 1, 1] : light.gain,
  subject: false,
  left: 0,
  top: 0,
  width,
  height,
})

/** What to draw: the place the painter knows, or the one that the words tell; null for a photograph. */
async function specOf(location: Reference | null, { brief, light }: Setting): Promise<PlaceSpec | null> {
  const hour = light.told ? { time: light.time, weather: light.weather } : {}
  if (!location)
    return {
      ...readPlace(
        `${brief.place?.traits ?? ''}. ${brief.place?.name ?? ''}`,
        brief.place?.name ?? '',
        brief.place?.name ?? 'nowhere',
      ),
      ...hour,
    }
  const note = await readNote(location.bytes)
  return note?.kind === 'place'
    ? { ...note, ...hour, weather: light.weather === 'clear' ? note.weather : light.weather }
    : null
}

/** Brings the horizon of the place to the line of the eye, as near as the place reaches. */
function windowOf(
  ratio: number,
  { zoom, horizon, pitch }: Framing,
  { width, height, variation, prompt }: ImageRequest,
): Window {
  const wanted = width / height
  const above = horizonShare / Math.max(0.02, horizon)
  const below = (1 - horizonShare) / Math.max(0.02, 1 - horizon)
  const high = Math.min(1 / zoom, ratio / wanted, horizon > 0 ? above : 1, horizon < 1 ? below : 1)
  const wide = Math.min(1, (high * wanted) / ratio)
  if (pitch > 40) return { left: (1 - wide) / 2, top: 0.84, width: wide, height: 0.16 }
  const slide = variation > 1 ? (chanceOf(`${prompt.length}/${variation}`) - 0.5) * 0.9 : 0
  const free = 1 - wide
  return {
    left: Math.max(0, Math.min(free, free * (0.5 + slide))),
    top: Math.max(0, Math.min(1 - high, horizonShare - horizon * high)),
    width: wide,
    height: high,
  }
}

/** Drawn anew at the size the window needs, so that nothing gets coarse. */
async function drawn(spec: PlaceSpec, window: Window, { width, height }: ImageRequest, bare: boolean): Promise<Pixels> {
  const [wide, high] = [width, height]
  const page = drawPlace(spec, wide, high, bare)
  const view = `viewBox="${window.left * wide} ${window.top * high} ${window.width * wide} ${window.height * high}"`
  return renderSvg(page.replace(/viewBox="[^"]*"/, view))
}

async function cut(
  { bytes }: Reference,
  window: (ratio: number) => Window,
  { width, height }: ImageRequest,
): Promise<Pixels> {
  const source = await readPixels(bytes, Math.max(width, height) * 2)
  const part = window(source.width / source.height)
  const wide = Math.max(1, Math.round(part.width * source.width))
  const high = Math.max(1, Math.round(part.height * source.height))
  const left = Math.min(source.width - wide, Math.round(part.left * source.width))
  const top = Math.min(source.height - high, Math.round(part.top * source.height))
  const data = await asImage(source)
    .extract({ left, top, width: wide, height: high })
    .resize(width, height, { fit: 'fill' })
    .removeAlpha()
    .ensureAlpha()
    .raw()
    .toBuffer()
  return { data, width, height }
}
