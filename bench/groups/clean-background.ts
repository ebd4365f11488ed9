import sharp from 'sharp'
import { createCutout } from '#server/platform/models/cutout/create-cutout.ts'
import { judge } from '#server/platform/models/cutout/judge.ts'
import { createPainter } from '#server/platform/models/painter/create-painter.ts'
import type { CutoutQuality } from '#server/platform/models/ports.ts'
import { readPixels } from '#server/platform/pictures/pixels.ts'
import { busyShot } from '../made/frame-request.ts'
import type { Measured } from '../report/measured.ts'

const painter = createPainter()
const cutout = createCutout()
const size = { width: 1024, height: 1024 }

/** A11: what asking for a clean background gives by itself, and what the cutout makes of the very same pictures. */
export async function cleanBackground(): Promise<Measured[]> {
  const asked: CutoutQuality[] = []
  const cut: CutoutQuality[] = []
  for (const { prompt } of busyShot().assets.filter((asset) => asset.kind !== 'location')) {
    const { bytes: painted } = await painter.generate({ prompt, references: [], ...size, background: 'transparent', variation: 1 })
    // As it comes from the many models that know no transparency and do as the prompt says: on plain white.
    const bytes = await sharp(painted).flatten({ background: '#ffffff' }).png().toBuffer()
    asked.push(judge(await readPixels(bytes), null))
    cut.push((await cutout.cut(bytes)).quality)
  }
  return [row('prompt only', asked), row('prompt and cutout', cut)]
}

function row(how: string, qualities: readonly CutoutQuality[]): Measured {
  const mean = (figure: 'borderOpacity' | 'halo' | 'coverage') => qualities.reduce((sum, quality) => sum + quality[figure], 0) / qualities.length
  const passed = qualities.filter((quality) => quality.passed).length
  return {
    work: `clean background of ${qualities.length} painted assets, ${how}`,
    goal: 'compared',
    column: 'embedded',
    told: `border ${mean('borderOpacity').toFixed(3)}, halo ${mean('halo').toFixed(3)}, coverage ${mean('coverage').toFixed(3)}, ${passed} passed`,
    missed: false,
  }
}
