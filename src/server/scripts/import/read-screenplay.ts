import { extname } from 'node:path'
import { ImportError } from '#core/scripts/import-error.ts'
import { parseFountain } from '#core/scripts/parse-fountain.ts'
import { parseText } from '#core/scripts/parse-text.ts'
import type { ImportWarning, Screenplay } from '#core/scripts/screenplay.ts'
import { decodeText } from './decode.ts'
import { decodeXml } from './decode-xml.ts'
import { foreignFormat, isPdf, isXml } from './file-kinds.ts'

/** The door for every file: what it is shows in its bytes; its name decides only between kinds of plain text. */
export async function readScreenplay(bytes: Uint8Array, fileName: string): Promise<Screenplay> {
  const screenplay = await readAsWhatItIs(bytes, extname(fileName).toLowerCase())
  return { ...screenplay, warnings: [...missingIn(screenplay), ...screenplay.warnings] }
}

async function readAsWhatItIs(bytes: Uint8Array, name: string): Promise<Screenplay> {
  if (isPdf(bytes)) return (await import('./read-pdf.ts')).readPdf(bytes)
  const foreign = foreignFormat(bytes)
  if (foreign) throw new ImportError(`This is ${foreign}. Save it as Final Draft, Fountain, PDF or plain text first.`)
  if (isXml(bytes)) return (await import('./read-fdx.ts')).readFdx(decodeXml(bytes))

  const promised = promisedFormats[name]
  if (promised && bytes.length > 0) throw new ImportError(`The name ends in ${name}, but this is no ${promised}.`)
  const { text } = decodeText(bytes)
  refuseEndless(text)
  return fountainNames.has(name) ? parseFountain(text) : parseText(text)
}

const promisedFormats: Partial<Record<string, string>> = { '.pdf': 'PDF', '.fdx': 'Final Draft document' }
const fountainNames = new Set(['.fountain', '.spmd'])

const mostLines = 200_000
const mostLetters = 10_000_000

function refuseEndless(text: string) {
  if (text.length > mostLetters) {
    throw new ImportError(`This text has ${counted(text.length)} letters; ${counted(mostLetters)} can be read`)
  }
  const lines = text.match(/\r\n?|[\n\u2028\u2029]/g)?.length ?? 0
  if (lines > mostLines) {
    throw new ImportError(`This text has ${counted(lines)} lines; ${counted(mostLines)} can be read`, mostLines)
  }
}

const counted = (count: number) => count.toLocaleString('en')

function missingIn({ elements }: Screenplay): ImportWarning[] {
  if (elements.some(({ kind }) => kind === 'scene_heading')) return []
  const message =
    elements.length === 0
      ? 'There is nothing to read in this file'
      : 'No scene heading was found (INT. …, EXT. …): the whole script is one scene'
  return [{ message, place: { line: 1, endLine: 1, page: null } }]
}
