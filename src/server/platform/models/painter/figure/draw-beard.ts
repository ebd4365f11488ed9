import { mix, shift } from '../../../pictures/pixels-colour.ts'
import { type Pen, solid } from '../pen.ts'
import { ellipse, fill, line } from '../svg.ts'
import type { Face, HeadView } from './head-view.ts'
import type { PersonSpec } from './person-spec.ts'

/** Drawn before nose and mouth, which lie on it. */
export function drawBeard(spec: PersonSpec, view: HeadView, pen: Pen): string {
  if (spec.beard === 'none' || view === 'back') return ''
  const colour = spec.age === 'old' && spec.hair.cut === 'bald' ? '#c9c7c1' : shift(spec.hair.colour, -0.02)
  const fine = { ...pen, line: pen.line * 0.6 }
  if (spec.beard === 'stubble') return fill(jaws[view](80), mix(spec.skin, '#3a3434', 0.55), 0.42)
  if (spec.beard === 'moustache') return solid([moustaches[view]], colour, fine)
  if (spec.beard === 'goatee')
    return solid([goatees[view]], colour, fine) + solid([moustaches[view]], colour, { ...fine, line: 0 })
  return (
    solid([jaws[view](spec.beard === 'full' ? 116 : 90)], colour, fine) +
    solid([moustaches[view]], shift(colour, 0.03), { ...fine, line: 0 })
  )
}

const jaws: Record<HeadView, (low: number) => string> = {
  front: (low) =>
    `M-52,6C-52,46 -40,${low - 14} 0,${low}C40,${low - 14} 52,46 52,6` +
    'C47,26 36,33 22,36Q0,31 -22,36C-36,33 -47,26 -52,6Z',
  turned: (low) =>
    `M-30,12C-36,44 -18,${low - 10} 16,${low}C32,${low - 12} 38,60` +
    ' 42,36C36,34 30,34 22,35C4,38 -14,34 -20,16Q-24,2 -30,12Z',
  profile: (low) =>
    `M-10,16C-10,46 4,${low - 16} 30,${low}C46,${low - 6} 54,76 51,60` +
    'C54,50 52,42 51,33C40,37 26,36 16,30C6,24 2,14 -2,8Z',
  back: () => '',
}

const moustaches: Record<HeadView, string> = {
  front: 'M0,35C-10,31 -22,36 -27,47C-18,45 -6,45 0,42C6,45 18,45 27,47C22,36 10,31 0,35Z',
  turned: 'M25,35C14,31 4,36 0,47C10,44 18,45 25,42C30,45 38,45 42,46C39,37 32,32 25,35Z',
  profile: 'M51,33C40,31 30,38 28,48C36,45 44,45 52,42Q54,37 51,33Z',
  back: '',
}

const goatees: Record<HeadView, string> = {
  front: 'M-17,52Q0,58 17,52Q18,70 8,86Q0,92 -8,86Q-18,70 -17,52Z',
  turned: 'M6,52Q22,58 38,52Q36,70 26,86Q18,92 10,86Q2,70 6,52Z',
  profile: 'M34,54Q44,58 51,54Q54,72 44,88Q36,90 32,80Q30,66 34,54Z',
  back: '',
}

export function drawGlasses(spec: PersonSpec, face: Face, view: HeadView): string {
  if (spec.glasses === 'none' || view === 'back') return ''
  const rim = '#26222a'
  const lens = spec.glasses === 'dark' ? fillLens('#1f1f26', 0.94) : fillLens('#e8f0f4', 0.22)
  const round = spec.glasses !== 'square'
  const lenses = face.eyes.map(({ x, y, width }) => {
    const wide = width * 0.86
    const path = round
      ? ellipse({ x, y: y + 1 }, wide, spec.glasses === 'dark' ? 12 : 14)
      : `M${x - wide},${y - 10}h${wide * 2}v18q0,5 -5,5h${10 - wide * 2}q-5,0 -5,-5Z`
    return lens(path) + line(path, rim, 2.8)
  })
  const ear = face.ears.at(0)
  const far = face.eyes.at(-1)!
  const near = face.eyes[0]!
  const bridge =
    view === 'front'
      ? `M-6,-1Q0,-5 6,-1M-36,-2L-51,-4M36,-2L51,-4`
      : ear
        ? `M${far.x - far.width * 0.86},${far.y - 2}L${ear.x},${ear.y - 12}${view === 'turned' ? `M${near.x - near.width * 0.86},${near.y - 1}L${far.x + far.width * 0.86},${far.y - 1}` : ''}`
        : ''
  return (
    lenses.join('') +
    line(bridge, rim, 2.8) +
    (spec.glasses === 'dark'
      ? ''
      : face.eyes
          .map(({ x, y, width }) => line(`M${x - width * 0.5},${y - 5}L${x - width * 0.2},${y - 9}`, '#ffffff', 2, 0.8))
          .join(''))
  )
}

const fillLens = (colour: string, opacity: number) => (path: string) => fill(path, colour, opacity)
