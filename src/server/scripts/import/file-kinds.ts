const startOf = (bytes: Uint8Array, length: number) => Buffer.from(bytes.subarray(0, length)).toString('latin1')

/** Some programs put a few bytes before the header. */
export const isPdf = (bytes: Uint8Array) => startOf(bytes, 1024).includes('%PDF-')

const signatures: [start: RegExp, name: string][] = [
  [/^PK[\x03\x05\x07]/, 'a zip archive (a Word, OpenOffice, Fade In or WriterDuet file)'],
  [/^\{\\rtf/, 'a rich text (RTF) document'],
  [/^\xd0\xcf\x11\xe0/, 'an old Word document'],
  [/^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF....WEBP|BM.{4}\0\0\0\0|II\*\0|MM\0\*)/s, 'a picture'],
  [/^(?:.{4}ftyp|\x1aE\xdf\xa3|RIFF....AVI |OggS|ID3|RIFF....WAVE|fLaC)/s, 'a film or sound file'],
  [/^(?:\x1f\x8b|7z\xbc\xaf|Rar!|BZh|\xfd7zXZ)/, 'a packed archive'],
  [/^SQLite format 3/, 'a database'],
  [/^(?:\x7fELF|MZ|\xcf\xfa\xed\xfe)/, 'a program'],
  [/^\s*(?:<!doctype html|<html)/i, 'a web page'],
]

/** A kind of file that is known and holds no screenplay we read, in words. */
export const foreignFormat = (bytes: Uint8Array) => {
  const start = startOf(bytes, 256)
  return signatures.find(([signature]) => signature.test(start))?.[1] ?? null
}

/** XML in any encoding: its letters are ASCII but for zeros and the byte order mark. */
export function isXml(bytes: Uint8Array): boolean {
  const start = startOf(bytes, 256).replaceAll('\0', '')
  return /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*<(?:\?xml|FinalDraft)/.test(start)
}
