import { depthScale, type Framing } from './framing.ts'
import type { Subject } from './frame-brief.ts'
import type { Sprite } from './sprite.ts'

/** Where a sprite goes: pixels of its ground point, and pixels per figure unit. */
export interface Placement {
  subject: Subject
  sprite: Sprite
  x: number
  ground: number
  scale: number
}

export interface Cast {
  subject: Subject
  sprite: Sprite
}

interface Frame {
  width: number
  height: number
}

/** Puts everybody on a mark. Told marks hold; the others share what is free, in order. Nobody stands on another's face. */
export function blockSubjects(cast: readonly Cast[], framing: Framing, frame: Frame): Placement[] {
  const figures = cast.filter(({ subject }) => subject.kind !== 'prop')
  const props = cast.filter(({ subject }) => subject.kind === 'prop')
  const free = freeMarks(figures)
  const roughly = figures.map((one) => stand(one, one.subject.across ?? free.shift() ?? 0.5, framing, frame))
  const placed = inFrontOfEachOther(roughly, frame)
  return [...placed, ...props.map((prop, index) => putDown(prop, index, placed, framing, frame))]
}

const spread = [0.5, 0.3, 0.7, 0.15, 0.85, 0.4, 0.6, 0.05, 0.95]

/** Marks nobody was told to take, the middle ones first. */
function freeMarks(figures: readonly Cast[]): number[] {
  const taken = figures.flatMap(({ subject }) => subject.across ?? [])
  const open = spread.filter((mark) => taken.every((other) => Math.abs(other - mark) > 0.12))
  const wanted = figures.filter(({ subject }) => subject.across === null).length
  if (taken.length === 0 && wanted === 2) return [0.35, 0.65]
  return open.slice(0, wanted).toSorted((a, b) => a - b)
}

function stand({ subject, sprite }: Cast, across: number, framing: Framing, { width, height }: Frame): Placement {
  const size = (framing.adult * depthScale[subject.depth] * height) / 1000
  const narrow = Math.min(1, width / height / 1.1)
  const scale = framing.adult > 0.9 ? size * Math.max(0.62, narrow) : size * Math.max(0.8, narrow)
  const ground = (framing.horizon + (framing.camera * scale * 1000) / height) * height
  return { subject, sprite, scale, ground, x: across * width }
}

/** Figures of one depth step aside until their heads are free; when that is not enough, all get a little smaller. */
function inFrontOfEachOther(placements: Placement[], { width }: Frame): Placement[] {
  const sorted = placements.toSorted((a, b) => a.x - b.x)
  const half = (one: Placement) => Math.max((one.sprite.face?.radius ?? 0) * 1.15, Math.min(one.sprite.bounds.width * 0.36, 190)) * one.scale
  const needed = sorted.reduce((sum, one) => sum + half(one) * 2, 0)
  const shrink = Math.min(1, (width * 0.98) / Math.max(1, needed))
  const smaller = sorted.map((one) => (shrink < 1 ? shrunk(one, Math.max(0.5, shrink)) : one))
  for (let round = 0; round < 24; round += 1) {
    for (let index = 1; index < smaller.length; index += 1) {
      const [a, b] = [smaller[index - 1]!, smaller[index]!]
      const lacking = (half(a) + half(b)) * 0.98 - (b.x - a.x)
      if (lacking <= 0) continue
      a.x -= lacking / 2
      b.x += lacking / 2
    }
    for (const one of smaller) one.x = Math.max(Math.min(half(one), width / 2), Math.min(width - Math.min(half(one), width / 2), one.x))
  }
  return smaller
}

const shrunk = (one: Placement, by: number): Placement => ({ ...one, scale: one.scale * by, ground: one.ground - one.scale * (1 - by) * 1000 * 0.12 })

/** Beside or in the hand of who has it; else on the ground, or at the lower edge when the ground is out of sight. */
function putDown({ subject, sprite }: Cast, index: number, placed: readonly Placement[], framing: Framing, { width, height }: Frame): Placement {
  const holder = placed.find((one) => one.subject.name === subject.holder)
  const unit = (framing.adult * height) / 1000
  const least = (0.09 * height) / sprite.bounds.height
  if (holder) {
    const scale = Math.max(holder.scale * 1.15, least)
    const hand = holder.sprite.hand
    const small = sprite.bounds.height < 420
    if (small && hand) {
      const low = Math.min(height * 0.97, holder.ground + hand.y * holder.scale + sprite.bounds.height * scale * 0.5)
      return { subject, sprite, scale, x: holder.x + hand.x * holder.scale, ground: low }
    }
    const aside = holder.x > width / 2 ? -1 : 1
    return { subject, sprite, scale, x: holder.x + aside * (190 * holder.scale + (sprite.bounds.width * scale) / 2), ground: Math.min(holder.ground, height * 0.98) }
  }
  const alone = placed.length === 0
  const scale = Math.max(unit, least * (alone ? 4 : 1.2))
  const marks = [0.5, 0.28, 0.72, 0.1, 0.9, 0.4, 0.6]
  const across = subject.across ?? clearest(marks.slice(index).concat(marks.slice(0, index)), placed, width)
  return { subject, sprite, scale: Math.min(scale, (height * 0.7) / sprite.bounds.height), x: across * width, ground: Math.min((framing.horizon + framing.camera * framing.adult) * height, height * (alone ? 0.86 : 0.985)) }
}

const clearest = (marks: readonly number[], placed: readonly Placement[], width: number) =>
  marks.toSorted((a, b) => nearest(b, placed, width) - nearest(a, placed, width))[0]!

const nearest = (mark: number, placed: readonly Placement[], width: number) => Math.min(0.3, ...placed.map(({ x }) => Math.abs(x / width - mark)))
