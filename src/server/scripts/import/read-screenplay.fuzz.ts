import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ImportError } from '#core/scripts/import-error.ts'
import { Screenplay } from '#core/scripts/screenplay.ts'
import { normalized } from '#core/scripts/source-lines.ts'
import { decodeText } from './decode.ts'
import { decodeXml } from './decode-xml.ts'
import { childrenNamed, parseXml, type XmlElement } from './fdx-xml.ts'
import { importSafely } from './limits.ts'
import { readPdfPages } from './pdf-text.ts'
import { typedPdf } from './pdf-typewriter.ts'
import { readScreenplay } from './read-screenplay.ts'

const numRuns = Number(process.env.FUZZ_RUNS ?? 300)
const bytesOf = (text: string) => new TextEncoder().encode(text)

const fountain = `Title: Low Water
Author: Ada Moor

# Act one

= Mira finds the boat.

EXT. HARBOUR - DAWN #1#

Fog. MIRA (30s) pulls a rope. [[longer?]]

MIRA
(to the dog)
Not *today*, **Captain**.

JONAS ^
Today!

/* cut:
INT. KITCHEN - DAY */

> CUT TO:

.THE MAP

~Row, my heart
> THE END <
`

const fdx = `<?xml version="1.0" encoding="UTF-8"?>
<FinalDraft DocumentType="Script" Version="5">
<Content>
<Paragraph Type="Scene Heading" Number="1">
<SceneProperties Page="1" Title="Dawn"/><Text>EXT. HARBOUR - DAWN</Text></Paragraph>
<Paragraph Type="Action"><Text>Fog. </Text>
<Text Style="Bold+Italic">MIRA</Text><Text> pulls &amp; pulls &#8212; a rope.</Text></Paragraph>
<Paragraph><DualDialogue>
<Paragraph Type="Character"><Text>MIRA</Text></Paragraph><Paragraph Type="Dialogue"><Text>Not today.</Text></Paragraph>
<Paragraph Type="Character"><Text>JONAS</Text></Paragraph><Paragraph Type="Dialogue"><Text>Today!</Text></Paragraph>
</DualDialogue></Paragraph>
<Paragraph Type="Action" Alignment="Center" StartsNewPage="Yes"><Text><![CDATA[THE <END>]]></Text></Paragraph>
</Content>
<TitlePage><Content><Paragraph Alignment="Center"><Text>LOW WATER</Text></Paragraph></Content></TitlePage>
<ScriptNotes><ScriptNote Range="3,9"><Paragraph><Text>Louder?</Text></Paragraph></ScriptNote></ScriptNotes>
</FinalDraft>
`

const pages = [
  [
    { x: 260, y: 300, text: 'LOW WATER' },
    { x: 265, y: 340, text: 'Written by' },
    { x: 270, y: 360, text: 'Ada Moor' },
  ],
  [
    { x: 54, y: 84, text: '1' },
    { x: 108, y: 84, text: 'EXT. HARBOUR - DAWN' },
    { x: 550, y: 84, text: '1' },
    { x: 108, y: 108, text: 'Fog. MIRA pulls a rope.' },
    { x: 560, y: 108, text: '*' },
    { x: 252, y: 132, text: 'MIRA' },
    { x: 209, y: 144, text: '(to the dog)' },
    { x: 180, y: 156, text: 'Not today.' },
    { x: 252, y: 720, text: '(MORE)' },
  ],
  [
    { x: 532, y: 42, text: '2.' },
    { x: 252, y: 84, text: "MIRA (CONT'D)" },
    { x: 180, y: 96, text: 'Or today?' },
    { x: 180, y: 132, text: 'JONAS' },
    { x: 396, y: 132, text: 'MIRA' },
    { x: 144, y: 144, text: 'Today!' },
    { x: 360, y: 144, text: 'Never!' },
    { x: 490, y: 168, text: 'CUT TO:' },
    { x: 200, y: 500, text: 'COPY', turned: 45, size: 40 },
  ],
]

const files = [
  { name: 'a.fountain', bytes: bytesOf(fountain) },
  { name: 'a.txt', bytes: bytesOf(fountain.replaceAll(/^(?=MIRA|JONAS)/gm, '                    ')) },
  { name: 'a.fdx', bytes: bytesOf(fdx) },
  { name: 'a.fdx', bytes: new Uint8Array(Buffer.from(`\uFEFF${fdx}`, 'utf16le')) },
  { name: 'plain.pdf', bytes: typedPdf(pages) },
  { name: 'packed.pdf', bytes: typedPdf(pages, { compressed: true }) },
]

/** What breaks readers: brackets without partners, numbers too large, references to themselves. */
const poison = [
  ...['<', '>', '&', '"', ']]>', '<![CDATA[', '<!--', '&#0;', '&#xD800;', '&#99999999;', '</Paragraph>', '<Paragraph>'],
  ...['[[', ']]', '/*', '*/', '\n\n', '\r', '\0', '\f', '\uFEFF', '\u2028', '***', '___', '\\', '^', '~', '#1#', ':'],
  ...['/Length 99999999', 'endstream', 'endobj', '4 0 R', '5 0 R', '<<', '>>', 'BT', 'ET', '/Kids[2 0 R]', '1e99'],
].map(bytesOf)

const position = fc.nat({ max: 20_000 })
const change = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), at: position, bit: fc.nat({ max: 7 }) }),
  fc.record({ kind: fc.constant('cut' as const), at: position, length: fc.nat({ max: 400 }) }),
  fc.record({ kind: fc.constant('end' as const), at: position }),
  fc.record({
    kind: fc.constant('double' as const),
    at: position,
    length: fc.nat({ max: 2_000 }),
    times: fc.nat({ max: 40 }),
  }),
  fc.record({ kind: fc.constant('insert' as const), at: position, bytes: fc.uint8Array({ maxLength: 20 }) }),
  fc.record({ kind: fc.constant('insert' as const), at: position, bytes: fc.constantFrom(...poison) }),
)
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never

function changed(bytes: Uint8Array, edit: Change): Uint8Array {
  const at = bytes.length === 0 ? 0 : edit.at % bytes.length
  switch (edit.kind) {
    case 'flip':
      return bytes.map((byte, index) => (index === at ? byte ^ (1 << edit.bit) : byte))
    case 'cut':
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + edit.length)])
    case 'end':
      return bytes.subarray(0, at)
    case 'double':
      return Buffer.concat([bytes, ...Array.from({ length: edit.times }, () => bytes.subarray(at, at + edit.length))])
    case 'insert':
      return Buffer.concat([bytes.subarray(0, at), edit.bytes, bytes.subarray(at)])
  }
}

const mutated = fc
  .tuple(fc.constantFrom(...files), fc.array(change, { minLength: 1, maxLength: 6 }))
  .map(([{ name, bytes }, changes]) => ({ name, bytes: new Uint8Array(changes.reduce(changed, bytes)) }))

async function readOrRefuse(bytes: Uint8Array, name: string): Promise<Screenplay | null> {
  const start = performance.now()
  try {
    const screenplay = await readScreenplay(bytes, name)
    expect(texts(screenplay).filter((text) => text.includes('\0') || !text.isWellFormed())).toEqual([])
    return Screenplay.parse(screenplay)
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
    expect(error.message).not.toBe('')
    return null
  } finally {
    expect(performance.now() - start).toBeLessThan(5_000)
  }
}

const texts = ({ titlePage, elements, furniture }: Screenplay) => [
  ...titlePage.flatMap(({ key, values }) => [key, ...values]),
  ...elements.flatMap(({ text, sceneNumber = '' }) => [text, sceneNumber]),
  ...furniture.map(({ text }) => text),
]

const squeezed = (texts: readonly string[]) => normalized(texts.join(' ')).replace(/[\s\\*_]/g, '').toUpperCase()

/** Every line with something on it lies within the lines of what was read. */
function expectEveryLine(text: string, { titlePage, elements, furniture }: Screenplay) {
  const covered = new Set<number>()
  for (const { place } of [...titlePage, ...elements, ...furniture]) {
    for (let line = place.line; line <= place.endLine; line++) covered.add(line)
  }
  const lines = normalized(text).split('\n')
  expect(lines.filter((words, index) => words.trim() && !covered.has(index + 1))).toEqual([])
}

async function expectNothingLost(bytes: Uint8Array, screenplay: Screenplay) {
  if (screenplay.format === 'fountain' || screenplay.format === 'text') {
    return expectEveryLine(decodeText(bytes).text, screenplay)
  }
  const words = screenplay.format === 'pdf' ? await wordsOfPdf(bytes) : wordsOfFdx(bytes)
  const all = squeezed(texts(screenplay))
  expect(words.filter((word) => !all.includes(word))).toEqual([])
}

const wordsOfPdf = async (bytes: Uint8Array) =>
  (await readPdfPages(bytes)).flatMap(({ runs }) => runs.flatMap(({ text }) => wordsOf(text)))

const wordsOfFdx = (bytes: Uint8Array) =>
  childrenNamed(parseXml(normalized(decodeXml(bytes))), 'Content').flatMap(textsIn).flatMap(wordsOf)

const textsIn = ({ children }: XmlElement): string[] =>
  children.flatMap((child) => (typeof child === 'string' ? [child] : textsIn(child)))

const wordsOf = (text: string) => text.split(/\s+/).map((word) => squeezed([word]))

describe('any bytes become a screenplay that holds them all, or a clear refusal', () => {
  it('the samples themselves, unchanged', async () => {
    for (const { name, bytes } of files) {
      const screenplay = await readOrRefuse(bytes, name)
      expect(screenplay?.elements.length).toBeGreaterThan(4)
      if (screenplay) await expectNothingLost(bytes, screenplay)
    }
  })

  it('changed files', async () => {
    await fc.assert(
      fc.asyncProperty(mutated, async ({ name, bytes }) => {
        const screenplay = await readOrRefuse(bytes, name)
        if (screenplay) await expectNothingLost(bytes, screenplay)
      }),
      { numRuns: numRuns * 10 },
    )
  })

  it('random bytes, also behind a true beginning', async () => {
    const beginnings = ['', '%PDF-1.7\n', '<?xml version="1.0"?><FinalDraft><Content>', 'INT. A - DAY\n\n', '\uFEFF']
    const beginning = fc.constantFrom(...beginnings.map(bytesOf))
    const name = fc.constantFrom('a.fountain', 'a.fdx', 'a.pdf', 'a.txt', 'a')
    await fc.assert(
      fc.asyncProperty(beginning, fc.uint8Array({ maxLength: 3_000 }), name, async (first, rest, file) => {
        const bytes = new Uint8Array([...first, ...rest])
        const screenplay = await readOrRefuse(bytes, file)
        if (screenplay) await expectNothingLost(bytes, screenplay)
      }),
      { numRuns: numRuns * 3 },
    )
  })

  it('text made of what the formats are made of', async () => {
    const parts = poison.map((bytes) => new TextDecoder().decode(bytes))
    const piece = fc.constantFrom(...parts, 'INT. A - DAY', 'MIRA', '(low)', 'a b', ' ', '\t', '\n')
    const name = fc.constantFrom('a.fountain', 'a.txt')
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), name, async (pieces, file) => {
        const bytes = bytesOf(pieces.join(''))
        const screenplay = await readOrRefuse(bytes, file)
        if (screenplay) await expectNothingLost(bytes, screenplay)
      }),
      { numRuns: numRuns * 10 },
    )
  })

  it('also in a process of its own', async () => {
    await fc.assert(
      fc.asyncProperty(mutated, async ({ name, bytes }) => {
        const read = importSafely(bytes, name)
        await read.catch((error) => expect(error).toBeInstanceOf(ImportError))
      }),
      { numRuns: Math.ceil(numRuns / 10) },
    )
  })
})
