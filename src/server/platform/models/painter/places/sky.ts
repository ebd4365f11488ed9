import { mix } from '../../../pictures/pixels-colour.ts'
import { circle, ellipse, fill, line, n, type Point, smooth } from '../svg.ts'
import { gradient, halo, hours, type Scene } from './scene.ts'

const storm = '#59636e'

export function sky(scene: Scene): string {
  const { width, horizon, spec } = scene
  const { skyTop, skyLow } = hours[spec.time]
  const heavy = spec.weather === 'clear' ? 0 : spec.weather === 'clouds' ? 0.25 : 0.6
  const grey = (colour: string) => mix(colour, spec.time === 'night' ? '#1b2232' : storm, heavy)
  const base = `${gradient('sky', [
    [0, grey(skyTop)],
    [1, grey(skyLow)],
  ])}<rect x="-2" y="-2" width="${n(width + 4)}" height="${n(horizon + 6)}" fill="url(#sky)"/>`
  return (
    base +
    (heavy > 0.3 ? '' : bodies(scene)) +
    (spec.weather === 'clear' && spec.time === 'night' ? '' : clouds(scene, heavy))
  )
}

function bodies({ width, horizon, unit, spec, chance }: Scene): string {
  const x = width * (0.2 + chance() * 0.6)
  if (spec.time === 'night') {
    const stars = Array.from({ length: 60 }, () =>
      fill(
        circle({ x: chance() * width, y: chance() * horizon * 0.86 }, (0.6 + chance() * 1.1) * unit),
        '#dfe6f2',
        0.25 + chance() * 0.6,
      ),
    ).join('')
    const moon = { x, y: horizon * 0.3 }
    return (
      stars +
      halo('moonlight', moon.x, moon.y, 120 * unit, '#cdd9ee', 0.34) +
      fill(circle(moon, 26 * unit), '#e6eaf0') +
      fill(circle({ x: moon.x + 9 * unit, y: moon.y - 5 * unit }, 5 * unit), '#c9d0dc') +
      fill(circle({ x: moon.x - 8 * unit, y: moon.y + 7 * unit }, 4 * unit), '#c9d0dc')
    )
  }
  const low = spec.time !== 'day'
  const sun = { x, y: horizon * (low ? 0.82 : 0.26) }
  return (
    halo('sunlight', sun.x, sun.y, (low ? 260 : 150) * unit, low ? '#fbd9a6' : '#fff6df', low ? 0.85 : 0.6) +
    (low ? fill(circle(sun, 32 * unit), '#fbe6c2') : '')
  )
}

function clouds({ width, horizon, unit, spec, chance, dark }: Scene, heavy: number): string {
  const tone = spec.time === 'night' ? '#2b3650' : dark || spec.time === 'dawn' ? '#e8c4ae' : '#f6f6f1'
  const colour = mix(tone, spec.time === 'night' ? '#141a28' : '#7b858c', heavy)
  return Array.from({ length: heavy > 0.3 ? 9 : 5 }, () => {
    const at = { x: chance() * width, y: horizon * (0.08 + chance() * 0.6) }
    const size = (40 + chance() * 80) * unit
    return `<g fill-opacity="${heavy > 0.3 ? 0.75 : 0.7}">${fill(cloud(at, size, chance), colour)}</g>`
  }).join('')
}

function cloud(at: Point, size: number, chance: () => number): string {
  const top = Array.from({ length: 5 }, (_, index) => ({
    x: at.x - size * 1.5 + index * size * 0.75,
    y: at.y - size * (0.16 + chance() * 0.34) * (index === 0 || index === 4 ? 0.4 : 1),
  }))
  return smooth([{ x: at.x - size * 2, y: at.y }, ...top, { x: at.x + size * 2, y: at.y }], 1)
}

/** What falls, over everything. */
export function falling({ width, height, unit, spec, chance, dark }: Scene): string {
  if (spec.inside) return ''
  if (spec.weather === 'rain' || spec.weather === 'storm') {
    const streaks = Array.from({ length: Math.round(170 * (width / height)) }, () => {
      const [x, y, long] = [chance() * width * 1.1, chance() * height, (14 + chance() * 26) * unit]
      return `M${n(x)},${n(y)}l${n(-long * 0.28)},${n(long)}`
    }).join('')
    return line(streaks, dark ? '#a9bad6' : '#eef3f5', 1.3 * unit, 0.42)
  }
  if (spec.weather === 'snow')
    return Array.from({ length: Math.round(150 * (width / height)) }, () =>
      fill(
        circle({ x: chance() * width, y: chance() * height }, (1.2 + chance() * 2.4) * unit),
        '#f7f9fb',
        0.55 + chance() * 0.4,
      ),
    ).join('')
  return ''
}

export function haze(scene: Scene): string {
  const { width, height, horizon, spec, tone } = scene
  if (spec.inside) return ''
  const thick = spec.weather === 'fog' ? 0.78 : spec.weather === 'rain' || spec.weather === 'snow' ? 0.3 : 0.14
  const colour = tone(spec.time === 'night' ? '#77859c' : '#dfe3e0')
  return `${gradient('haze', [
    [0, colour, 0],
    [0.5, colour, thick],
    [1, colour, 0],
  ])}<rect x="-2" y="${n(horizon - height * 0.24)}" width="${n(width + 4)}" height="${n(height * (spec.weather === 'fog' ? 0.62 : 0.4))}" fill="url(#haze)"/>`
}

/** Wet ground shines in patches. */
export function puddles({ width, height, horizon, unit, spec, chance, tone }: Scene): string {
  if (spec.inside || (spec.weather !== 'rain' && spec.weather !== 'storm')) return ''
  return Array.from({ length: 7 }, () => {
    const y = horizon + (height - horizon) * (0.2 + chance() * 0.75)
    const wide = ((y - horizon) / height) * (120 + chance() * 160) * unit * 2
    return fill(ellipse({ x: chance() * width, y }, wide, wide * 0.11), tone('#b9c8d4'), 0.3)
  }).join('')
}
