import type { Box } from './board-layout.ts'
import { packagedFonts, runsOf } from './packaged-fonts.ts'

const inks = { text: '#1b1917', quiet: '#6f6a64' }

interface Line {
  text: string
  ink?: keyof typeof inks
  /** Share of the room it may fill when there is not enough for all. */
  share: number
}

const sizes = [7.5, 7, 6.5]
const between = 2.5

/** Writes on a page in whatever alphabets a text has. */
export function boardWriter(document: PDFKit.PDFDocument) {
  for (const { alphabet, bytes } of packagedFonts()) document.registerFont(alphabet, bytes)
  const split = runsOf()

  const heightOf = (text: string, width: number, size: number) => document.font('latin').fontSize(size).heightOfString(text, { width, lineGap: 1 })

  function write(text: string, { x, y, width }: Omit<Box, 'height'>, { size, ink = 'text', align = 'left' }: { size: number; ink?: keyof typeof inks; align?: 'left' | 'right' }): number {
    const runs = split(text)
    document.fillColor(inks[ink]).fontSize(size)
    runs.forEach(({ alphabet, text: run }, index) => {
      const options = { width, align, lineGap: 1, continued: index < runs.length - 1 }
      document.font(alphabet)
      if (index === 0) document.text(run, x, y, options)
      else document.text(run, options)
    })
    return document.y
  }

  /** Cut at a word, so that it needs no more than the height. */
  function cut(text: string, width: number, height: number, size: number): string {
    if (heightOf(text, width, size) <= height) return text
    const words = text.split(' ')
    let kept = words.length
    while (kept > 1 && heightOf(`${words.slice(0, kept).join(' ')} …`, width, size) > height) kept--
    return `${words.slice(0, kept).join(' ')} …`
  }

  /** All lines in the largest size that fits; where none does, each is cut to its share. */
  function set(lines: readonly Line[], { x, y, width, height }: Box): void {
    const shown = lines.filter(({ text }) => text !== '')
    const needed = (size: number) => shown.reduce((sum, { text }) => sum + heightOf(text, width, size) + between, 0)
    const smallest = sizes.at(-1)!
    const size = sizes.find((one) => needed(one) <= height) ?? smallest
    let left = needed(size) <= height ? 0 : height
    let shares = shown.reduce((sum, { share }) => sum + share, 0)
    let below = y
    for (const { text, ink, share } of shown) {
      const fitting = left === 0 ? text : cut(text, width, Math.max(size * 1.3, (left * share) / shares - between), size)
      const end = write(fitting, { x, y: below, width }, { size, ...(ink ? { ink } : {}) })
      if (left > 0) left = Math.max(1, left - (end - below) - between)
      shares -= share
      below = end + between
    }
  }

  return { write, set, cut }
}
