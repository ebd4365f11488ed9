import sharp from 'sharp'
import { createCutout } from '#server/platform/models/cutout/create-cutout.ts'
import { side, subjects } from '../made/subject.ts'
import { both, type Measured, time } from '../report/measured.ts'

const cutout = createCutout()
const goal = { milliseconds: 250, overlap: 0.98 }

/** Against pictures whose true alpha is known, since we drew them. */
export async function cut(): Promise<Measured[]> {
  const measured: Measured[] = []
  for (const { name, picture, alpha } of await subjects()) {
    const spent = await time(9, () => cutout.cut(picture), 2)
    const { bytes } = await cutout.cut(picture)
    const overlap = shared(await alphaOf(bytes), alpha)
    measured.push({
      work: `cutout of a ${side}×${side} picture, ${name} ground`,
      goal: '< 250 ms, alpha IoU ≥ 0.98',
      column: 'embedded',
      told: `${both(spent)}, IoU ${overlap.toFixed(3)}`,
      missed: spent.p95 >= goal.milliseconds || overlap < goal.overlap,
    })
  }
  return measured
}

async function alphaOf(bytes: Uint8Array): Promise<Uint8Array> {
  const data = await sharp(bytes).ensureAlpha().raw().toBuffer()
  return new Uint8Array(side * side).map((_, pixel) => data[pixel * 4 + 3]!)
}

/** Intersection over union of two soft masks. */
function shared(one: Uint8Array, other: Uint8Array): number {
  let inBoth = 0
  let inEither = 0
  for (const [pixel, alpha] of one.entries()) {
    inBoth += Math.min(alpha, other[pixel]!)
    inEither += Math.max(alpha, other[pixel]!)
  }
  return inEither === 0 ? 1 : inBoth / inEither
}
