import { opaqueBounds, cropPixels, isTransparent, layOver } from '../../../pictures/pixels-alpha.ts'
import { asImage, type Pixels, readPixels, renderSvg } from '../../../pictures/pixels.ts'
import type { Box, ImageRequest, Reference } from '../../ports.ts'
import { variedPeople } from '../asset/paint-asset.ts'
import { drawAnimal } from '../animals/draw-animal.ts'
import { chanceOf } from '../chance.ts'
import { drawPerson, plainStance } from '../figure/draw-person.ts'
import type { PersonSpec } from '../figure/person-spec.ts'
import { readPerson } from '../figure/read-person.ts'
import { type Drawn, readNote } from '../note.ts'
import { plainPen } from '../pen.ts'
import { drawPlace } from '../places/draw-place.ts'
import { readPlace } from '../places/read-place.ts'
import { drawThing } from '../things/draw-thing.ts'
import { readThing } from '../things/read-thing.ts'
import { blockSubjects, type Cast, type Placement } from './block-subjects.ts'
import type { FrameBrief, Subject } from './frame-brief.ts'
import { framingOf, type Framing } from './framing.ts'
import { readFramePrompt } from './read-frame-prompt.ts'
import { drawnSprite, pictureSprite, type Sprite } from './sprite.ts'

export interface PaintedFrame {
  pixels: Pixels
  layout: Box[]
  warnings: string[]
}

export async function paintFrame(request: ImageRequest): Promise<PaintedFrame> {
  const brief = readFramePrompt(request.prompt, request.references)
  const framing = framingOf(brief.size, brief.angle)
  const canvas = request.references.find(({ kind }) => kind === 'canvas')
  const ground = canvas ? await whole(canvas, request) : await place(brief, framing, request)
  const cast = await Promise.all(brief.subjects.flatMap((subject) => asCast(subject, request)))
  const placements = blockSubjects(cast, framing, request)
  const layout: Box[] = []
  for (const placement of placements.filter(({ subject }) => subject.number !== null || subject.described).toSorted(byDepth)) {
    const box = await paintOne(ground, placement, request)
    if (box) layout.push({ name: placement.subject.name, ...box })
  }
  return { pixels: ground, layout, warnings: [] }
}

const depths = ['background', 'midground', 'foreground']
const byDepth = (a: Placement, b: Placement) => Number(a.subject.kind === 'prop') - Number(b.subject.kind === 'prop') || depths.indexOf(a.subject.depth) - depths.indexOf(b.subject.depth) || a.ground - b.ground

async function whole({ bytes }: Reference, { width, height }: ImageRequest): Promise<Pixels> {
  const data = await asImage(await readPixels(bytes)).resize(width, height, { fit: 'cover' }).removeAlpha().ensureAlpha().raw().toBuffer()
  return { data, width, height }
}

/** The place seen by this camera: its horizon lies where the frame has it. */
async function place(brief: FrameBrief, framing: Framing, request: ImageRequest): Promise<Pixels> {
  const location = request.references.find(({ kind }) => kind === 'location')
  const { width, height } = request
  const source = location
    ? await readPixels(location.bytes)
    : await renderSvg(drawPlace(readPlace(`${brief.place?.traits ?? ''}. ${brief.light}`, brief.place?.name ?? '', brief.place?.name ?? 'nowhere'), Math.round(width * 1.2), Math.round(height * 1.2)))
  const cover = Math.max(width / source.width, height / source.height) * framing.zoom
  const wide = Math.min(source.width, Math.round(width / cover))
  const high = Math.min(source.height, Math.round(height / cover))
  const slide = request.variation > 1 ? (chanceOf(`slide${request.variation}`) - 0.5) * 0.6 : 0
  const left = Math.round((source.width - wide) * (0.5 + slide))
  const top = Math.max(0, Math.min(source.height - high, Math.round(source.height * 0.46 - framing.horizon * high)))
  const cut = asImage(source).extract({ left, top, width: wide, height: high }).resize(width, height, { fit: 'fill' })
  const data = await (framing.blur > 0 ? cut.blur(Math.max(0.4, framing.blur * height)) : cut).removeAlpha().ensureAlpha().raw().toBuffer()
  return { data, width, height }
}

function asCast(subject: Subject, request: ImageRequest): Promise<Cast>[] {
  if (subject.kind === 'extra') return crowd(subject, request)
  return [spriteOf(subject, request).then((sprite) => ({ subject, sprite }))]
}

function crowd(subject: Subject, request: ImageRequest): Promise<Cast>[] {
  const count = Math.min(12, subject.count ?? 4)
  const people = variedPeople(subject.traits, subject.name, `${subject.name}#1`, count)
  const middle = subject.across ?? 0.5
  return people.map(async (person, index) => {
    const across = Math.max(0.04, Math.min(0.96, middle + (index - (count - 1) / 2) * 0.085))
    return { subject: { ...subject, across, depth: subject.depth === 'midground' && request.references.length > 3 ? 'background' : subject.depth }, sprite: personSprite(person, { ...subject, facing: index % 2 ? 'left' : 'right' }) }
  })
}

async function spriteOf(subject: Subject, request: ImageRequest): Promise<Sprite> {
  const reference = request.references.find(({ number }) => number === subject.number)
  if (!reference) return describedSprite(subject)
  const note = await readNote(reference.bytes)
  if (note && note.kind !== 'frame' && note.kind !== 'place') return drawn(note, subject)
  return picture(reference, subject)
}

function describedSprite(subject: Subject): Sprite {
  return drawn(subject.kind === 'prop' ? readThing(subject.traits, subject.name, subject.name) : readPerson(subject.traits, `${subject.name}#1`, subject.name), subject)
}

function drawn(note: Drawn, subject: Subject): Sprite {
  switch (note.kind) {
    case 'person':
      return personSprite(note, subject)
    case 'people':
      return personSprite(note.people[0]!, subject)
    case 'animal':
      return drawnSprite(drawAnimal(note, 60, plainPen), note.stature, { x: -420, y: -900, width: 860, height: 930 }, subject.facing === 'left')
    case 'thing':
      return drawnSprite(drawThing(note, 0, plainPen), note.stature, { x: -620, y: -1020, width: 1240, height: 1040 })
    default:
      throw new Error('A place is no subject.')
  }
}

const yaws = { left: -40, right: 40, camera: 0, away: 180 }

function personSprite(person: PersonSpec, subject: Subject): Sprite {
  const moving = subject.pose === 'running' || subject.pose === 'walking'
  const facing = subject.facing ?? (moving ? 'right' : 'camera')
  const yaw = yaws[facing] * (moving && Math.abs(yaws[facing]) === 40 ? 1.7 : 1)
  const drawing = drawPerson(person, { ...plainStance, yaw, pose: subject.pose, expression: subject.expression }, plainPen)
  return drawnSprite(drawing, person.stature, { x: -330, y: -1130, width: 660, height: 1180 })
}

async function picture(reference: Reference, subject: Subject): Promise<Sprite> {
  const pixels = await readPixels(reference.bytes, 1400)
  const bounds = isTransparent(pixels) ? opaqueBounds(pixels) : null
  const cut = bounds ? cropPixels(pixels, bounds) : pixels
  return pictureSprite(cut, subject.kind === 'prop' ? 200 : 1000, subject.facing === 'left')
}

/** Draws what the frame shows of it; null when that is nothing. */
async function paintOne(ground: Pixels, { sprite, x, ground: floor, scale }: Placement, { width, height }: ImageRequest): Promise<Omit<Box, 'name'> | null> {
  const left = Math.max(0, Math.floor(x + sprite.bounds.x * scale))
  const top = Math.max(0, Math.floor(floor + sprite.bounds.y * scale))
  const right = Math.min(width, Math.ceil(x + (sprite.bounds.x + sprite.bounds.width) * scale))
  const bottom = Math.min(height, Math.ceil(floor + (sprite.bounds.y + sprite.bounds.height) * scale))
  if (right <= left || bottom <= top) return null
  const layer = await sprite.render({ x: (left - x) / scale, y: (top - floor) / scale, width: (right - left) / scale, height: (bottom - top) / scale }, right - left, bottom - top)
  const seen = opaqueBounds(layer)
  layOver(ground, layer, left, top)
  return seen && { x: (left + seen.left) / width, y: (top + seen.top) / height, width: (seen.right - seen.left + 1) / width, height: (seen.bottom - seen.top + 1) / height }
}
