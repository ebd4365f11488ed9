import { layOver, opaqueBounds } from '../../../pictures/pixels-alpha.ts'
import { type Pixels, renderSvg } from '../../../pictures/pixels.ts'
import type { Box } from '../../ports.ts'
import { grade } from '../look/grade.ts'
import type { Light } from '../look/light.ts'
import type { Look } from '../look/look.ts'
import { giveVolume } from '../look/volume.ts'
import { n } from '../svg.ts'
import type { Placement } from './placement.ts'
import { type DepthMap, hideBehind, remember } from './depth-map.ts'

export interface Page {
  ground: Pixels
  depth: DepthMap
  look: Look
  light: Light
}

interface Region {
  left: number
  top: number
  width: number
  height: number
}

/** The nearer to the viewer, the higher: 1 to 255. */
export const nearnessOf = ({ subject, ground, sprite, scale }: Placement, height: number) => {
  const held = subject.kind === 'prop' && sprite.bounds.height * scale < height * 0.6 ? 60 : 0
  const depth = { background: 20, midground: 90, foreground: 170 }[subject.depth]
  return Math.max(1, Math.min(255, Math.round(depth + held + Math.max(0, Math.min(1, ground / height - 0.4)) * 18)))
}

/** Paints one on the page, behind who stands nearer; tells where it can be seen, or null. */
export async function paintSubject(page: Page, placement: Placement): Promise<Omit<Box, 'name'> | null> {
  const { ground, depth, look, light } = page
  const { sprite, x, ground: floor, scale } = placement
  const region = visible(placement, ground)
  if (!region) return null
  const { left, top, width, height } = region
  const layer = await sprite.render(
    { x: (left - x) / scale, y: (top - floor) / scale, width: width / scale, height: height / scale },
    width,
    height,
  )
  const own = { ...layer, data: new Uint8Array(layer.data) }
  if (sprite.drawn) await giveVolume(own, look, Math.max(2, scale * 15))
  grade(own, {
    look,
    gain: sprite.glows ? [1, 1, 1] : light.gain,
    subject: true,
    left,
    top,
    width: ground.width,
    height: ground.height,
  })
  const near = nearnessOf(placement, ground.height)
  hideBehind(depth, own, left, top, near)
  await contactShadow(page, placement, near)
  layOver(ground, own, left, top)
  remember(depth, own, left, top, near)
  const seen = opaqueBounds(own)
  return (
    seen && {
      x: (left + seen.left) / ground.width,
      y: (top + seen.top) / ground.height,
      width: (seen.right - seen.left + 1) / ground.width,
      height: (seen.bottom - seen.top + 1) / ground.height,
    }
  )
}

function visible({ sprite, x, ground, scale }: Placement, page: Pixels): Region | null {
  const left = Math.max(0, Math.floor(x + sprite.bounds.x * scale))
  const top = Math.max(0, Math.floor(ground + sprite.bounds.y * scale))
  const right = Math.min(page.width, Math.ceil(x + (sprite.bounds.x + sprite.bounds.width) * scale))
  const bottom = Math.min(page.height, Math.ceil(ground + (sprite.bounds.y + sprite.bounds.height) * scale))
  return right - left < 1 || bottom - top < 1 ? null : { left, top, width: right - left, height: bottom - top }
}

/** Feet touch the ground. */
async function contactShadow(
  { ground, depth }: Page,
  { sprite, subject, x, ground: floor, scale }: Placement,
  near: number,
): Promise<void> {
  const wide = sprite.footing * scale * 1.25
  const high = Math.max(2, wide * 0.2)
  const carried = subject.kind === 'prop' && subject.holder !== null
  if (carried || floor - high > ground.height || wide < 3) return
  const left = Math.max(0, Math.floor(x - wide))
  const top = Math.max(0, Math.floor(floor - high))
  const width = Math.min(ground.width, Math.ceil(x + wide)) - left
  const height = Math.min(ground.height, Math.ceil(floor + high)) - top
  if (width < 1 || height < 1) return
  const shadow = await renderSvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
      '<radialGradient id="s"><stop offset="0.2" stop-color="#0a0c16"' +
      ' stop-opacity="0.46"/><stop offset="1" stop-color="#0a0c16" stop-opacity="0"/>' +
      `</radialGradient><ellipse cx="${n(x - left)}" cy="${n(floor - top)}"` +
      ` rx="${n(wide)}" ry="${n(high)}" fill="url(#s)"/></svg>`,
  )
  hideBehind(depth, shadow, left, top, near - 1)
  layOver(ground, shadow, left, top)
}
