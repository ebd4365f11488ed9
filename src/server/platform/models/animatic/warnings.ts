import sharp from 'sharp'
import type { VideoRequest } from '#server/platform/models/ports.ts'
import { missingLetters } from './fonts.ts'
import { speeches } from './speeches.ts'

/** What the clip does not show as asked, in words. */
export async function warningsOf(request: VideoRequest): Promise<string[]> {
  return [
    ...(await cropped('start', request.startFrame, request)),
    ...(request.endFrame ? await cropped('end', request.endFrame, request) : []),
    ...(await unwritten(request.prompt)),
    ...hurried(request),
  ]
}

/** Letters a second that a practised viewer can still read. */
const readable = 25

function hurried({ prompt, seconds }: VideoRequest): string[] {
  const letters = speeches(prompt).reduce((sum, { text }) => sum + text.length, 0)
  if (letters <= readable * seconds) return []
  return [`The dialogue is too long for ${seconds} seconds: its subtitles pass faster than they can be read`]
}

/** A crop that nobody can see needs no words. */
const tolerance = 0.03

async function cropped(side: string, bytes: Uint8Array, { width, height }: VideoRequest): Promise<string[]> {
  const { autoOrient } = await sharp(bytes).metadata()
  const shape = autoOrient.width / autoOrient.height / (width / height)
  if (Math.abs(Math.log(shape)) < tolerance) return []
  const lost = Math.round(100 * (1 - Math.min(shape, 1 / shape)))
  const edges = shape > 1 ? 'left and right' : 'top and bottom'
  return [`The ${side} frame has another shape than the clip: ${lost} % of it was cut off at ${edges}`]
}

async function unwritten(prompt: string): Promise<string[]> {
  const said = speeches(prompt).map(({ speaker, text }) => speaker + text).join('')
  const missing = await missingLetters(said)
  if (missing.length === 0) return []
  const examples = missing.slice(0, 5).join(' ')
  return [`The subtitles have letters that the built-in font lacks (${examples}): they show only if this machine has a font for them`]
}
