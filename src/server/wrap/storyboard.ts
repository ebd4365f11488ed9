import type { Readable } from 'node:stream'
import Pdf from 'pdfkit'
import sharp from 'sharp'
import { FilmError } from '#core/errors.ts'
import type { ProjectId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { loadBytes } from '#server/media/index.ts'
import { getProject } from '#server/projects/index.ts'
import { packagedFonts, runsOf } from './packaged-fonts.ts'
import { type BoardShot, boardShots } from './board-shots.ts'

const page = { width: 842, height: 595, margin: 28, head: 22 }
const grid = { columns: 3, rows: 2, gap: 14 }
const cell = {
  width: (page.width - 2 * page.margin - (grid.columns - 1) * grid.gap) / grid.columns,
  height: (page.height - 2 * page.margin - page.head - (grid.rows - 1) * grid.gap) / grid.rows,
}
const perPage = grid.columns * grid.rows
const pictureHeight = 84

/** Frames, action, dialogue, camera and presence of every shot, six to a page of A4 across, in the film's ratio. */
export async function writeStoryboard(ctx: Ctx, { projectId }: { projectId: ProjectId }): Promise<Readable> {
  const { name, aspectRatio } = await getProject(ctx, { id: projectId })
  const shots = await boardShots(ctx, projectId)
  if (shots.length === 0) throw new FilmError('REFUSED', 'There is nothing to draw a storyboard of: the film has no shots yet.')
  const [across = 16, down = 9] = aspectRatio.split(':').map(Number)
  const document = new Pdf({ size: [page.width, page.height], margin: page.margin, autoFirstPage: false, info: { Title: `${name}: storyboard` } })
  for (const { alphabet, bytes } of packagedFonts()) document.registerFont(alphabet, bytes)
  const write = writer(document)
  void draw().catch((error: unknown) => document.destroy(error as Error))
  return document as unknown as Readable

  async function draw() {
    for (const [index, shot] of shots.entries()) {
      if (index % perPage === 0) {
        document.addPage()
        write(`${name}`, { x: page.margin, y: page.margin, width: 500, size: 11 })
        write(`${Math.floor(index / perPage) + 1} / ${Math.ceil(shots.length / perPage)}`, { x: page.width - page.margin - 60, y: page.margin, width: 60, size: 8 })
      }
      const place = index % perPage
      const x = page.margin + (place % grid.columns) * (cell.width + grid.gap)
      const y = page.margin + page.head + Math.floor(place / grid.columns) * (cell.height + grid.gap)
      await drawShot(shot, x, y)
    }
    document.end()
  }

  async function drawShot(shot: BoardShot, x: number, y: number) {
    const width = (cell.width - 6) / 2
    const height = Math.min(pictureHeight, (width * down) / across)
    for (const [side, hash] of [shot.start, shot.end].entries()) {
      const left = x + side * (width + 6)
      document.rect(left, y, width, pictureHeight).fill('#f1efec')
      if (hash) document.image(await small(await loadBytes(ctx, hash)), left, y + (pictureHeight - height) / 2, { fit: [width, height], align: 'center', valign: 'center' })
    }
    let below = y + pictureHeight + 5
    const line = (text: string, size: number, most: number) => {
      if (text) below = write(shorten(text, most), { x, y: below, width: cell.width, size }) + 2
    }
    line(`${shot.label}  ·  ${shot.seconds} s  ·  ${shot.camera}`, 8, 90)
    line(shot.action, 8, 210)
    line(shot.dialogue, 8, 170)
    line(shot.cast, 7, 120)
  }
}

const shorten = (text: string, most: number) => (text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`)

const small = (picture: Uint8Array) => sharp(picture).resize({ width: 480, withoutEnlargement: true }).flatten({ background: '#ffffff' }).jpeg({ quality: 82 }).toBuffer()

interface Spot {
  x: number
  y: number
  width: number
  size: number
}

/** Writes a text in whatever alphabets it has; answers where it ended. */
function writer(document: PDFKit.PDFDocument) {
  const split = runsOf()
  return (text: string, { x, y, width, size }: Spot): number => {
    const runs = split(text)
    document.fillColor('#1b1917').fontSize(size)
    runs.forEach(({ alphabet, text: run }, index) => {
      document.font(alphabet)
      const continued = index < runs.length - 1
      if (index === 0) document.text(run, x, y, { width, continued, lineGap: 1 })
      else document.text(run, { width, continued, lineGap: 1 })
    })
    return document.y
  }
}
