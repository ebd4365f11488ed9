import sharp from 'sharp'
import { isTransparent, opaqueBounds } from '../../pictures/pixels-alpha.ts'
import { type Pixels, readPixels } from '../../pictures/pixels.ts'
import { cutBackground } from '../cutout/cut-background.ts'
import { judge } from '../cutout/judge.ts'
import { readNote } from '../painter/note.ts'
import type { Box, VisionEngine } from '../ports.ts'
import { all, brightnessOf, clearShare, coloursIn, type Part } from './measure.ts'
import { readsNotes } from './reads-notes.ts'

const notJudged = 'Who or what it shows was not judged: this engine only measures.'

/** Measures colours, brightness, shape and transparency; never guesses who or what it sees. */
export const createEye = (): VisionEngine => ({
  id: 'eye',
  presence: readsNotes,
  async describe(picture, signal) {
    signal?.throwIfAborted()
    const [pixels, size, note] = await Promise.all([readPixels(picture, 192), sizeOf(picture), readNote(picture)])
    const subject = alone(pixels)
    const facts = {
      size: `${size.width} × ${size.height}`,
      shape: shapeOf(size.width / size.height),
      ...surroundings(pixels, subject),
      brightness: brightness(pixels),
      ...colours(subject),
      ...(note?.kind === 'frame' ? { layout: note.layout.map(placed).join('; ') } : {}),
      identity: notJudged,
    }
    return { text: tell(facts), facts }
  },
})

async function sizeOf(picture: Uint8Array): Promise<{ width: number; height: number }> {
  const { autoOrient } = await sharp(picture).metadata()
  return autoOrient
}

/** What is left without a transparent or an even background; the whole picture when it has neither. */
function alone(pixels: Pixels): Pixels {
  if (isTransparent(pixels)) return pixels
  const { cut, background } = cutBackground(pixels)
  return background && judge(cut, background).passed ? cut : pixels
}

function shapeOf(ratio: number): string {
  if (ratio > 2.1) return 'very wide'
  if (ratio > 1.1) return 'wider than high'
  return ratio < 0.48 ? 'very tall' : ratio < 0.91 ? 'taller than wide' : 'square'
}

function surroundings(pixels: Pixels, subject: Pixels): Record<string, string> {
  const clear = clearShare(pixels)
  const bounds = opaqueBounds(subject)
  const covered = `${Math.round((1 - clearShare(subject)) * 100)} % of the picture`
  const outline = bounds ? shapeOf((bounds.right - bounds.left + 1) / (bounds.bottom - bounds.top + 1)) : 'nothing'
  if (clear > 0.01)
    return { transparency: `${Math.round(clear * 100)} % transparent`, subject: `${covered}, its outline ${outline}` }
  if (subject === pixels) return { transparency: 'opaque, no even background' }
  const ground = coloursIn(hiddenIn(pixels, subject), all, 1)[0]?.name ?? 'even'
  return { transparency: 'opaque', background: `even, ${ground}`, subject: `${covered}, its outline ${outline}` }
}

/** The pixels that are not subject. */
function hiddenIn(pixels: Pixels, subject: Pixels): Pixels {
  const data = pixels.data.slice()
  for (let at = 3; at < data.length; at += 4) data[at] = 255 - subject.data[at]!
  return { ...pixels, data }
}

function brightness(pixels: Pixels): string {
  const { mean, spread } = brightnessOf(pixels)
  const level =
    mean < 0.16 ? 'very dark' : mean < 0.34 ? 'dark' : mean < 0.62 ? 'medium' : mean < 0.82 ? 'bright' : 'very bright'
  return `${level}, ${spread < 0.12 ? 'low' : spread < 0.25 ? 'medium' : 'high'} contrast (mean ${mean.toFixed(2)})`
}

const parts: readonly [string, Part][] = [
  ['top', { ...all, bottom: 0.3 }],
  ['middle', { ...all, top: 0.3, bottom: 0.65 }],
  ['bottom', { ...all, top: 0.65 }],
  ['left', { ...all, right: 0.34 }],
  ['right', { ...all, left: 0.66 }],
]

/** Parts are those of the subject, not of the canvas it stands on. */
function colours(subject: Pixels): Record<string, string> {
  const bounds = opaqueBounds(subject) ?? { left: 0, top: 0, right: subject.width - 1, bottom: subject.height - 1 }
  const [wide, high] = [
    (bounds.right - bounds.left + 1) / subject.width,
    (bounds.bottom - bounds.top + 1) / subject.height,
  ]
  const [x, y] = [bounds.left / subject.width, bounds.top / subject.height]
  const within = (part: Part): Part => ({
    left: x + part.left * wide,
    right: x + part.right * wide,
    top: y + part.top * high,
    bottom: y + part.bottom * high,
  })
  const told = (part: Part, most: number) =>
    coloursIn(subject, within(part), most)
      .map(({ name, share }) => `${name} ${Math.round(share * 100)} %`)
      .join(', ')
  return {
    colours: told(all, 5),
    ...Object.fromEntries(parts.map(([name, part]) => [`colours ${name}`, told(part, 3)])),
  }
}

function placed({ name, x, y, width, height }: Box): string {
  const middle = x + width / 2
  const across = middle < 0.36 ? 'left' : middle > 0.64 ? 'right' : 'centre'
  return (
    `${name}: ${across}, ${Math.round(width * 100)} × ${Math.round(height * 100)}` +
    ` % from ${Math.round(x * 100)}, ${Math.round(y * 100)}`
  )
}

function tell(facts: Record<string, string>): string {
  const { layout } = facts
  return [
    `A picture of ${facts.size} pixels, ${facts.shape}, ${facts.transparency}${facts.background ? `, on an ${facts.background} background` : ''}.`,
    facts.subject ? `The subject covers ${facts.subject}.` : '',
    `Brightness: ${facts.brightness}.`,
    facts.colours
      ? `Colours: ${facts.colours}; at the top ${facts['colours top']};` +
        ` in the middle ${facts['colours middle']}; at the bottom ${facts['colours bottom']}.`
      : '',
    layout ? `The painter noted where it put whom: ${layout}.` : '',
    notJudged,
  ]
    .filter(Boolean)
    .join(' ')
}
