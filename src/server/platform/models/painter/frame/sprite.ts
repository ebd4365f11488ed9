import { asImage, blank, type Pixels, renderSvg } from '../../../pictures/pixels.ts'
import type { Drawing } from '../figure/drawing.ts'
import type { Area } from '../measure.ts'
import type { Mark } from '../note.ts'
import { group, type Point, svgPage } from '../svg.ts'

/**
 * Something that can be put into a frame, in figure units: an adult is 1000 high, the ground at y 0, up is
 * negative.
 */
export interface Sprite {
  bounds: Area
  /** What must not be covered. */
  face: { x: number; y: number; radius: number } | null
  hand: Point | null
  /** Half of the width it stands on. */
  footing: number
  /** Carried by its upper end. */
  hangs: boolean
  /** Gives light of its own. */
  glows: boolean
  /** Shades itself; a photograph is not shaded again. */
  drawn: boolean
  render(window: Area, width: number, height: number): Promise<Pixels>
}

/** @param bounds the largest the drawing can be, before it is scaled to its stature */
export function drawnSprite(
  drawing: Drawing,
  stature: number,
  bounds: Area,
  mirrored = false,
  { hangs = false, glows = false, foot = 0.2 } = {},
): Sprite {
  const turn = mirrored ? -1 : 1
  const content = group(drawing.svg, `scale(${turn * stature},${stature})`)
  return {
    bounds: {
      x: (mirrored ? -bounds.x - bounds.width : bounds.x) * stature,
      y: bounds.y * stature,
      width: bounds.width * stature,
      height: bounds.height * stature,
    },
    face:
      drawing.head.radius > 0
        ? { x: drawing.head.x * turn * stature, y: drawing.head.y * stature, radius: drawing.head.radius * stature }
        : null,
    hand: { x: drawing.hand.x * turn * stature, y: drawing.hand.y * stature },
    footing: bounds.width * stature * foot,
    hangs,
    glows,
    drawn: true,
    render: (window, width, height) => renderSvg(svgPage(width, height, window, content)),
  }
}

/** Lies on the ground with the head to one side. */
export function lyingSprite(drawing: Drawing, stature: number, headRight: boolean): Sprite {
  const turned = group(
    group(drawing.svg, `rotate(${headRight ? 90 : -90})`),
    `translate(${headRight ? -500 : 500},-120)`,
  )
  const head = drawing.head.y
  return drawnSprite(
    {
      svg: turned,
      head: { x: headRight ? -head - 500 : head + 500, y: -120, radius: drawing.head.radius },
      hand: { x: 0, y: -120 },
    },
    stature,
    { x: -620, y: -360, width: 1240, height: 400 },
  )
}

/** Keeps the place of somebody who is in the picture already. */
export const standIn = ({ bounds, face, hand, footing }: Mark): Sprite => ({
  bounds,
  face,
  hand,
  footing,
  hangs: false,
  glows: false,
  drawn: true,
  render: async (_, width, height) => blank(width, height),
})

/** A picture cut to what is opaque; it stands on its lowest row. */
export function pictureSprite(picture: Pixels, height: number, mirrored: boolean, hasFace: boolean): Sprite {
  const unit = height / picture.height
  const bounds = { x: (-picture.width * unit) / 2, y: -height, width: picture.width * unit, height }
  return {
    bounds,
    face: hasFace ? { x: 0, y: -height * 0.9, radius: Math.min(height * 0.1, bounds.width * 0.5) } : null,
    hand: { x: bounds.width * 0.4, y: -height * 0.52 },
    footing: bounds.width * 0.34,
    hangs: false,
    glows: false,
    drawn: false,
    render: (window, wide, high) => renderPicture(picture, mirrored, bounds, window, wide, high),
  }
}

async function renderPicture(
  picture: Pixels,
  mirrored: boolean,
  bounds: Area,
  window: Area,
  width: number,
  height: number,
): Promise<Pixels> {
  const scaleX = picture.width / bounds.width
  const scaleY = picture.height / bounds.height
  const left = Math.max(0, Math.floor((window.x - bounds.x) * scaleX))
  const top = Math.max(0, Math.floor((window.y - bounds.y) * scaleY))
  const right = Math.min(picture.width, Math.ceil((window.x + window.width - bounds.x) * scaleX))
  const bottom = Math.min(picture.height, Math.ceil((window.y + window.height - bounds.y) * scaleY))
  if (right <= left || bottom <= top) return blank(width, height)
  const source = mirrored
    ? asImage({ ...picture, data: await asImage(picture).flop().raw().toBuffer() })
    : asImage(picture)
  const place = {
    x: Math.round(((left / scaleX + bounds.x - window.x) / window.width) * width),
    y: Math.round(((top / scaleY + bounds.y - window.y) / window.height) * height),
  }
  const from = { x: Math.max(0, Math.min(width - 1, place.x)), y: Math.max(0, Math.min(height - 1, place.y)) }
  const wide = Math.max(1, Math.min(width - from.x, Math.round(((right - left) / scaleX / window.width) * width)))
  const high = Math.max(1, Math.min(height - from.y, Math.round(((bottom - top) / scaleY / window.height) * height)))
  const part = await source
    .extract({ left, top, width: right - left, height: bottom - top })
    .resize(wide, high, { fit: 'fill' })
    .raw()
    .toBuffer()
  const page = blank(width, height)
  for (let row = 0; row < high; row += 1)
    page.data.set(part.subarray(row * wide * 4, (row + 1) * wide * 4), ((from.y + row) * width + from.x) * 4)
  return page
}
