import { mix, shift } from '../../../pictures/pixels-colour.ts'
import type { Drawing } from '../figure/drawing.ts'
import { type Pen, solid } from '../pen.ts'
import { capsule, circle, ellipse, fill, line, smooth, through } from '../svg.ts'
import type { AnimalSpec } from './animal-spec.ts'
import { type Draw, eye } from './other.ts'

/** Birds that stand: a small one, a crow, a duck or a hen, by their beak, legs and tail. */
export function bird({ species, coat, marks }: AnimalSpec, yaw: number, pen: Pen): Drawing {
  const away = Math.abs(yaw) > 150
  const front = Math.abs(yaw) < 22 || away
  const beak = species === 'crow' ? '#2b2a2e' : '#d79a3a'
  const legColour = species === 'crow' ? '#2b2a2e' : '#c98a3c'
  const neck = species === 'duck' || species === 'hen' ? 170 : 40
  const head = { x: front ? 0 : 190, y: -740 - neck }
  const leg = (x: number) =>
    line(
      `M${x},-330L${x + 10},-40M${x + 10},-40L${x - 50},0M${x + 10},-40L${x + 30},0M${x + 10},-40L${x + 90},0`,
      legColour,
      22,
    )
  const body = front
    ? solid([ellipse({ x: 0, y: -540 }, 230, 290), capsule({ x: 0, y: -640 }, head, 130, 110)], coat, pen, [
        ellipse({ x: 100, y: -520 }, 110, 230),
      ]) +
      (away
        ? solid([through('-60,-420 60,-420 90,-160 -90,-160', 0.4)], shift(coat, -0.08), pen)
        : fill(ellipse({ x: 0, y: -500 }, 130, 190), marks))
    : solid(
        [
          through('250,-640 200,-420 20,-310 -220,-420 -440,-560 -460,-620 -200,-640 60,-760', 0.9),
          capsule({ x: 140, y: -640 }, head, 140, 112),
        ],
        coat,
        pen,
        [ellipse({ x: 30, y: -360 }, 170, 50)],
      ) +
      fill(ellipse({ x: 200, y: -540 }, 70, 130), marks, 0.9) +
      solid([through('120,-640 60,-430 -180,-450 -360,-540 -120,-640', 0.9)], shift(coat, -0.07), pen)
  const bill = front
    ? away
      ? ''
      : solid(
          [
            smooth(
              [
                { x: -34, y: head.y + 10 },
                { x: 34, y: head.y + 10 },
                { x: 0, y: head.y + 92 },
              ],
              0.3,
            ),
          ],
          beak,
          pen,
        )
    : solid(
        [
          species === 'duck'
            ? smooth(
                [
                  { x: head.x + 90, y: head.y - 20 },
                  { x: head.x + 230, y: head.y + 20 },
                  { x: head.x + 220, y: head.y + 54 },
                  { x: head.x + 90, y: head.y + 50 },
                ],
                0.6,
              )
            : smooth(
                [
                  { x: head.x + 90, y: head.y - 34 },
                  { x: head.x + 216, y: head.y + 16 },
                  { x: head.x + 90, y: head.y + 44 },
                ],
                0.25,
              ),
        ],
        beak,
        pen,
      )
  const comb =
    species === 'hen'
      ? solid(
          [
            circle({ x: head.x - 40, y: head.y - 104 }, 38),
            circle({ x: head.x + 10, y: head.y - 124 }, 42),
            circle({ x: head.x + 58, y: head.y - 100 }, 34),
          ],
          '#b5392f',
          pen,
        )
      : ''
  const skull = solid([circle(head, 118)], species === 'duck' ? marks : coat, pen, [
    ellipse({ x: head.x + 30, y: head.y + 60 }, 70, 40),
  ])
  const eyes = away
    ? ''
    : front
      ? eye(-52, head.y - 20, 15) + eye(52, head.y - 20, 15)
      : eye(head.x + 46, head.y - 22, 17)
  return {
    svg: leg(front ? -70 : -20) + leg(front ? 70 : 60) + comb + body + bill + skull + eyes,
    head: { ...head, radius: 170 },
    hand: { x: head.x + 200, y: head.y + 20 },
  }
}

export const owl: Draw = ({ coat, marks }, yaw, pen) => {
  const away = Math.abs(yaw) > 150
  const face = [-1, 1]
    .map(
      (side) =>
        solid([circle({ x: side * 92, y: -760 }, 92)], mix(marks, '#ffffff', 0.2), pen) +
        fill(circle({ x: side * 84, y: -760 }, 52), '#d8a63a') +
        eye(side * 84, -760, 30),
    )
    .join('')
  const svg =
    solid(
      [through('-200,-950 -90,-900 90,-900 200,-950 240,-640 210,-220 0,-60 -210,-220 -240,-640', 0.7)],
      coat,
      pen,
      [ellipse({ x: 150, y: -420 }, 80, 300)],
    ) +
    (away
      ? ''
      : fill(ellipse({ x: 0, y: -380 }, 130, 220), marks) +
        face +
        solid([through('-26,-720 26,-720 0,-640', 0.3)], '#c98a3c', pen)) +
    line('M-60,-60L-90,0M-60,-60L-40,0M60,-60L40,0M60,-60L90,0', '#c98a3c', 24)
  return { svg, head: { x: 0, y: -780, radius: 230 }, hand: { x: 0, y: -300 } }
}
