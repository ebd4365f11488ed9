import { shift } from '../../../pictures/pixels-colour.ts'
import { box, circle, ellipse, fill, line, n, polygon, smooth } from '../svg.ts'
import { disc } from './layers.ts'
import { gradient, halo, type Scene } from './scene.ts'

/** What is inside and yet no room of four walls. */
export const hollows: Record<string, (scene: Scene) => string> = {
  car: carInside,
  cave,
  tent,
}

function carInside(scene: Scene): string {
  const { width, height, horizon, tone, dark, unit, chance } = scene
  const outside = `${gradient('sky', [
    [0, dark ? '#131a2e' : '#9fc0d3'],
    [1, dark ? '#31405f' : '#e3e9e4'],
  ])}<rect x="-4" y="-4" width="${n(width + 8)}" height="${n(height)}" fill="url(#sky)"/>`
  const view =
    fill(
      polygon([
        { x: -4, y: horizon },
        { x: width + 4, y: horizon },
        { x: width + 4, y: height },
        { x: -4, y: height },
      ]),
      tone('#7d8a68'),
    ) +
    fill(
      polygon([
        { x: width * 0.47, y: horizon },
        { x: width * 0.55, y: horizon },
        { x: width * 0.9, y: height },
        { x: width * 0.1, y: height },
      ]),
      tone('#5b5e63'),
    ) +
    (dark
      ? Array.from({ length: 9 }, () =>
          disc(chance() * width, horizon - chance() * 60 * unit, 4 * unit, '#f0c878'),
        ).join('')
      : fill(
          smooth(
            [
              { x: -20, y: horizon + 4 },
              { x: width * 0.3, y: horizon - 40 * unit },
              { x: width * 0.7, y: horizon - 20 * unit },
              { x: width + 20, y: horizon + 4 },
            ],
            0.7,
          ),
          tone('#7f9a84'),
        ))
  const body = tone('#3a3d44')
  const frame =
    `<path fill-rule="evenodd" d="M-4,-4H${n(width + 4)}V${n(height + 4)}` +
    `H-4ZM${n(width * 0.14)},${n(height * 0.1)}Q${n(width / 2)},${n(height * 0.05)}` +
    ` ${n(width * 0.86)},${n(height * 0.1)}L${n(width * 0.95)},${n(height * 0.58)}` +
    `Q${n(width / 2)},${n(height * 0.53)} ${n(width * 0.05)},${n(height * 0.58)}` +
    `Z" fill="${body}"/>`
  const dash =
    fill(
      `M-4,${n(height * 0.64)}Q${n(width / 2)},${n(height * 0.56)} ${n(width + 4)},${n(height * 0.64)}` +
        `V${n(height + 4)}H-4Z`,
      shift(body, 0.04),
    ) +
    fill(box(width * 0.44, height * 0.68, width * 0.16, height * 0.12, 10), shift(body, -0.06)) +
    [0.22, 0.3]
      .map(
        (x) =>
          disc(width * x, height * 0.68, 26 * unit, shift(body, -0.08)) +
          line(`M${n(width * x)},${n(height * 0.68)}l${n(10 * unit)},${n(-14 * unit)}`, '#d98a4a', 3 * unit),
      )
      .join('')
  const wheel =
    line(ellipse({ x: width * 0.26, y: height * 0.84 }, 120 * unit, 112 * unit), shift(body, -0.1), 20 * unit) +
    line(`M${n(width * 0.26 - 110 * unit)},${n(height * 0.84)}h${n(220 * unit)}`, shift(body, -0.1), 18 * unit)
  const mirror =
    fill(box(width * 0.45, height * 0.07, width * 0.13, height * 0.07, 10), shift(body, -0.08)) +
    fill(box(width * 0.457, height * 0.08, width * 0.116, height * 0.05, 8), tone('#93a8b2'))
  return outside + view + frame + dash + wheel + mirror
}

function cave(scene: Scene): string {
  const { width, height, tone, unit, chance } = scene
  const rock = tone('#5f5850')
  const mouth = smooth(
    [
      { x: width * 0.36, y: height * 0.7 },
      { x: width * 0.34, y: height * 0.36 },
      { x: width * 0.46, y: height * 0.2 },
      { x: width * 0.6, y: height * 0.26 },
      { x: width * 0.66, y: height * 0.46 },
      { x: width * 0.64, y: height * 0.7 },
    ],
    0.6,
  )
  const spikes = Array.from({ length: 13 }, (_, index) => {
    const x = (index / 12) * width
    const long = (60 + chance() * 150) * unit
    return fill(
      polygon([
        { x: x - 34 * unit, y: -4 },
        { x: x + 34 * unit, y: -4 },
        { x: x + 6 * unit, y: long },
      ]),
      shift(rock, -0.05 + chance() * 0.05),
    )
  }).join('')
  return (
    fill(box(-4, -4, width + 8, height + 8), rock) +
    fill(
      smooth(
        [
          { x: width * 0.14, y: height * 0.72 },
          { x: width * 0.16, y: height * 0.2 },
          { x: width * 0.5, y: height * 0.04 },
          { x: width * 0.84, y: height * 0.2 },
          { x: width * 0.86, y: height * 0.72 },
        ],
        0.7,
      ),
      shift(rock, -0.07),
    ) +
    fill(mouth, scene.dark ? '#22304f' : '#cfdcd8') +
    halo('cv', width / 2, height * 0.44, 330 * unit, scene.dark ? '#7f94c0' : '#eef2dc', 0.35) +
    fill(
      polygon([
        { x: -4, y: height * 0.84 },
        { x: width * 0.3, y: height * 0.68 },
        { x: width * 0.7, y: height * 0.68 },
        { x: width + 4, y: height * 0.84 },
        { x: width + 4, y: height + 4 },
        { x: -4, y: height + 4 },
      ]),
      shift(rock, 0.04),
    ) +
    spikes +
    [0.06, 0.2, 0.82, 0.94]
      .map((x, index) =>
        fill(
          polygon([
            { x: width * x - 60 * unit, y: height * (0.86 + (index % 2) * 0.1) },
            { x: width * x, y: height * (0.6 + (index % 2) * 0.12) },
            { x: width * x + 60 * unit, y: height * (0.86 + (index % 2) * 0.1) },
          ]),
          shift(rock, index % 2 ? 0.05 : -0.02),
        ),
      )
      .join('')
  )
}

function tent(scene: Scene): string {
  const { width, height, tone, unit } = scene
  const cloth = tone('#c2a46a')
  return (
    fill(box(-4, -4, width + 8, height + 8), cloth) +
    Array.from({ length: 9 }, (_, index) =>
      fill(
        polygon([
          { x: width / 2, y: -20 },
          { x: (width / 8) * index - width / 18, y: height * 0.72 },
          { x: (width / 8) * index, y: height * 0.72 },
        ]),
        shift(cloth, -0.05),
      ),
    ).join('') +
    fill(
      polygon([
        { x: -4, y: height * 0.72 },
        { x: width + 4, y: height * 0.72 },
        { x: width + 4, y: height + 4 },
        { x: -4, y: height + 4 },
      ]),
      tone('#7d6a4a'),
    ) +
    fill(
      polygon([
        { x: width * 0.5, y: height * 0.16 },
        { x: width * 0.6, y: height * 0.73 },
        { x: width * 0.4, y: height * 0.73 },
      ]),
      scene.dark ? '#22304f' : '#d9e4dd',
    ) +
    line(`M${n(width / 2)},-4V${n(height * 0.74)}`, tone('#5a4632'), 10 * unit) +
    scene.thing('lantern', width * 0.24, height * 0.82, { size: 1.1 }) +
    scene.thing('chest', width * 0.82, height * 0.86, { size: 1.1 }) +
    fill(circle({ x: width / 2, y: 0 }, 12 * unit), shift(cloth, -0.1))
  )
}
