import { shift } from '../../../pictures/pixels-colour.ts'
import { blank, type Pixels, renderSvg } from '../../../pictures/pixels.ts'
import type { ImageRequest } from '../../ports.ts'
import { drawAnimal } from '../animals/draw-animal.ts'
import { readAnimal } from '../animals/read-animal.ts'
import { drawPerson, plainStance } from '../figure/draw-person.ts'
import { type Drawing } from '../figure/drawing.ts'
import type { PersonSpec } from '../figure/person-spec.ts'
import { adaptPerson, readPerson, variedPeople } from '../figure/read-person.ts'
import { borrowLook } from '../look/borrow.ts'
import { grade } from '../look/grade.ts'
import { type Look } from '../look/look.ts'
import { readLook } from '../look/read-look.ts'
import { giveVolume } from '../look/volume.ts'
import { workUp } from '../look/work-up.ts'
import { extentOf } from '../measure.ts'
import { type Drawn, readNote } from '../note.ts'
import type { Pen } from '../pen.ts'
import { drawPlace } from '../places/draw-place.ts'
import { readPlace } from '../places/read-place.ts'
import { apart, group, svgPage } from '../svg.ts'
import { drawThing } from '../things/draw-thing.ts'
import { readThing } from '../things/read-thing.ts'
import { type AssetBrief, readAssetPrompt, yawOf } from './read-asset-prompt.ts'

export interface Painted {
  pixels: Pixels
  drawn: Drawn
}

/** One asset, alone: subjects on nothing, places filling the picture. */
export async function paintAsset(request: ImageRequest): Promise<Painted> {
  const { width, height, variation } = request
  const brief = readAssetPrompt(request.prompt)
  const look = await borrowLook(readLook(brief.style), request.references)
  const seed = variation > 1 ? `${brief.name}#${variation}` : brief.name
  const drawn = another(describe(brief, seed, await masterOf(request)), variation)
  if (drawn.kind === 'place')
    return { drawn, pixels: await finish(await renderSvg(drawPlace(drawn, width, height)), look, false, drawn.inside) }
  const turn = variation > 1 && brief.view === 'front' ? [28, -16, 15, -30][variation % 4]! : 0
  const drawing = draw(drawn, yawOf[brief.view] + turn, look.pen)
  return { drawn, pixels: await finish(await fitted(drawing, width, height), look, true) }
}

async function finish(pixels: Pixels, look: Look, subject: boolean, inside = false): Promise<Pixels> {
  const made = subject ? pixels : await workUp(pixels, look, inside)
  const own = { ...made, data: new Uint8Array(made.data) }
  if (subject) await giveVolume(own, look, Math.max(2, own.height * 0.014))
  const { width, height } = own
  grade(own, {
    look: subject ? { ...look, vignette: 0 } : look,
    gain: [1, 1, 1],
    subject,
    left: 0,
    top: 0,
    width,
    height,
  })
  return own
}

/** Another take of a thing is in another shade, where people are other faces already. */
const another = (drawn: Drawn, variation: number): Drawn =>
  drawn.kind === 'thing' && variation > 1
    ? { ...drawn, colour: shift(drawn.colour, [0.07, -0.06, 0.04, -0.09][variation % 4]!, 1.1) }
    : drawn

/** A picture of the same one, if the painter made it, says exactly what to draw. */
async function masterOf({ references }: ImageRequest): Promise<Drawn | null> {
  for (const { kind, bytes } of references) {
    if (kind === 'style' || kind === 'continuity') continue
    const note = await readNote(bytes)
    if (note && note.kind !== 'frame') return note
  }
  return null
}

/** What the words tell; who is known keeps face and build, and wears what the words say now. */
function describe(brief: AssetBrief, seed: string, known: Drawn | null): Drawn {
  const { description, name, kind, nature } = brief
  if (kind === 'location') {
    const told = readPlace(description, name, seed)
    return known?.kind === 'place'
      ? { ...told, place: known.place, inside: known.inside, tint: told.tint ?? known.tint, seed: known.seed }
      : told
  }
  if (kind === 'prop' || nature === 'thing') return known?.kind === 'thing' ? known : readThing(description, name, seed)
  if (nature === 'animal') return known?.kind === 'animal' ? known : readAnimal(`${description}. ${name}`, seed)
  if (kind === 'extra')
    return known?.kind === 'people' ? known : { kind: 'people', people: variedPeople(description, name, seed, 5) }
  return known?.kind === 'person' ? adaptPerson(known, description) : readPerson(description, seed, name)
}

function draw(drawn: Drawn, yaw: number, pen: Pen): Drawing {
  switch (drawn.kind) {
    case 'person':
      return drawPerson(drawn, { ...plainStance, yaw }, pen)
    case 'animal':
      return drawAnimal(drawn, yaw, pen)
    case 'thing':
      return drawThing(drawn, yaw, pen)
    case 'people':
      return sideBySide(drawn.people, yaw, pen)
    default:
      throw new Error(`A ${drawn.kind} is not drawn alone.`)
  }
}

function sideBySide(people: PersonSpec[], yaw: number, pen: Pen): Drawing {
  const svg = people
    .map((person, index) =>
      group(
        apart(
          drawPerson(person, { ...plainStance, yaw: yaw + [-24, 12, -8, 26, 0][index % 5]! }, pen).svg,
          `n${index}`,
        ),
        `translate(${(index - (people.length - 1) / 2) * 290},${index % 2 ? 0 : 16}) scale(${person.stature})`,
      ),
    )
    .join('')
  return { svg, head: { x: 0, y: -900, radius: 0 }, hand: { x: 0, y: 0 } }
}

/** As large as the canvas allows, the middle of what is drawn in the middle. */
async function fitted(drawing: Drawing, width: number, height: number): Promise<Pixels> {
  const content = await extentOf(drawing.svg, 500)
  if (!content) return blank(width, height)
  const scale = Math.min((width * 0.9) / content.width, (height * 0.93) / content.height)
  const view = {
    x: content.x + content.width / 2 - width / scale / 2,
    y: content.y + content.height / 2 - height / scale / 2,
    width: width / scale,
    height: height / scale,
  }
  return renderSvg(svgPage(width, height, view, drawing.svg))
}
