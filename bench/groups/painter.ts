import { stylePresets } from '#core/styles/presets.ts'
import { noStyle } from '#core/styles/style.ts'
import { createPainter } from '#server/platform/models/painter/create-painter.ts'
import type { Reference } from '#server/platform/models/ports.ts'
import { sha256 } from '#server/platform/fingerprint.ts'
import { busyShot, type BusyShot } from '../made/frame-request.ts'
import { both, kilobytes, type Measured, time } from '../report/measured.ts'

const painter = createPainter()
const goal = 1_500

/** The built-in image engine: what one asset and one whole frame cost. */
export async function paint(): Promise<Measured[]> {
  const shot = busyShot()
  const pictures = await picturesOf(shot)
  const person = shot.assets.find(({ kind }) => kind === 'character')!
  const { passes } = shot.request
  const frame = await time(9, (round) => drawFrame(shot, pictures, round + 1), 1)
  const first = await time(9, (round) => drawAsset(person.kind, person.prompt, round + 1), 1)
  const styled: Measured[] = []
  for (const style of stylePresets.filter(({ name }) => name !== noStyle.name)) {
    const other = busyShot(style)
    const drawn = await picturesOf(other)
    const spent = await time(5, (round) => drawFrame(other, drawn, round + 1), 1)
    styled.push({ work: `painter: the same as ${style.name}`, goal: '< 1.5 s', column: 'embedded', told: both(spent), missed: spent.p95 >= goal })
  }
  const sent = passes.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  return [
    { work: `painter: 1280×720 frame, 8 references, ${passes.length} passes (request ${kilobytes(sent)} of text)`, goal: '< 1.5 s', column: 'embedded', told: both(frame), missed: frame.p95 >= goal },
    ...styled,
    { work: 'painter: picture of a character', goal: '–', column: 'embedded', told: both(first), missed: false },
  ]
}

async function picturesOf({ assets }: BusyShot): Promise<Map<string, Uint8Array>> {
  const pictures = new Map<string, Uint8Array>()
  for (const { hash, kind, prompt } of assets) pictures.set(hash, await drawAsset(kind, prompt, 1))
  return pictures
}

async function drawAsset(kind: string, prompt: string, variation: number): Promise<Uint8Array> {
  const place = kind === 'location'
  const size = place ? { width: 1280, height: 720 } : { width: 1024, height: 1024 }
  const { bytes } = await painter.generate({ prompt, references: [], ...size, background: place ? 'scene' : 'transparent', variation })
  return bytes
}

/** Pass after pass, each on the picture of the one before. */
async function drawFrame({ request }: BusyShot, pictures: ReadonlyMap<string, Uint8Array>, variation: number): Promise<Uint8Array> {
  let canvas: Uint8Array = new Uint8Array()
  for (const { text, references, width, height } of request.passes) {
    const attached = references.map((reference, index): Reference => {
      const bytes = reference.hash === null ? canvas : pictures.get(reference.hash)!
      return { ...reference, number: index + 1, hash: reference.hash ?? sha256(canvas), bytes }
    })
    canvas = (await painter.generate({ prompt: text, references: attached, width, height, background: 'scene', variation })).bytes
  }
  return canvas
}
