import { asImage, type Pixels } from '../../../pictures/pixels.ts'
import type { Box } from '../../ports.ts'

/** How much nearer a tilted camera must be for the corners to stay filled. */
export const nearer = (roll: number, width: number, height: number) => {
  const turn = Math.abs((roll * Math.PI) / 180)
  return Math.cos(turn) + (Math.max(width, height) / Math.min(width, height)) * Math.sin(turn)
}

/** Turns a painted page about its middle, and fills the picture with it. */
export async function tilted(page: Pixels, roll: number): Promise<Pixels> {
  if (roll === 0) return page
  const { width, height } = page
  const zoom = nearer(roll, width, height)
  const turned = asImage(page).rotate(roll, { background: { r: 0, g: 0, b: 0, alpha: 0 } })
  const { data, info } = await turned.raw().toBuffer({ resolveWithObject: true })
  const [wide, high] = [Math.floor(width / zoom), Math.floor(height / zoom)]
  const cut = asImage({ data, width: info.width, height: info.height }).extract({
    left: Math.round((info.width - wide) / 2),
    top: Math.round((info.height - high) / 2),
    width: wide,
    height: high,
  })
  return { data: await cut.resize(width, height, { fit: 'fill' }).raw().toBuffer(), width, height }
}

/** Where a box of the level page lies in the tilted picture. */
export function tiltedBox(box: Box, roll: number, width: number, height: number): Box {
  if (roll === 0) return box
  const turn = (roll * Math.PI) / 180
  const zoom = nearer(roll, width, height)
  const x = (box.x + box.width / 2 - 0.5) * width
  const y = (box.y + box.height / 2 - 0.5) * height
  const middle = {
    x: ((x * Math.cos(turn) - y * Math.sin(turn)) * zoom) / width + 0.5,
    y: ((x * Math.sin(turn) + y * Math.cos(turn)) * zoom) / height + 0.5,
  }
  const left = Math.max(0, middle.x - (box.width * zoom) / 2)
  const top = Math.max(0, middle.y - (box.height * zoom) / 2)
  return {
    name: box.name,
    x: left,
    y: top,
    width: Math.min(1 - left, box.width * zoom),
    height: Math.min(1 - top, box.height * zoom),
  }
}
