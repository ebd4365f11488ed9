import { mix, shift } from '../../../../pictures/pixels-colour.ts'
import { box, ellipse, fill, line, n, polygon } from '../../svg.ts'
import { gradient, type Scene } from '../scene.ts'
import { furnish } from './furnish.ts'
import { lights } from './lights.ts'
import { opening } from './opening.ts'
import type { Floor, RoomPlan, Walls } from './room-plan.ts'

/** Pieces that hang or stand where a window could be. */
const onWall = new Set(['shelf', 'pictures', 'screen', 'cupboards', 'lockers', 'blackboard'])

export function room(scene: Scene, plan: RoomPlan): string {
  const { width, height, tone, spec } = scene
  const wall = spec.tint ? mix(plan.wall, spec.tint, 0.75) : shift(plan.wall, (scene.chance() - 0.5) * 0.05)
  const half = plan.narrow ?? (width > height ? 0.36 : 0.41)
  const near = Math.min(1, (half * width) / (height * 0.64))
  const walls = {
    left: width * (0.5 - half),
    right: width * (0.5 + half),
    top: scene.horizon - height * 0.35 * near,
    low: scene.horizon + height * 0.275 * Math.max(0.62, near),
  }
  const crowded = plan.furniture.some(({ what, x }) => onWall.has(what) && x < 0.35)
  const night = scene.dark
  return [
    shell(scene, walls, tone(wall)),
    floor(scene, walls, plan.floor, tone(plan.floorColour)),
    plan.beams ? beams(scene, walls, tone(shift(plan.floorColour, -0.08))) : '',
    opening(scene, walls, plan.opening, tone(wall), crowded ? 0.54 : 0.1),
    ...plan.furniture.toSorted((a, b) => a.depth - b.depth).map((piece) => furnish(scene, walls, piece)),
    lights(scene, walls, plan.lights, night),
    night ? dim(scene) : '',
  ].join('')
}

function shell({ width, height }: Scene, { left, right, top, low }: Walls, wall: string): string {
  const ceiling = polygon([
    { x: -4, y: -4 },
    { x: width + 4, y: -4 },
    { x: width + 4, y: height * -0.04 },
    { x: right, y: top },
    { x: left, y: top },
    { x: -4, y: height * -0.04 },
  ])
  return [
    fill(box(-4, -4, width + 8, height + 8), shift(wall, 0.05)),
    fill(
      polygon([
        { x: -4, y: -height * 0.1 },
        { x: left, y: top },
        { x: left, y: low },
        { x: -4, y: height * 0.98 },
      ]),
      shift(wall, 0.005),
    ),
    fill(
      polygon([
        { x: width + 4, y: -height * 0.1 },
        { x: right, y: top },
        { x: right, y: low },
        { x: width + 4, y: height * 0.98 },
      ]),
      shift(wall, -0.065),
    ),
    fill(box(left, top, right - left, low - top), shift(wall, -0.02)),
    fill(ceiling, shift(wall, 0.04)),
    fill(
      polygon([
        { x: left, y: low },
        { x: right, y: low },
        { x: right, y: low - height * 0.018 },
        { x: left, y: low - height * 0.018 },
      ]),
      shift(wall, -0.1),
    ),
  ].join('')
}

export function floor(scene: Scene, { left, right, low }: Walls, kind: Floor, colour: string): string {
  const { width, height, unit, horizon } = scene
  const plane = polygon([
    { x: left, y: low },
    { x: right, y: low },
    { x: width + 4, y: height * 0.98 },
    { x: width + 4, y: height + 4 },
    { x: -4, y: height + 4 },
    { x: -4, y: height * 0.98 },
  ])
  const seam = shift(colour, -0.07)
  const fan = (count: number) =>
    line(
      Array.from({ length: count + 1 }, (_, index) => {
        const end = width / 2 + (index / count - 0.5) * width * 3
        const start = width / 2 + ((end - width / 2) * (low - horizon)) / (height - horizon)
        return `M${n(start)},${n(low)}L${n(end)},${n(height + 4)}`
      }).join(''),
      seam,
      1.8 * unit,
      0.75,
    )
  const rows = (count: number) =>
    line(
      Array.from(
        { length: count },
        (_, index) => `M-4,${n(low + (height - low) * ((index + 1) / count) ** 1.5)}H${n(width + 4)}`,
      ).join(''),
      seam,
      1.8 * unit,
      0.6,
    )
  const pattern = {
    boards: fan(26),
    tiles: fan(18) + rows(8),
    stone: fan(9) + rows(5),
    carpet: '',
    concrete: fan(4) + rows(2),
    metal: fan(10) + rows(3),
  }[kind]
  const clip = `<clipPath id="fl"><path d="${plane}"/></clipPath>`
  const rug =
    kind === 'carpet'
      ? fill(ellipse({ x: width / 2, y: height * 0.88 }, width * 0.36, height * 0.09), shift(colour, 0.06)) +
        (`<ellipse cx="${n(width / 2)}" cy="${n(height * 0.88)}" rx="${n(width * 0.33)}"` +
          ` ry="${n(height * 0.078)}" fill="none" stroke="${shift(colour, 0.12)}"` +
          ` stroke-width="${n(4 * unit)}"/>`)
      : ''
  return `${gradient('floor', [
    [0, shift(colour, -0.05)],
    [1, shift(colour, 0.02)],
  ])}<path d="${plane}" fill="url(#floor)"/>${clip}<g clip-path="url(#fl)">${pattern}${rug}</g>`
}

export const beams = ({ width, height }: Scene, { left, right, top }: Walls, colour: string) =>
  [0.1, 0.5, 0.9]
    .map((share) =>
      fill(
        polygon([
          { x: left + (right - left) * share - 9, y: top },
          { x: left + (right - left) * share + 9, y: top },
          { x: width * (share * 1.6 - 0.3) + 26, y: -height * 0.05 },
          { x: width * (share * 1.6 - 0.3) - 26, y: -height * 0.05 },
        ]),
        colour,
      ),
    )
    .join('') + fill(box(left, top - 8, right - left, 20), shift(colour, -0.02))

/** Corners lie in the dark when only lamps are on. */
const dim = ({ width, height }: Scene) =>
  '<radialGradient id="dim" cx="0.5" cy="0.42" r="0.75"><stop offset="0.25"' +
  ' stop-color="#0c1020" stop-opacity="0"/><stop offset="1" stop-color="#0c1020"' +
  ` stop-opacity="0.5"/></radialGradient><rect x="-4" y="-4" width="${n(width + 8)}"` +
  ` height="${n(height + 8)}" fill="url(#dim)"/>`
