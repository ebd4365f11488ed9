import type { Readable } from 'node:stream'
import Pdf from 'pdfkit'
import sharp from 'sharp'
import { FilmError } from '#core/errors.ts'
import type { ProjectId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { loadBytes } from '#server/media/index.ts'
import { getProject } from '#server/projects/index.ts'
import { type Box, cellLayout, page, perPage } from './board-layout.ts'
import { type BoardShot, boardShots } from './board-shots.ts'
import { boardWriter } from './board-writer.ts'

/** Frames, action, dialogue, camera and presence of every shot, six to a page of A4 across, in the film's ratio. */
export async function writeStoryboard(ctx: Ctx, { projectId }: { projectId: ProjectId }): Promise<Readable> {
  const { name, aspectRatio } = await getProject(ctx, { id: projectId })
  const shots = await boardShots(ctx, projectId)
  if (shots.length === 0) throw new FilmError('REFUSED', 'There is nothing to draw a storyboard of: the film has no shots yet.')
  const [across = 16, down = 9] = aspectRatio.split(':').map(Number)
  const document = new Pdf({ size: [page.width, page.height], margin: 0, autoFirstPage: false, info: { Title: `${name}: storyboard` } })
  const writer = boardWriter(document)
  void draw().catch((error: unknown) => document.destroy(error as Error))
  return document as unknown as Readable

  async function draw() {
    for (const [index, shot] of shots.entries()) {
      if (index % perPage === 0) startPage(index / perPage + 1)
      await drawShot(shot, index % perPage)
    }
    document.end()
  }

  function startPage(number: number) {
    document.addPage()
    const y = page.margin - 4
    const width = page.width - 2 * page.margin
    writer.write(writer.cut(name, width - 140, 18, 12), { x: page.margin, y, width: width - 140 }, { size: 12 })
    const count = `Storyboard  ·  ${number} / ${Math.ceil(shots.length / perPage)}`
    writer.write(count, { x: page.width - page.margin - 140, y: y + 3, width: 140 }, { size: 8, ink: 'quiet', align: 'right' })
  }

  async function drawShot(shot: BoardShot, place: number) {
    const { frames, text } = cellLayout(place, across / down)
    await drawFrame(shot.start, frames[0], 'no frame yet')
    await drawFrame(shot.end, frames[1], shot.unused || 'no frame yet')
    const lines = [
      { text: `${shot.label}  ·  ${shot.seconds} s  ·  ${shot.heading}`, share: 1 },
      { text: shot.camera, ink: 'quiet', share: 1 },
      { text: shot.action, share: 3 },
      { text: shot.dialogue, share: 3 },
      { text: shot.cast, ink: 'quiet', share: 2 },
    ] as const
    writer.set(lines, text)
  }

  async function drawFrame(hash: string | null, { x, y, width, height }: Box, otherwise: string) {
    if (hash) document.image(await small(await loadBytes(ctx, hash)), x, y, { fit: [width, height], align: 'center', valign: 'center' })
    else writer.write(otherwise, { x: x + 6, y: y + 5, width: width - 12 }, { size: 7, ink: 'quiet' })
    document.lineWidth(0.4).strokeColor('#b9b4ad').rect(x, y, width, height).stroke()
  }
}

const small = (picture: Uint8Array) => sharp(picture).resize({ width: 560, height: 560, fit: 'inside', withoutEnlargement: true }).flatten({ background: '#ffffff' }).jpeg({ quality: 82 }).toBuffer()
