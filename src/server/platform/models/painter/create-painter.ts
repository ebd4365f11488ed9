import { writePng } from '../../pictures/pixels.ts'
import type { ImageEngine, ImageRequest, ImageResult } from '../ports.ts'
import { paintAsset } from './asset/paint-asset.ts'
import { paintFrame } from './frame/paint-frame.ts'
import { writeNote } from './note.ts'
import { repaint } from './region/repaint.ts'
import { withoutManifest } from './words/prompt.ts'

/** Draws by itself: no model, no network; the same request gives the same bytes. */
export const createPainter = (): ImageEngine => ({
  id: 'painter',
  async generate(request, signal) {
    signal?.throwIfAborted()
    if (request.region) return region(request, request.region.bytes)
    return isFrame(request) ? frame(request) : asset(request)
  },
})

/** An asset is asked for by name and kind in the first words; everything else before a background is a frame. */
const isFrame = ({ background, references, prompt }: ImageRequest) =>
  background === 'scene' && (references.some(({ kind }) => kind === 'canvas') || !asksForAsset(withoutManifest(prompt)))

const asksForAsset = (prompt: string) =>
  /^[^\n]{0,160}?\((?:character|prop|location|extra)(?:, ?(?:person|animal|thing))?\)/.test(prompt) &&
  !/\bSetting:|appears exactly once/.test(prompt)

async function asset(request: ImageRequest): Promise<ImageResult> {
  const { pixels, drawn } = await paintAsset(request)
  return {
    bytes: await writePng(pixels, writeNote(drawn)),
    mediaType: 'image/png',
    width: pixels.width,
    height: pixels.height,
    layout: [],
    warnings: [],
  }
}

async function frame(request: ImageRequest): Promise<ImageResult> {
  const { pixels, note, layout, warnings } = await paintFrame(request)
  const bytes = await writePng(pixels, writeNote(note))
  return { bytes, mediaType: 'image/png', width: pixels.width, height: pixels.height, layout, warnings }
}

async function region(request: ImageRequest, mask: Uint8Array): Promise<ImageResult> {
  const { pixels, note, warnings } = await repaint(request, mask)
  const bytes = await writePng(pixels, note ? writeNote(note) : undefined)
  return { bytes, mediaType: 'image/png', width: pixels.width, height: pixels.height, layout: note?.kind === 'frame' ? note.layout : [], warnings }
}
