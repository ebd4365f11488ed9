import { inflateSync } from 'node:zlib'

const headerSize = 12
const entrySize = 16

/** Unpacks a WOFF 1 font into the plain font file that the picture library reads; the tables are the same, only compressed. */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF font')
  const count = woff.readUInt16BE(12)
  const head = Buffer.alloc(headerSize + entrySize * count)
  writeHeader(head, woff, count)
  const tables: Buffer[] = []
  let offset = head.length
  for (let index = 0; index < count; index++) {
    const table = readTable(woff, 44 + 20 * index)
    writeEntry(head, headerSize + entrySize * index, table, offset)
    tables.push(table.padded)
    offset += table.padded.length
  }
  return Buffer.concat([head, ...tables])
}

/** The search fields are fixed functions of the number of tables. */
function writeHeader(head: Buffer, woff: Buffer, count: number) {
  const power = Math.floor(Math.log2(count))
  woff.copy(head, 0, 4, 8)
  head.writeUInt16BE(count, 4)
  head.writeUInt16BE(entrySize * 2 ** power, 6)
  head.writeUInt16BE(power, 8)
  head.writeUInt16BE(entrySize * (count - 2 ** power), 10)
}

interface Table {
  tag: Buffer
  checksum: number
  length: number
  padded: Buffer
}

function readTable(woff: Buffer, entry: number): Table {
  const start = woff.readUInt32BE(entry + 4)
  const packed = woff.readUInt32BE(entry + 8)
  const length = woff.readUInt32BE(entry + 12)
  const raw = woff.subarray(start, start + packed)
  const padded = Buffer.alloc(Math.ceil(length / 4) * 4)
  const plain = packed < length ? inflateSync(raw) : raw
  plain.copy(padded)
  return { tag: woff.subarray(entry, entry + 4), checksum: woff.readUInt32BE(entry + 16), length, padded }
}

function writeEntry(head: Buffer, entry: number, { tag, checksum, length }: Table, offset: number) {
  tag.copy(head, entry)
  head.writeUInt32BE(checksum, entry + 4)
  head.writeUInt32BE(offset, entry + 8)
  head.writeUInt32BE(length, entry + 12)
}
