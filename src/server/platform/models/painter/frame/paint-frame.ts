import { layOver } from '../../../pictures/pixels-alpha.ts'
import { blank, type Pixels } from '../../../pictures/pixels.ts'
import type { Box, ImageRequest, Reference } from '../../ports.ts'
import { chanceOf } from '../chance.ts'
import { borrowLook, matchLight } from '../look/borrow.ts'
import { grade } from '../look/grade.ts'
import { lightOf } from '../look/light.ts'
import { plainLook } from '../look/look.ts'
import { readLook } from '../look/read-look.ts'
import { type Drawn, type Mark, readNote } from '../note.ts'
import { blockSubjects } from './block-subjects.ts'
import { type Placement, topOf } from './placement.ts'
import { castSubject, type Studio } from './cast-subjects.ts'
import { emptyDepth, openDepth, packDepth } from './depth-map.ts'
import type { FrameBrief } from './frame-brief.ts'
import { type Framing, framingOf } from './framing.ts'
import { keepCanvas, paintPlace } from './paint-ground.ts'
import { nearnessOf, type Page, paintSubject } from './paint-subject.ts'
import { readFramePrompt } from './read-frame-prompt.ts'
import { holdersIn, staged } from './stage.ts'
import { tilted, tiltedBox } from './tilt.ts'

export interface PaintedFrame {
  pixels: Pixels
  note: Drawn
  layout: Box[]
  warnings: string[]
}

/** A storyboard frame: the place or the picture so far, and into it those who are new. */
export async function paintFrame(request: ImageRequest): Promise<PaintedFrame> {
  const warnings = unreadIn(request)
  const canvas = request.references.find(({ kind }) => kind === 'canvas')
  const before = canvas ? await readNote(canvas.bytes) : null
  const kept = before?.kind === 'frame' ? before : null
  const brief = staged(readFramePrompt(request.prompt, request.references))
  const look = await borrowLook(readLook(brief.style), request.references)
  const studio: Studio = {
    pen: look.pen,
    pitch: 4,
    references: request.references,
    holders: holdersIn(brief),
    marks: kept?.marks ?? [],
    variation: request.variation,
    warn: (text) => warnings.push(text),
  }
  const sized = await castAll(brief, studio)
  const high = kept?.tallest ?? tallest(sized)
  const framing = another(framingOf(brief.size, brief.angle, high, request), request)
  const cast = framing.pitch === 4 ? sized : await castAll(brief, { ...studio, pitch: framing.pitch, warn: () => {} })
  const told = `${brief.place?.name ?? ''} ${brief.place?.traits ?? ''}`
  const light = lightOf(brief.light, told, await isInside(request, told))
  const { width, height } = request
  const level = canvas ? blank(width, height) : await paintPlace(request, { brief, framing, look, light })
  const continuity = request.references.find(({ kind }) => kind === 'continuity')
  if (continuity && !canvas && !light.told)
    grade(level, {
      look: plainLook,
      gain: await matchLight(level, continuity),
      subject: false,
      left: 0,
      top: 0,
      width,
      height,
    })
  const depth = (kept?.depth && (await openDepth(kept.depth, width, height))) || emptyDepth(width, height)
  const page: Page = { ground: level, depth, look, light }
  const placements = varied(blockSubjects(cast, framing, request), request)
  const fresh = await paintAll(page, placements)
  const pixels = await onto(canvas ?? null, await tilted(page.ground, framing.roll), request)
  const boxes = fresh.map((box) => tiltedBox(box, framing.roll, width, height))
  const layout = [...(kept?.layout ?? []).filter(({ name }) => !boxes.some((box) => box.name === name)), ...boxes]
  return {
    pixels,
    layout,
    warnings,
    note: { kind: 'frame', layout, depth: await packDepth(page.depth), marks: marksOf(placements), tallest: high },
  }
}

/** What is sent to be followed and is not: a painter that pretended would be found out by the first look. */
const unreadIn = ({ references }: ImageRequest): string[] =>
  references.flatMap(({ number, name, kind }) => {
    if (kind === 'composition') return [`The painter reads no sketches: the layout of image ${number} (${name}) was not followed.`]
    return kind === 'detail' ? [`The painter does not look at details: image ${number} (${name}) was not followed.`] : []
  })

const marksOf = (placements: readonly Placement[]): Mark[] =>
  placements
    .filter(({ subject, paints, fixed }) => subject.kind === 'character' && (paints || fixed))
    .map(({ subject, sprite, x, ground, scale }) => ({
      name: subject.name,
      x,
      ground,
      scale,
      footing: sprite.footing,
      bounds: sprite.bounds,
      face: sprite.face,
      hand: sprite.hand,
    }))

/** The picture so far stays as it is under what is new. */
async function onto(canvas: Reference | null, fresh: Pixels, request: ImageRequest): Promise<Pixels> {
  if (!canvas) return fresh
  const kept = await keepCanvas(canvas, request)
  layOver(kept, fresh, 0, 0)
  return kept
}

const castAll = async (brief: FrameBrief, studio: Studio) =>
  (await Promise.all(brief.subjects.map((subject) => castSubject(subject, studio)))).flat()

/** Those the shot is about set the height of the camera. */
function tallest(cast: Awaited<ReturnType<typeof castAll>>): number {
  const figures = cast.filter(({ subject }) => subject.kind === 'character')
  const shown = figures.length > 0 ? figures : cast.filter(({ subject }) => subject.kind === 'extra')
  return shown.length === 0 ? 1 : Math.max(...shown.map(({ sprite }) => topOf(sprite)))
}

async function isInside({ references }: ImageRequest, told: string): Promise<boolean> {
  const location = references.find(({ kind }) => kind === 'location')
  const note = location ? await readNote(location.bytes) : null
  return note?.kind === 'place' ? note.inside : /\binterior\b/i.test(told)
}

/** From the furthest to the nearest. */
async function paintAll(page: Page, placements: readonly Placement[]): Promise<Box[]> {
  const boxes: Box[] = []
  const order = (one: Placement) => nearnessOf(one, page.ground.height)
  for (const placement of placements.filter(({ paints }) => paints).toSorted((a, b) => order(a) - order(b))) {
    const box = await paintSubject(page, placement)
    if (box) boxes.push({ name: placement.subject.name, ...box })
  }
  return boxes
}

/** Another take: the camera stands a little nearer or further off, and everybody a little to the side, all together. */
function another(framing: Framing, { variation }: ImageRequest): Framing {
  if (variation <= 1) return framing
  const by = [1.12, 0.9, 1.2, 0.95][variation % 4]!
  return { ...framing, adult: framing.adult * by, zoom: framing.zoom * Math.max(1.12, by * 1.1) }
}

function varied(placements: Placement[], { variation, prompt, width }: ImageRequest): Placement[] {
  if (variation <= 1) return placements
  const aside = (chanceOf(`${prompt.length}:${variation}`) - 0.5) * 0.16 * width
  return placements.map((one) => (one.fixed ? one : { ...one, x: one.x + aside }))
}
