import { analyse } from 'chardet'
import iconv from 'iconv-lite'
import { ImportError } from '#core/scripts/import-error.ts'
import { plausibility } from './decode-plausibility.ts'

export interface DecodedText {
  text: string
  encoding: string
}

/** Writers send files from every machine of the last forty years; a wrong guess would garble every name. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = markedEncoding(bytes) ?? wideEncoding(bytes) ?? narrowEncoding(bytes)
  const text = iconv.decode(bytes, encoding)
  refuseBinary(text)
  return { text, encoding }
}

const byteOrderMarks: [encoding: string, mark: number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

function markedEncoding(bytes: Uint8Array): string | null {
  return byteOrderMarks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0] ?? null
}

/** Zeros make it UTF-16; which half comes first shows in its spaces, line ends and plain letters. */
function wideEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, sampleSize)
  if (sample.filter((byte) => byte === 0).length <= sample.length / 50) return null
  const [little = 0, big = 0] = ['utf-16le', 'utf-16be'].map(
    (encoding) => iconv.decode(sample, encoding).match(/[\n\r -~]/g)?.length ?? 0,
  )
  if (little === big) return null
  return little > big ? 'utf-16le' : 'utf-16be'
}

const sampleSize = 65_536

function narrowEncoding(bytes: Uint8Array): string {
  if (isUtf8(bytes)) return 'utf-8'
  const sample = fromFirstForeign(bytes)
  const likely = analyse(sample).map(({ name }) => windowsOf[name.toLowerCase()] ?? [name.toLowerCase()])
  const named = new Set([...likely.flat().slice(0, 4), ...always])
  const candidates = [...named].filter((name) => iconv.encodingExists(name))
  const judged = candidates.map((name) => ({ name, score: plausibility(iconv.decode(sample, name)) }))
  return judged.reduce((best, other) => (other.score > best.score ? other : best)).name
}

/** Windows adds letters and quotes where ISO has nothing a script would hold. */
const windowsOf: Partial<Record<string, string[]>> = {
  'iso-8859-1': ['windows-1252'],
  'iso-8859-2': ['iso-8859-2', 'windows-1250'],
  'iso-8859-9': ['windows-1254'],
}
const always = ['windows-1252', 'windows-1250', 'iso-8859-2', 'macintosh', 'maccenteuro', 'utf-8']

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function fromFirstForeign(bytes: Uint8Array): Uint8Array {
  const first = Math.max(0, bytes.findIndex((byte) => byte > 0x7f) - sampleSize / 8)
  return bytes.subarray(first, first + sampleSize)
}

const notText = /[^\P{Cc}\s\x1a\x1b]|\p{Cn}|\p{Co}|\uFFFD/u

/** A few stray bytes happen; a file full of them is a picture, a program or damaged. */
function refuseBinary(text: string) {
  const sample = text.slice(0, sampleSize)
  const strays = sample.match(new RegExp(notText, 'gu'))?.length ?? 0
  if (strays <= sample.length / 100) return
  const line = sample.slice(0, sample.search(notText)).split(/\r\n|[\r\n]/).length
  throw new ImportError(`This file is not text: from line ${line} on it holds bytes that are no letters`, line)
}
