import { type Pixels, blank, renderSvg } from '../../../pictures/pixels.ts'
import { opaqueBounds } from '../../../pictures/pixels-alpha.ts'
import type { ImageRequest } from '../../ports.ts'
import { drawAnimal } from '../animals/draw-animal.ts'
import { readAnimal } from '../animals/read-animal.ts'
import { chances } from '../chance.ts'
import { drawPerson, type Drawing, plainStance } from '../figure/draw-person.ts'
import type { PersonSpec } from '../figure/person-spec.ts'
import { readPerson } from '../figure/read-person.ts'
import { type Drawn, readNote } from '../note.ts'
import { plainPen } from '../pen.ts'
import { drawPlace } from '../places/draw-place.ts'
import { readPlace } from '../places/read-place.ts'
import { group, svgPage } from '../svg.ts'
import { drawThing } from '../things/draw-thing.ts'
import { readThing } from '../things/read-thing.ts'
import { type AssetBrief, readAssetPrompt, yawOf } from './read-asset-prompt.ts'

export interface Painted {
  pixels: Pixels
  drawn: Drawn
}

/** One asset, alone: subjects on nothing, places filling the picture. */
export async function paintAsset(request: ImageRequest): Promise<Painted> {
  const brief = readAssetPrompt(request.prompt)
  const known = await masterOf(request)
  const seed = `${brief.name}#${request.variation}`
  const drawn = known ?? describe(brief, seed)
  if (drawn.kind === 'place') return { drawn, pixels: await renderSvg(drawPlace(drawn, request.width, request.height)) }
  const turn = request.variation > 1 ? chances(`${seed}/turn`)() * 24 - 12 : 0
  const drawing = draw(drawn, yawOf[brief.view] + turn)
  return { drawn, pixels: await fitted(drawing, request.width, request.height) }
}

/** A picture of the same one, if the painter made it, says exactly what to draw. */
async function masterOf({ references }: ImageRequest): Promise<Drawn | null> {
  for (const { kind, bytes } of references) {
    if (kind === 'style' || kind === 'continuity') continue
    const note = await readNote(bytes)
    if (note && note.kind !== 'frame') return note
  }
  return null
}

function describe(brief: AssetBrief, seed: string): Drawn {
  const { description, name, kind, nature } = brief
  if (kind === 'location') return readPlace(description, name, seed)
  if (kind === 'prop' || nature === 'thing') return readThing(description, name, seed)
  if (nature === 'animal') return readAnimal(description, seed)
  if (kind === 'extra') return { kind: 'people', people: variedPeople(description, name, seed, 5) }
  return readPerson(description, seed, name)
}

export const variedPeople = (description: string, name: string, seed: string, count: number): PersonSpec[] =>
  Array.from({ length: count }, (_, index) => readPerson(`${description}. ${name}`, `${seed}/${index}`, ''))

function draw(drawn: Drawn, yaw: number): Drawing {
  switch (drawn.kind) {
    case 'person':
      return drawPerson(drawn, { ...plainStance, yaw }, plainPen)
    case 'animal':
      return drawAnimal(drawn, yaw, plainPen)
    case 'thing':
      return drawThing(drawn, yaw, plainPen)
    case 'people':
      return side_by_side(drawn.people)
    default:
      throw new Error(`A ${drawn.kind} is not drawn alone.`)
  }
}

function side_by_side(people: PersonSpec[]): Drawing {
  const svg = people
    .map((person, index) => group(drawPerson(person, { ...plainStance, yaw: [-24, 12, -8, 26, 0][index % 5]! }, plainPen).svg, `translate(${(index - (people.length - 1) / 2) * 300},0) scale(${person.stature})`))
    .join('')
  return { svg, head: { x: 0, y: -900, radius: 0 }, hand: { x: 0, y: 0 } }
}

/** As large as the canvas allows, the middle of what is drawn in the middle. */
async function fitted(drawing: Drawing, width: number, height: number): Promise<Pixels> {
  const wide = { x: -900, y: -1240, width: 1800, height: 1340 }
  const sketch = await renderSvg(svgPage(360, 268, wide, drawing.svg))
  const bounds = opaqueBounds(sketch)
  if (!bounds) return blank(width, height)
  const unit = wide.width / 360
  const content = { x: wide.x + (bounds.left - 1) * unit, y: wide.y + (bounds.top - 1) * unit, width: (bounds.right - bounds.left + 3) * unit, height: (bounds.bottom - bounds.top + 3) * unit }
  const scale = Math.min((width * 0.9) / content.width, (height * 0.93) / content.height)
  const view = { x: content.x + content.width / 2 - width / scale / 2, y: content.y + content.height / 2 - height / scale / 2, width: width / scale, height: height / scale }
  return renderSvg(svgPage(width, height, view, drawing.svg))
}
