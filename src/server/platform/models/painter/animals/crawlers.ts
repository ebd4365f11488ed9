import { shift } from '../../../pictures/pixels-colour.ts'
import { limb, solid } from '../pen.ts'
import { circle, ellipse, fill, group, line, through } from '../svg.ts'
import { type Draw, eye } from './other.ts'

export const fish: Draw = ({ coat, marks }, _yaw, pen) => {
  const svg =
    solid(
      [through('-330,-500 -560,-760 -520,-500 -560,-240', 0.5), through('40,-720 -120,-900 -200,-700', 0.6)],
      shift(coat, -0.07),
      pen,
    ) +
    solid([through('520,-490 300,-700 -60,-730 -380,-500 -60,-290 300,-300', 0.95)], coat, pen, [
      through('500,-450 200,-400 -340,-480 -60,-300 300,-310', 0.9),
    ]) +
    fill(ellipse({ x: 120, y: -370 }, 230, 50), marks, 0.7) +
    line('M250,-640Q190,-500 250,-360', shift(coat, -0.14), 9) +
    line('M60,-600q40,50 0,100M-60,-560q40,50 0,100M60,-480q40,50 0,100M-180,-520q40,50 0,80', shift(coat, -0.1), 7) +
    solid([through('120,-440 -60,-340 60,-320', 0.7)], shift(coat, -0.05), pen) +
    eye(380, -540, 34)
  return { svg: group(svg, 'translate(0,280)'), head: { x: 380, y: -240, radius: 160 }, hand: { x: 500, y: -200 } }
}

export const snake: Draw = ({ coat, marks }, _yaw, pen) => {
  const coil = [
    { x: -520, y: -60, radius: 20 },
    { x: -380, y: -70, radius: 46 },
    { x: -180, y: -90, radius: 66 },
    { x: 120, y: -80, radius: 72 },
    { x: 300, y: -120, radius: 72 },
    { x: 240, y: -230, radius: 72 },
    { x: 20, y: -250, radius: 72 },
    { x: -120, y: -330, radius: 70 },
    { x: -40, y: -480, radius: 66 },
    { x: 120, y: -640, radius: 60 },
    { x: 160, y: -780, radius: 56 },
  ]
  const svg =
    limb(coil, coat, pen) +
    line(
      coil
        .slice(1)
        .map(({ x, y }, index) => `${index ? 'L' : 'M'}${x},${y}`)
        .join(''),
      marks,
      16,
      0.8,
    ) +
    solid([through('90,-800 180,-900 330,-850 340,-800 210,-750', 0.9)], coat, pen) +
    eye(230, -840, 16) +
    line('M336,-815L410,-806L440,-826M410,-806L440,-786', '#a8332c', 9)
  return { svg, head: { x: 220, y: -830, radius: 120 }, hand: { x: 330, y: -810 } }
}

export const frog: Draw = ({ coat, marks }, _yaw, pen) => {
  const leg = (side: number) =>
    limb(
      [
        { x: side * 240, y: -280, radius: 130 },
        { x: side * 430, y: -110, radius: 80 },
        { x: side * 330, y: -50, radius: 50 },
        { x: side * 480, y: -30, radius: 34 },
      ],
      coat,
      pen,
    )
  const svg =
    leg(-1) +
    leg(1) +
    solid([ellipse({ x: 0, y: -340 }, 300, 290), ellipse({ x: 0, y: -600 }, 290, 200)], coat, pen, [
      ellipse({ x: 150, y: -320 }, 130, 240),
    ]) +
    fill(ellipse({ x: 0, y: -260 }, 180, 190), marks) +
    [-1, 1]
      .map(
        (side) =>
          solid([circle({ x: side * 170, y: -770 }, 92)], coat, pen) +
          fill(circle({ x: side * 170, y: -780 }, 60), '#e3d27a') +
          eye(side * 170, -780, 34),
      )
      .join('') +
    line('M-220,-580Q0,-470 220,-580', shift(coat, -0.2), 12) +
    limb(
      [
        { x: -150, y: -260, radius: 52 },
        { x: -170, y: -40, radius: 42 },
      ],
      coat,
      pen,
    ) +
    limb(
      [
        { x: 150, y: -260, radius: 52 },
        { x: 170, y: -40, radius: 42 },
      ],
      coat,
      pen,
    )
  return { svg, head: { x: 0, y: -680, radius: 280 }, hand: { x: 0, y: -300 } }
}
