import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pdfOf, stream, type TypedWords, typedPdf } from './pdf-typewriter.ts'
import { readPdf } from './read-pdf.ts'

const action = 108
const dialogue = 180
const aside = 209
const cue = 252

/** Lines typed one under the other; an empty text is an empty line. */
function typed(lines: readonly (readonly [x: number, text: string])[], top = 84): TypedWords[] {
  return lines.map(([x, text], index) => ({ x, text, y: top + index * 12 })).filter(({ text }) => text)
}
const blank = [action, ''] as const
const speech = (name: string, text: string) => [[cue, name], [dialogue, text], blank] as const

const elementsOf = async (...pages: TypedWords[][]) =>
  (await readPdf(typedPdf(pages))).elements.map(({ kind, text }) => [kind, text])

const opening = typed([
  [action, 'INT. LIGHTHOUSE - NIGHT'],
  blank,
  [action, 'Mira climbs the last steps with a lantern in her hand, counts'],
  [action, 'them aloud and stops.'],
  blank,
  [cue, 'MIRA'],
  [aside, '(out of breath)'],
  [dialogue, 'One hundred and nine.'],
  blank,
  [490, 'CUT TO:'],
])

describe('a printed page', () => {
  it('is read by where its words stand', async () => {
    expect(await elementsOf(opening)).toEqual([
      ['scene_heading', 'INT. LIGHTHOUSE - NIGHT'],
      ['action', 'Mira climbs the last steps with a lantern in her hand, counts them aloud and stops.'],
      ['character', 'MIRA'],
      ['parenthetical', '(out of breath)'],
      ['dialogue', 'One hundred and nine.'],
      ['transition', 'CUT TO:'],
    ])
  })

  it('gives every element its page and its line, counted through the document', async () => {
    const second = typed([[action, 'EXT. CLIFF - DAY'], blank, [action, 'Gulls.']])
    const { elements } = await readPdf(typedPdf([opening, second]))
    expect(elements.at(-1)).toMatchObject({ text: 'Gulls.', place: { page: 2, line: 9, endLine: 9 } })
    expect(elements[1]?.place).toEqual({ page: 1, line: 2, endLine: 3 })
  })

  it('may be packed, indented with spaces, or set letter by letter', async () => {
    const expected = await elementsOf(opening)
    const spaced = opening.map(({ x, y, text }) => ({ x: 72, y, text: ' '.repeat(Math.round((x - 72) / 7.2)) + text }))
    const letters = opening.flatMap(({ x, y, text }) =>
      [...text].map((letter, index) => ({ x: x + index * 7.2, y, text: letter })),
    )
    const packed = await readPdf(typedPdf([opening], { compressed: true }))
    expect(packed.elements.map(({ kind, text }) => [kind, text])).toEqual(expected)
    expect(await elementsOf(spaced)).toEqual(expected)
    expect(await elementsOf(letters)).toEqual(expected)
  })

  it('may print words twice to make them bold', async () => {
    const twice = opening.flatMap((words) => [words, { ...words, x: words.x + 0.4 }])
    expect(await elementsOf(twice)).toEqual(await elementsOf(opening))
  })

  it('may dance a little', async () => {
    const expected = await elementsOf(opening)
    const shift = fc.double({ min: -1, max: 1, noNaN: true })
    const shifts = fc.array(shift, { minLength: opening.length, maxLength: opening.length })
    await fc.assert(
      fc.asyncProperty(shifts, async (offsets) => {
        const dancing = opening.map((words, index) => ({ ...words, y: words.y + (offsets[index] ?? 0) }))
        expect(await elementsOf(dancing)).toEqual(expected)
      }),
      { numRuns: 20 },
    )
  })

  it('keeps stars and underscores from turning into emphasis', async () => {
    expect(await elementsOf([...opening, { x: action, y: 300, text: 'She types *_* and waits.' }])).toContainEqual([
      'action',
      String.raw`She types \*\_\* and waits.`,
    ])
  })

  it('has titles centred over several lines', async () => {
    const titles = [{ x: 288, y: 300, text: 'LOW WATER' }, { x: 252, y: 312, text: 'THE SECOND NIGHT' }]
    expect((await elementsOf([...opening, ...titles])).slice(-2)).toEqual([
      ['centered', 'LOW WATER'],
      ['centered', 'THE SECOND NIGHT'],
    ])
  })

  it('may break a sentence, which goes on over the page', async () => {
    const first = typed([[action, 'The lamp turns, and its light runs over the black water, the']], 700)
    const second = typed([[action, 'Island and the boat.']])
    expect((await elementsOf([...opening, ...first], second)).at(-1)).toEqual([
      'action',
      'The lamp turns, and its light runs over the black water, the Island and the boat.',
    ])
  })

  it('has headings that are only words in capitals, but not every shout is one', async () => {
    const lines = ['VIEW FROM ABOVE', '', 'THE DOOR SLAMS!', '', 'Silence.'].map((text) => [action, text] as const)
    const { elements } = await readPdf(typedPdf([[...opening, ...typed(lines, 300)]]))
    expect(elements.slice(-3)).toMatchObject([
      { kind: 'scene_heading', text: 'VIEW FROM ABOVE', forced: true },
      { kind: 'action', text: 'THE DOOR SLAMS!' },
      { kind: 'action', text: 'Silence.' },
    ])
  })
})

describe('two who speak at once', () => {
  const names = [{ x: 180, y: 300, text: 'MIRA' }, { x: 396, y: 300, text: 'JONAS' }]
  const column = (x: number, ...lines: string[]) => typed(lines.map((text) => [x, text] as const), 312)
  const said = async (...lines: TypedWords[]) => {
    const { elements } = await readPdf(typedPdf([[...opening, ...names, ...lines]]))
    return elements.slice(-4).map(({ kind, text, dual }) => [kind, text, dual ?? false])
  }
  const expected = [
    ['character', 'MIRA', false],
    ['dialogue', 'Turn it off, turn it off right now!', false],
    ['character', 'JONAS', true],
    ['dialogue', 'Leave it on, I beg you, leave it!', true],
  ].map(([kind, text, dual]) => [kind, text, kind === 'character' && dual])

  it('do not fall into each other’s words', async () => {
    const left = column(144, 'Turn it off, turn', 'it off right now!')
    const right = column(360, 'Leave it on, I beg', 'you, leave it!')
    expect(await said(...left, ...right)).toEqual(expected)
  })

  it('not even where their columns nearly touch', async () => {
    const left = column(172, 'Turn it off, turn it off', 'right now!')
    const right = column(360, 'Leave it on, I beg you,', 'leave it!')
    expect(await said(...left, ...right)).toEqual(expected)
  })
})

describe('what is about the page', () => {
  const number = (text: string) => ({ x: 530, y: 40, text })
  const page = (text: string, ...edges: TypedWords[]) => [
    ...edges,
    ...typed([[action, `EXT. ${text} - DAY`], blank, [action, 'Wind.']]),
  ]

  it('is furniture: numbers, running heads, revision marks and stamps', async () => {
    const head = { x: action, y: 40, text: 'LOW WATER - Blue 3/4/25' }
    const stamp = { x: 200, y: 500, text: 'COPY 17', turned: 45, size: 60 }
    const mark = { x: 565, y: 108, text: '*' }
    const pages = [page('QUAY'), page('PIER', number('2.'), head, mark), page('REEF', number('3.'), head, stamp)]
    const { elements, furniture } = await readPdf(typedPdf(pages))
    const film = ['QUAY', 'PIER', 'REEF'].flatMap((place) => [`EXT. ${place} - DAY`, 'Wind.'])
    expect(elements.map(({ text }) => text)).toEqual(film)
    const kept = furniture.map(({ kind, text }) => `${kind} ${text}`)
    expect(kept.join('\n')).toMatch(/2\./)
    expect(kept.join('\n')).toMatch(/3\./)
    expect(kept).toContain('revision_mark *')
    expect(kept).toContain('running_head COPY 17')
  })

  it('is no part of a speech that goes on over the page', async () => {
    const last = typed([[cue, 'JONAS'], [dialogue, 'I have been waiting for you'], [cue, '(MORE)']], 660)
    const second = [number('2.'), ...typed([...speech("JONAS (CONT'D)", 'since the lamp went out.')])]
    const { elements, furniture } = await readPdf(typedPdf([[...opening, ...last], second]))
    expect(elements.slice(-2)).toMatchObject([
      { kind: 'character', text: 'JONAS' },
      { kind: 'dialogue', text: 'I have been waiting for you since the lamp went out.' },
    ])
    expect(furniture.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['more', 'page_number', 'continued']))
  })

  it('is not the name that opens several pages', async () => {
    const talk = [number('9.'), ...typed([...speech('MIRA', 'Again.'), ...speech('JONAS', 'Again!')])]
    const elements = await elementsOf(opening, talk, talk, talk, talk)
    expect(elements.filter(([kind, text]) => kind === 'character' && text === 'MIRA')).toHaveLength(5)
  })

  it('is not the number of a scene, which stays with its heading', async () => {
    const both = (text: string, y: number) => [{ x: 60, y, text }, { x: 550, y, text }]
    const texts = ['EXT. CLIFF - DAY', '', 'Gulls.', '', 'THE LAMP, BURNING', '', 'Hot.']
    const lines = typed(texts.map((text) => [action, text] as const), 300)
    const { elements } = await readPdf(typedPdf([[...opening, ...lines, ...both('12A', 300), ...both('13', 348)]]))
    const headings = elements.filter(({ kind }) => kind === 'scene_heading')
    expect(headings.slice(1)).toMatchObject([
      { text: 'EXT. CLIFF - DAY', sceneNumber: '12A' },
      { text: 'THE LAMP, BURNING', sceneNumber: '13', forced: true },
    ])
  })
})

describe('a first page without a scene', () => {
  const titles = [
    { x: 261, y: 300, text: 'THE LAMPLIGHTER' },
    { x: 270, y: 336, text: 'Written by' },
    { x: 277, y: 360, text: 'Ada Moor' },
    { x: 108, y: 690, text: 'moor@example.org' },
  ]

  it('is the title page', async () => {
    const { titlePage, elements } = await readPdf(typedPdf([titles, opening]))
    expect(titlePage.map(({ key, values }) => [key, values])).toEqual([
      ['Title', ['THE LAMPLIGHTER']],
      ['Credit', ['Written by']],
      ['Author', ['Ada Moor']],
      ['Contact', ['moor@example.org']],
    ])
    expect(elements[0]).toMatchObject({ kind: 'scene_heading', place: { page: 2, line: 5 } })
  })

  it('is film all the same when nothing on it is centred', async () => {
    const lines = ['Darkness. The sea can be heard, then a bell, far away and slow,', 'and nothing else at all.']
    const prose = typed(lines.map((text) => [action, text] as const))
    expect((await readPdf(typedPdf([prose, opening]))).titlePage).toEqual([])
  })
})

describe('what is refused, in words', () => {
  const refused = (bytes: Uint8Array, says: string) =>
    expect(readPdf(bytes)).rejects.toMatchObject({ name: 'ImportError', message: expect.stringContaining(says) })

  it('a scan, which has no text', () => refused(typedPdf([[]]), 'no text'))

  it('a broken file', () => refused(typedPdf([opening]).slice(0, 400), 'broken'))

  it('a file locked with a password', async () => {
    const lock = `<</Filter/Standard/V 1/R 2/Length 40/P -4/O(${'x'.repeat(32)})/U(${'y'.repeat(32)})>>`
    const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 5 0 R>>'
    const pages = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[4 0 R]/Count 1>>']
    const objects = [...pages, lock, page, stream('BT ET', false)]
    await refused(pdfOf(objects, `/Encrypt 3 0 R/ID[(${'z'.repeat(16)})(${'z'.repeat(16)})]`), 'password')
  })
})

it('says which page has no text', async () => {
  const { warnings } = await readPdf(typedPdf([opening, []]))
  expect(warnings).toMatchObject([{ message: expect.stringContaining('Page 2'), place: { page: 2 } }])
})

it('loses no word, wherever it stands on the page', async () => {
  const words = fc.record({
    x: fc.integer({ min: 20, max: 500 }),
    y: fc.integer({ min: 20, max: 780 }),
    text: fc.stringMatching(/^[A-Za-z0-9.:()]{1,12}$/),
  })
  const squeeze = (text: string) => text.replace(/[\s\\.]/g, '')
  const page = fc.array(words, { minLength: 1, maxLength: 25 })
  await fc.assert(
    fc.asyncProperty(fc.array(page, { minLength: 1, maxLength: 4 }), async (pages) => {
      const { titlePage, elements, furniture } = await readPdf(typedPdf(pages))
      const kept = squeeze(
        [
          ...titlePage.flatMap(({ values }) => values),
          ...elements.flatMap(({ text, sceneNumber = '' }) => [text, sceneNumber]),
          ...furniture.map(({ text }) => text),
        ].join(' '),
      )
      for (const { text } of pages.flat()) expect(kept).toContain(squeeze(text))
    }),
    { numRuns: 60 },
  )
})
