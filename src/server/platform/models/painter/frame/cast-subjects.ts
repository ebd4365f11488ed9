import { cropPixels, isTransparent, opaqueBounds } from '../../../pictures/pixels-alpha.ts'
import { asImage, type Pixels, readPixels } from '../../../pictures/pixels.ts'
import { cutBackground } from '../../cutout/cut-background.ts'
import { judge } from '../../cutout/judge.ts'
import type { Reference } from '../../ports.ts'
import type { AnimalSpec } from '../animals/animal-spec.ts'
import { drawAnimal } from '../animals/draw-animal.ts'
import { drawPerson, plainStance } from '../figure/draw-person.ts'
import { seat } from '../figure/draw-seat.ts'
import type { PersonSpec } from '../figure/person-spec.ts'
import { readPerson, variedPeople } from '../figure/read-person.ts'
import { statureOf, ageIn, shapeIn } from '../figure/read-body.ts'
import { type Area, extentOf } from '../measure.ts'
import { type Drawn, type Mark, readNote } from '../note.ts'
import type { Pen } from '../pen.ts'
import { drawThing } from '../things/draw-thing.ts'
import { readThing } from '../things/read-thing.ts'
import type { ThingSpec } from '../things/thing-spec.ts'
import { readAnimal, isAnimal } from '../animals/read-animal.ts'
import { framed } from './framed-card.ts'
import type { Subject } from './frame-brief.ts'
import { glowing, hanging } from './stage.ts'
import { drawnSprite, lyingSprite, pictureSprite, type Sprite, standIn } from './sprite.ts'

export interface Cast {
  subject: Subject
  sprite: Sprite
  /** Whether this pass paints it; who is in the canvas already only keeps the place. */
  paints: boolean
  /** Where an earlier pass has put it; that is not changed any more. */
  fixed: Mark | null
}

export interface Studio {
  pen: Pen
  pitch: number
  references: readonly Reference[]
  /** Names of those who carry something. */
  holders: ReadonlySet<string>
  /** Who stands where in the picture so far. */
  marks: readonly Mark[]
  variation: number
  warn: (text: string) => void
}

const mostOfACrowd = 12

/** Everybody a frame shows, as something that can be placed. A crowd becomes as many as are told. */
export async function castSubject(subject: Subject, studio: Studio): Promise<Cast[]> {
  const paints = subject.number !== null || subject.described
  const fixed = paints ? null : (studio.marks.find(({ name }) => name === subject.name) ?? null)
  if (fixed) return [{ subject, paints, fixed, sprite: standIn(fixed) }]
  const reference = studio.references.find(({ number }) => number === subject.number)
  const note = reference ? await readNote(reference.bytes) : null
  if (subject.kind === 'extra' && (!reference || note?.kind === 'people'))
    return crowd(subject, note?.kind === 'people' ? note.people : [], studio, paints)
  return [{ subject, paints, fixed: null, sprite: await spriteOf(subject, reference ?? null, note, studio) }]
}

function crowd(subject: Subject, known: readonly PersonSpec[], studio: Studio, paints: boolean): Cast[] {
  const wanted = subject.count ?? 4
  if (wanted > mostOfACrowd) studio.warn(`${subject.name}: ${mostOfACrowd} of ${wanted} are drawn.`)
  const count = Math.min(mostOfACrowd, wanted)
  const people = [
    ...known,
    ...variedPeople(subject.traits, subject.name, `${subject.name}#1`, Math.max(0, count - known.length), known.length),
  ].slice(0, count)
  const facings = ['left', 'right', 'camera', 'right', 'left', 'away'] as const
  return people.map((person, index) => ({
    subject,
    paints,
    fixed: null,
    sprite: personSprite(person, { ...subject, facing: facings[index % facings.length]! }, studio),
  }))
}

async function spriteOf(
  subject: Subject,
  reference: Reference | null,
  note: Drawn | null,
  studio: Studio,
): Promise<Sprite> {
  if (note && note.kind !== 'frame' && note.kind !== 'place') return drawn(note, subject, studio)
  return reference ? picture(reference, subject, studio) : drawn(described(subject), subject, studio)
}

/** Nobody sent a picture: the words must do. */
function described({ kind, name, traits }: Subject): Drawn {
  if (kind === 'prop') return readThing(traits, name, name)
  return isAnimal(traits) ? readAnimal(traits, `${name}#1`) : readPerson(traits, `${name}#1`, name)
}

async function drawn(note: Drawn, subject: Subject, studio: Studio): Promise<Sprite> {
  switch (note.kind) {
    case 'person':
      return personSprite(note, subject, studio)
    case 'people':
      return personSprite(note.people[0] ?? readPerson(subject.traits, subject.name), subject, studio)
    case 'animal':
      return animalSprite(note, subject, studio)
    case 'thing':
      return thingSprite(note, subject, studio)
    default:
      throw new Error('A place is no subject.')
  }
}

const nowhere: Area = { x: -50, y: -100, width: 100, height: 100 }

async function animalSprite(animal: AnimalSpec, { facing, pose }: Subject, { pen }: Studio): Promise<Sprite> {
  const drawing = drawAnimal(
    animal,
    { left: -60, right: 60, camera: 0, away: 180 }[facing ?? 'right'],
    pen,
    pose === 'lying',
  )
  return drawnSprite(drawing, animal.stature, (await extentOf(drawing.svg)) ?? nowhere, false, { foot: 0.36 })
}

async function thingSprite(thing: ThingSpec, { facing }: Subject, { pen }: Studio): Promise<Sprite> {
  const drawing = drawThing(thing, facing === 'camera' ? 0 : 30, pen)
  const traits = { hangs: hanging.has(thing.thing), glows: glowing.has(thing.thing), foot: 0.46 }
  return drawnSprite(drawing, thing.stature, (await extentOf(drawing.svg)) ?? nowhere, facing === 'left', traits)
}

const yaws = { left: -40, right: 40, camera: 0, away: 180 }

function personSprite(person: PersonSpec, subject: Subject, { pen, pitch, holders, variation }: Studio): Sprite {
  const moving = subject.pose === 'running' || subject.pose === 'walking'
  const facing = subject.facing ?? (moving ? 'right' : 'camera')
  const otherTake = variation > 1 ? [24, -24, 14, -14][variation % 4]! : 0
  const yaw =
    yaws[facing] * (moving && Math.abs(yaws[facing]) === 40 ? 1.7 : 1) +
    (facing === 'left' ? -Math.abs(otherTake) : facing === 'right' ? Math.abs(otherTake) : otherTake)
  const gesture = holders.has(subject.name) ? 'holding' : 'none'
  const stance = { ...plainStance, pitch, yaw, pose: subject.pose, expression: subject.expression, gesture } as const
  const drawing = drawPerson(person, stance, pen)
  if (subject.pose === 'lying') return lyingSprite(drawing, person.stature, facing === 'left')
  const seated = subject.pose === 'sitting' ? { ...drawing, svg: seat(yaw, pitch, pen) + drawing.svg } : drawing
  return drawnSprite(seated, person.stature, { x: -380, y: -1230, width: 760, height: 1320 })
}

async function picture(reference: Reference, subject: Subject, studio: Studio): Promise<Sprite> {
  const pixels = await readPixels(reference.bytes, 1400)
  const cut = isTransparent(pixels) ? pixels : freed(pixels)
  if (!cut)
    studio.warn(
      `${subject.name}: the uploaded picture has no background that could` +
        ' be taken away, so it stands in the frame as a card.',
    )
  if (subject.facing === 'away' || (subject.pose !== 'standing' && subject.pose !== 'lying'))
    studio.warn(
      `${subject.name}: the picture is placed as it is; it cannot be` +
        ` shown ${subject.facing === 'away' ? 'from behind' : subject.pose}.`,
    )
  const bounds = cut && opaqueBounds(cut)
  const shown = cut && bounds ? cropPixels(cut, bounds) : await framed(pixels)
  const lies = subject.pose === 'lying' && shown.height > shown.width
  const laid = lies
    ? {
        data: await asImage(shown)
          .rotate(subject.facing === 'left' ? 90 : 270)
          .raw()
          .toBuffer(),
        width: shown.height,
        height: shown.width,
      }
    : shown
  return pictureSprite(laid, heightOf(subject, laid, lies), subject.facing === 'left', subject.kind !== 'prop' && !lies)
}

function freed(pixels: Pixels): Pixels | null {
  const { cut, background } = cutBackground(pixels)
  return judge(cut, background, background !== null).passed ? cut : null
}

/** How high somebody is of whom only a picture is known, from the words about him or her. */
function heightOf({ kind, name, traits, pose }: Subject, { width, height }: Pixels, lies: boolean): number {
  if (kind === 'prop') {
    const size = readThing(traits, name, name).stature * 1000
    return height >= width ? size : (size * height) / width
  }
  if (isAnimal(traits)) return readAnimal(traits, name).stature * 1000
  const tall = statureOf(traits, ageIn(traits), shapeIn(traits, name, name)) * 1000
  return lies ? (tall * height) / width : pose === 'sitting' || pose === 'kneeling' ? tall * 0.86 : tall
}
