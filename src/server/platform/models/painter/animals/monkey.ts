import { limb, solid } from '../pen.ts'
import { circle, ellipse, fill, line, through } from '../svg.ts'
import { type Draw, eye } from './other.ts'

export const monkey: Draw = ({ coat, marks }, yaw, pen) => {
  const away = Math.abs(yaw) > 150
  const side = (sign: number) =>
    limb(
      [
        { x: sign * 130, y: -560, radius: 62 },
        { x: sign * 230, y: -340, radius: 50 },
        { x: sign * 150, y: -150, radius: 42 },
      ],
      coat,
      pen,
    )
  const leg = (sign: number) =>
    limb(
      [
        { x: sign * 110, y: -220, radius: 92 },
        { x: sign * 260, y: -210, radius: 70 },
        { x: sign * 200, y: -40, radius: 46 },
      ],
      coat,
      pen,
    )
  const face = away
    ? ''
    : fill(through('-110,-860 0,-830 110,-860 130,-770 90,-680 0,-640 -90,-680 -130,-770', 0.9), marks) +
      eye(-52, -800, 18) +
      eye(52, -800, 18) +
      line('M-40,-690Q0,-672 40,-690', '#5a3a30', 8) +
      line('M-14,-740l8,6M14,-740l-8,6', '#5a3a30', 7)
  const ears = [-1, 1].map((sign) => solid([circle({ x: sign * 176, y: -790 }, 56)], marks, pen)).join('')
  const svg =
    limb(
      [
        { x: 60, y: -90, radius: 30 },
        { x: 330, y: -60, radius: 28 },
        { x: 430, y: -260, radius: 24 },
        { x: 360, y: -400, radius: 18 },
      ],
      coat,
      pen,
    ) +
    ears +
    leg(-1) +
    leg(1) +
    solid([ellipse({ x: 0, y: -400 }, 180, 270)], coat, pen, [ellipse({ x: 90, y: -380 }, 80, 220)]) +
    (away ? '' : fill(ellipse({ x: 0, y: -370 }, 104, 180), marks, 0.9)) +
    side(-1) +
    side(1) +
    solid([ellipse({ x: 0, y: -790 }, 170, 175)], coat, pen) +
    face
  return { svg, head: { x: 0, y: -780, radius: 200 }, hand: { x: 150, y: -150 } }
}
