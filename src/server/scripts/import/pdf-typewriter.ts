import { deflateSync } from 'node:zlib'

/** Words at a place on the page: points from its upper left corner. */
export interface TypedWords {
  x: number
  y: number
  text: string
  size?: number
  /** Degrees, as a stamp across the page. */
  turned?: number
}

interface TypedOptions {
  compressed?: boolean
}

/** A PDF as a typewriter would make it: one Courier, no pictures. For tests and measurements. */
export function typedPdf(pages: readonly (readonly TypedWords[])[], options: TypedOptions = {}) {
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ')
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>',
    ...pages.flatMap((words, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 R>>>>/Contents ${5 + index * 2} 0 R>>`,
      stream(words.map(shown).join('\n'), options.compressed ?? false),
    ]),
  ]
  return pdfOf(objects)
}

/** Numbered objects (from 1) with the table that finds them; the first is the catalogue. */
export function pdfOf(objects: readonly string[], trailer = ''): Uint8Array<ArrayBuffer> {
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`
  file += `${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${file.length}\n%%EOF\n`
  return Uint8Array.from(Buffer.from(file, 'latin1'))
}

export function stream(content: string, compressed: boolean): string {
  const bytes = compressed ? deflateSync(Buffer.from(content, 'latin1')).toString('latin1') : content
  return `<</Length ${bytes.length}${compressed ? '/Filter/FlateDecode' : ''}>>stream\n${bytes}\nendstream`
}

function shown({ x, y, text, size = 12, turned = 0 }: TypedWords): string {
  const [cos, sin] = [Math.cos((turned / 180) * Math.PI), Math.sin((turned / 180) * Math.PI)].map((n) => n.toFixed(4))
  const escaped = text.replace(/[\\()]/g, '\\$&')
  return `BT /F1 ${size} Tf ${cos} ${sin} ${-Number(sin)} ${cos} ${x} ${792 - y} Tm (${escaped}) Tj ET`
}
