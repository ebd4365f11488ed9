import type { Frame, Placement } from './placement.ts'
import type { Cast } from './cast-subjects.ts'
import type { Framing } from './framing.ts'

/** What a hand can carry. */
const carried = 420

/**
 * In the hand of who has it, else beside; alone on the ground, or at the lower edge when the ground is out of
 * sight.
 */
export function placeProps(
  props: readonly Cast[],
  figures: readonly Placement[],
  framing: Framing,
  frame: Frame,
): Placement[] {
  const placed: Placement[] = []
  for (const prop of props) placed.push(putDown(prop, figures, placed, framing, frame))
  return placed
}

function putDown(
  prop: Cast,
  figures: readonly Placement[],
  others: readonly Placement[],
  framing: Framing,
  frame: Frame,
): Placement {
  const holder = figures.find(({ subject }) => subject.name === prop.subject.holder)
  if (!holder)
    return figures.length === 0
      ? alone(prop, others, framing, frame)
      : standing(prop, [...figures, ...others], framing, frame)
  const sharing = others.filter(({ subject }) => subject.holder === prop.subject.holder).length
  return prop.sprite.bounds.height < carried && sharing === 0 && holder.sprite.hand
    ? inHand(prop, holder, frame)
    : beside(prop, holder, sharing, frame)
}

/** Large enough to be seen, whatever its size beside a person. */
const visible = ({ sprite }: Cast, { height }: Frame, share: number) => (share * height) / sprite.bounds.height

function inHand(prop: Cast, holder: Placement, { width, height }: Frame): Placement {
  const hand = {
    x: holder.x + holder.sprite.hand!.x * holder.scale,
    y: holder.ground + holder.sprite.hand!.y * holder.scale,
  }
  const seen = hand.y < height * 0.96
  const scale = Math.min(
    Math.max(holder.scale * 1.05, visible(prop, { width, height }, 0.075)),
    visible(prop, { width, height }, seen ? 0.6 : 0.4),
  )
  const tall = prop.sprite.bounds.height * scale
  // A hand below the edge lifts what it holds far enough into the picture.
  const ground = seen
    ? Math.min(height * 0.99 + tall * 0.3, hand.y + tall * (prop.sprite.hangs ? 0.94 : 0.45))
    : height + tall * 0.24
  return { ...prop, scale, ground, x: Math.max(tall * 0.3, Math.min(width - tall * 0.3, hand.x)) }
}

function beside(prop: Cast, holder: Placement, sharing: number, { width, height }: Frame): Placement {
  const scale = Math.min(
    Math.max(holder.scale, visible(prop, { width, height }, 0.08)),
    (width * 0.6) / prop.sprite.bounds.width,
  )
  const aside = (holder.x > width / 2 ? -1 : 1) * (sharing % 2 ? -1 : 1)
  const reach = 150 * holder.scale + prop.sprite.footing * scale
  return {
    ...prop,
    scale,
    x: Math.max(0, Math.min(width, holder.x + aside * reach)),
    ground: Math.min(holder.ground, height * 0.985),
  }
}

/** In plain view where most room is; what is larger than the picture stands further away. */
function standing(prop: Cast, others: readonly Placement[], framing: Framing, frame: Frame): Placement {
  const { width, height } = frame
  const unit = (framing.adult * height) / 1000
  const scale = Math.min(
    Math.max(unit * (prop.subject.depth === 'background' ? 0.62 : 1), visible(prop, frame, 0.09)),
    (width * 0.6) / prop.sprite.bounds.width,
    (height * (framing.adult > 1 ? 0.3 : 0.6)) / prop.sprite.bounds.height,
  )
  const far = framing.horizon * height + framing.camera * scale * 1000
  const big = prop.sprite.bounds.height > 700
  const ground = big
    ? Math.min(far, height * 0.97)
    : Math.min(framing.horizon * height + framing.camera * framing.adult * height * 1.03, height * 0.985)
  const across = prop.subject.across ?? clearest([0.5, 0.27, 0.73, 0.1, 0.9, 0.38, 0.62], others, width)
  return {
    ...prop,
    scale,
    ground: Math.max(ground, framing.horizon * height + prop.sprite.bounds.height * scale * 0.2),
    x: across * width,
  }
}

/** The thing itself is what the shot is about. */
function alone(prop: Cast, others: readonly Placement[], framing: Framing, { width, height }: Frame): Placement {
  const wanted = framing.adult > 1.4 ? 0.52 : framing.adult > 0.7 ? 0.34 : 0.12
  const size = Math.max(prop.sprite.bounds.height, prop.sprite.bounds.width * 0.6)
  const scale = Math.min(
    Math.max((framing.adult * height) / 1000, (wanted * height) / size),
    (height * 0.66) / size,
    (width * 0.8) / prop.sprite.bounds.width,
  )
  return {
    ...prop,
    scale,
    x: (prop.subject.across ?? clearest([0.5, 0.25, 0.75, 0.12, 0.88], others, width)) * width,
    ground: height * (framing.adult > 1 ? 0.84 : 0.8),
  }
}

const clearest = (marks: readonly number[], others: readonly Placement[], width: number) =>
  marks.toSorted((a, b) => room(b, others, width) - room(a, others, width))[0]!

const room = (mark: number, others: readonly Placement[], width: number) =>
  Math.min(0.24, ...others.map(({ x }) => Math.abs(x / width - mark)))
