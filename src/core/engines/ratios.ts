/** Width divided by height: "2.35:1" is 2.35. */
export function ratioOf(text: string): number {
  const [width, height] = text.split(':').map(Number)
  return (width ?? 1) / (height ?? 1)
}

export interface Size {
  width: number
  height: number
}

/** How much of the picture is left after cropping it to the ratio, 0 to 1. */
export function kept(size: Size, ratio: number): number {
  const own = size.width / size.height
  return own > ratio ? ratio / own : own / ratio
}

/** Encoders and croppers want even numbers. */
export const even = (length: number) => Math.max(2, Math.round(length / 2) * 2)

/** The largest part of the picture that has the ratio. */
export function cropTo(size: Size, ratio: number): Size {
  return size.width / size.height > ratio
    ? { width: Math.min(size.width, even(size.height * ratio)), height: size.height }
    : { width: size.width, height: Math.min(size.height, even(size.width / ratio)) }
}

/** Of several, the one that loses least; the first of equals. */
export function least<Thing>(things: readonly Thing[], loss: (thing: Thing) => number[]): Thing | undefined {
  return things.map((thing) => ({ thing, loss: loss(thing) })).toSorted((a, b) => compare(a.loss, b.loss))[0]?.thing
}

function compare(a: number[], b: number[]): number {
  const place = a.findIndex((value, index) => Math.abs(value - (b[index] ?? 0)) > 1e-9)
  return place < 0 ? 0 : (a[place] ?? 0) - (b[place] ?? 0)
}
