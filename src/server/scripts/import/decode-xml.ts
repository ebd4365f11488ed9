import iconv from 'iconv-lite'
import { decodeText } from './decode.ts'

/** XML says its encoding in its first line; a byte order mark or UTF-16 knows better. */
export function decodeXml(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  const declared = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1]
  const narrow = declared && !/^utf-?(?:8|16|32)/i.test(declared) && iconv.encodingExists(declared)
  return narrow ? iconv.decode(bytes, declared) : decodeText(bytes).text
}
