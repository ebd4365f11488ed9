import { mix, shift } from '../../../pictures/pixels-colour.ts'
import type { Drawing } from '../figure/draw-person.ts'
import { limb, type Pen, solid } from '../pen.ts'
import { capsule, circle, ellipse, fill, group, line, smooth } from '../svg.ts'
import type { AnimalSpec, Species } from './animal-spec.ts'

type Draw = (spec: AnimalSpec, yaw: number, pen: Pen) => Drawing

const eye = (x: number, y: number, radius: number) => fill(circle({ x, y }, radius), '#1b181b') + fill(circle({ x: x - radius * 0.3, y: y - radius * 0.35 }, radius * 0.34), '#f4efe6')

/** Birds that stand: a small one, a crow, a duck or a hen, by their beak, legs and tail. */
function bird({ species, coat, marks }: AnimalSpec, yaw: number, pen: Pen): Drawing {
  const away = Math.abs(yaw) > 150
  const front = Math.abs(yaw) < 22 || away
  const beak = species === 'crow' ? '#2b2a2e' : '#d79a3a'
  const legColour = species === 'crow' ? '#2b2a2e' : '#c98a3c'
  const neck = species === 'duck' || species === 'hen' ? 170 : 40
  const head = { x: front ? 0 : 190, y: -740 - neck }
  const leg = (x: number) => line(`M${x},-330L${x + 10},-40M${x + 10},-40L${x - 50},0M${x + 10},-40L${x + 30},0M${x + 10},-40L${x + 90},0`, legColour, 22)
  const body = front
    ? solid([ellipse({ x: 0, y: -540 }, 230, 290), capsule({ x: 0, y: -640 }, head, 130, 110)], coat, pen, [ellipse({ x: 100, y: -520 }, 110, 230)]) + (away ? solid([smooth([{ x: -60, y: -420 }, { x: 60, y: -420 }, { x: 90, y: -160 }, { x: -90, y: -160 }], 0.4)], shift(coat, -0.08), pen) : fill(ellipse({ x: 0, y: -500 }, 130, 190), marks))
    : solid([smooth([{ x: 250, y: -640 }, { x: 200, y: -420 }, { x: 20, y: -310 }, { x: -220, y: -420 }, { x: -440, y: -560 }, { x: -460, y: -620 }, { x: -200, y: -640 }, { x: 60, y: -760 }], 0.9), capsule({ x: 140, y: -640 }, head, 140, 112)], coat, pen, [ellipse({ x: 30, y: -360 }, 170, 50)]) + fill(ellipse({ x: 200, y: -540 }, 70, 130), marks, 0.9) + solid([smooth([{ x: 120, y: -640 }, { x: 60, y: -430 }, { x: -180, y: -450 }, { x: -360, y: -540 }, { x: -120, y: -640 }], 0.9)], shift(coat, -0.07), pen)
  const bill = front
    ? away ? '' : solid([smooth([{ x: -34, y: head.y + 10 }, { x: 34, y: head.y + 10 }, { x: 0, y: head.y + 92 }], 0.3)], beak, pen)
    : solid([species === 'duck' ? smooth([{ x: head.x + 90, y: head.y - 20 }, { x: head.x + 230, y: head.y + 20 }, { x: head.x + 220, y: head.y + 54 }, { x: head.x + 90, y: head.y + 50 }], 0.6) : smooth([{ x: head.x + 90, y: head.y - 34 }, { x: head.x + 216, y: head.y + 16 }, { x: head.x + 90, y: head.y + 44 }], 0.25)], beak, pen)
  const comb = species === 'hen' ? solid([circle({ x: head.x - 40, y: head.y - 104 }, 38), circle({ x: head.x + 10, y: head.y - 124 }, 42), circle({ x: head.x + 58, y: head.y - 100 }, 34)], '#b5392f', pen) : ''
  const skull = solid([circle(head, 118)], species === 'duck' ? marks : coat, pen, [ellipse({ x: head.x + 30, y: head.y + 60 }, 70, 40)])
  const eyes = away ? '' : front ? eye(-52, head.y - 20, 15) + eye(52, head.y - 20, 15) : eye(head.x + 46, head.y - 22, 17)
  return { svg: leg(front ? -70 : -20) + leg(front ? 70 : 60) + comb + body + bill + skull + eyes, head: { ...head, radius: 170 }, hand: { x: head.x + 200, y: head.y + 20 } }
}

const owl: Draw = ({ coat, marks }, yaw, pen) => {
  const away = Math.abs(yaw) > 150
  const face = [-1, 1].map((side) => solid([circle({ x: side * 92, y: -760 }, 92)], mix(marks, '#ffffff', 0.2), pen) + fill(circle({ x: side * 84, y: -760 }, 52), '#d8a63a') + eye(side * 84, -760, 30)).join('')
  const svg = solid([smooth([{ x: -200, y: -950 }, { x: -90, y: -900 }, { x: 90, y: -900 }, { x: 200, y: -950 }, { x: 240, y: -640 }, { x: 210, y: -220 }, { x: 0, y: -60 }, { x: -210, y: -220 }, { x: -240, y: -640 }], 0.7)], coat, pen, [ellipse({ x: 150, y: -420 }, 80, 300)]) + (away ? '' : fill(ellipse({ x: 0, y: -380 }, 130, 220), marks) + face + solid([smooth([{ x: -26, y: -720 }, { x: 26, y: -720 }, { x: 0, y: -640 }], 0.3)], '#c98a3c', pen)) + line('M-60,-60L-90,0M-60,-60L-40,0M60,-60L40,0M60,-60L90,0', '#c98a3c', 24)
  return { svg, head: { x: 0, y: -780, radius: 230 }, hand: { x: 0, y: -300 } }
}

const fish: Draw = ({ coat, marks }, _yaw, pen) => {
  const svg = solid([smooth([{ x: -330, y: -500 }, { x: -560, y: -760 }, { x: -520, y: -500 }, { x: -560, y: -240 }], 0.5), smooth([{ x: 40, y: -720 }, { x: -120, y: -900 }, { x: -200, y: -700 }], 0.6)], shift(coat, -0.07), pen) + solid([smooth([{ x: 520, y: -490 }, { x: 300, y: -700 }, { x: -60, y: -730 }, { x: -380, y: -500 }, { x: -60, y: -290 }, { x: 300, y: -300 }], 0.95)], coat, pen, [smooth([{ x: 500, y: -450 }, { x: 200, y: -400 }, { x: -340, y: -480 }, { x: -60, y: -300 }, { x: 300, y: -310 }], 0.9)]) + fill(ellipse({ x: 120, y: -370 }, 230, 50), marks, 0.7) + line('M250,-640Q190,-500 250,-360', shift(coat, -0.14), 9) + line('M60,-600q40,50 0,100M-60,-560q40,50 0,100M60,-480q40,50 0,100M-180,-520q40,50 0,80', shift(coat, -0.1), 7) + solid([smooth([{ x: 120, y: -440 }, { x: -60, y: -340 }, { x: 60, y: -320 }], 0.7)], shift(coat, -0.05), pen) + eye(380, -540, 34)
  return { svg: group(svg, 'translate(0,280)'), head: { x: 380, y: -240, radius: 160 }, hand: { x: 500, y: -200 } }
}

const snake: Draw = ({ coat, marks }, _yaw, pen) => {
  const coil = [{ x: -520, y: -60, radius: 20 }, { x: -380, y: -70, radius: 46 }, { x: -180, y: -90, radius: 66 }, { x: 120, y: -80, radius: 72 }, { x: 300, y: -120, radius: 72 }, { x: 240, y: -230, radius: 72 }, { x: 20, y: -250, radius: 72 }, { x: -120, y: -330, radius: 70 }, { x: -40, y: -480, radius: 66 }, { x: 120, y: -640, radius: 60 }, { x: 160, y: -780, radius: 56 }]
  const svg = limb(coil, coat, pen) + line(coil.slice(1).map(({ x, y }, index) => `${index ? 'L' : 'M'}${x},${y}`).join(''), marks, 16, 0.8) + solid([smooth([{ x: 90, y: -800 }, { x: 180, y: -900 }, { x: 330, y: -850 }, { x: 340, y: -800 }, { x: 210, y: -750 }], 0.9)], coat, pen) + eye(230, -840, 16) + line('M336,-815L410,-806L440,-826M410,-806L440,-786', '#a8332c', 9)
  return { svg, head: { x: 220, y: -830, radius: 120 }, hand: { x: 330, y: -810 } }
}

const frog: Draw = ({ coat, marks }, _yaw, pen) => {
  const leg = (side: number) => limb([{ x: side * 240, y: -280, radius: 130 }, { x: side * 430, y: -110, radius: 80 }, { x: side * 330, y: -50, radius: 50 }, { x: side * 480, y: -30, radius: 34 }], coat, pen)
  const svg = leg(-1) + leg(1) + solid([ellipse({ x: 0, y: -340 }, 300, 290), ellipse({ x: 0, y: -600 }, 290, 200)], coat, pen, [ellipse({ x: 150, y: -320 }, 130, 240)]) + fill(ellipse({ x: 0, y: -260 }, 180, 190), marks) + [-1, 1].map((side) => solid([circle({ x: side * 170, y: -770 }, 92)], coat, pen) + fill(circle({ x: side * 170, y: -780 }, 60), '#e3d27a') + eye(side * 170, -780, 34)).join('') + line('M-220,-580Q0,-470 220,-580', shift(coat, -0.2), 12) + limb([{ x: -150, y: -260, radius: 52 }, { x: -170, y: -40, radius: 42 }], coat, pen) + limb([{ x: 150, y: -260, radius: 52 }, { x: 170, y: -40, radius: 42 }], coat, pen)
  return { svg, head: { x: 0, y: -680, radius: 280 }, hand: { x: 0, y: -300 } }
}

const monkey: Draw = ({ coat, marks }, yaw, pen) => {
  const away = Math.abs(yaw) > 150
  const side = (sign: number) => limb([{ x: sign * 130, y: -560, radius: 62 }, { x: sign * 230, y: -340, radius: 50 }, { x: sign * 150, y: -150, radius: 42 }], coat, pen)
  const leg = (sign: number) => limb([{ x: sign * 110, y: -220, radius: 92 }, { x: sign * 260, y: -210, radius: 70 }, { x: sign * 200, y: -40, radius: 46 }], coat, pen)
  const face = away ? '' : fill(smooth([{ x: -110, y: -860 }, { x: 0, y: -830 }, { x: 110, y: -860 }, { x: 130, y: -770 }, { x: 90, y: -680 }, { x: 0, y: -640 }, { x: -90, y: -680 }, { x: -130, y: -770 }], 0.9), marks) + eye(-52, -800, 18) + eye(52, -800, 18) + line('M-40,-690Q0,-672 40,-690', '#5a3a30', 8) + line('M-14,-740l8,6M14,-740l-8,6', '#5a3a30', 7)
  const ears = [-1, 1].map((sign) => solid([circle({ x: sign * 176, y: -790 }, 56)], marks, pen)).join('')
  const svg = limb([{ x: 60, y: -90, radius: 30 }, { x: 330, y: -60, radius: 28 }, { x: 430, y: -260, radius: 24 }, { x: 360, y: -400, radius: 18 }], coat, pen) + ears + leg(-1) + leg(1) + solid([ellipse({ x: 0, y: -400 }, 180, 270)], coat, pen, [ellipse({ x: 90, y: -380 }, 80, 220)]) + (away ? '' : fill(ellipse({ x: 0, y: -370 }, 104, 180), marks, 0.9)) + side(-1) + side(1) + solid([ellipse({ x: 0, y: -790 }, 170, 175)], coat, pen) + face
  return { svg, head: { x: 0, y: -780, radius: 200 }, hand: { x: 150, y: -150 } }
}

export const otherAnimals: Partial<Record<Species, Draw>> = { bird, crow: bird, duck: bird, hen: bird, owl, fish, snake, frog, monkey }
