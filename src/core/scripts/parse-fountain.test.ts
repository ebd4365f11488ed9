import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseFountain } from './parse-fountain.ts'
import { normalized } from './source-lines.ts'

/** One line per element, as one would read it out. */
const read = (text: string) =>
  parseFountain(text).elements.map(({ kind, text, sceneNumber, depth, dual, forced }) => {
    const marks = Object.entries({ sceneNumber, depth, dual, forced }).filter(([, value]) => value !== undefined)
    return `${[kind, ...marks.map(([mark, value]) => `${mark}=${value}`)].join(' ')}: ${text}`
  })

describe('scene headings', () => {
  it('need an empty line above, and none below', () => {
    expect(read('INT. MILL - DAY\nWheat falls.\nINT. is what he says.')).toEqual([
      'scene_heading: INT. MILL - DAY',
      'action: Wheat falls.\nINT. is what he says.',
    ])
  })

  it('are forced with a dot, unless it is the first of several', () => {
    expect(read('.THE MAP\n\n...and back.\n\n. Alone')).toEqual([
      'scene_heading forced=true: THE MAP',
      'action: ...and back.',
      'action: . Alone',
    ])
  })

  it('carry the number printed beside them', () => {
    expect(read('EXT. SEA - DAWN #12A#\n\n.THE MAP #13#')).toEqual([
      'scene_heading sceneNumber=12A: EXT. SEA - DAWN',
      'scene_heading sceneNumber=13 forced=true: THE MAP',
    ])
  })
})

describe('speeches', () => {
  it('begin with a name in capitals of any language that something follows', () => {
    const spoken = ['ŁUCJA\nTak.', 'ÉLOÏSE (off)\nOui.', 'GROßE FRAU\nJa.', 'R2\nBip.']
    const silent = ['23\nno name', 'NOBODY', 'answers.']
    expect(read([...spoken, ...silent].join('\n\n'))).toEqual([
      'character: ŁUCJA',
      'dialogue: Tak.',
      'character: ÉLOÏSE (off)',
      'dialogue: Oui.',
      'character: GROßE FRAU',
      'dialogue: Ja.',
      'character: R2',
      'dialogue: Bip.',
      'action: 23\nno name',
      'action: NOBODY',
      'action: answers.',
    ])
  })

  it('are forced with an at sign, spoken together with a caret', () => {
    expect(read('@van Tell\nNow.\n\nODA (V.O.) ^\nNow.')).toEqual([
      'character: van Tell',
      'dialogue: Now.',
      'character dual=true: ODA (V.O.)',
      'dialogue: Now.',
    ])
  })

  it('hold parentheticals and songs, and go on over a line of two spaces', () => {
    expect(read('\t\tODA\n\t(low)\n    One.\n    Two.\n  \n    Three.\n  ~La la\n(louder)\n\nShe stops.')).toEqual([
      'character: ODA',
      'parenthetical: (low)',
      'dialogue: One.\nTwo.\n\nThree.',
      'lyric: La la',
      'parenthetical: (louder)',
      'action: She stops.',
    ])
  })
})

describe('action', () => {
  it('keeps its lines and its indent, a tab being four spaces', () => {
    const letter = 'The note:\n\n\tDear Oda,\n\t  come.\n'
    expect(read(letter)).toEqual(['action: The note:', 'action:     Dear Oda,\n      come.'])
  })

  it('is forced with an exclamation mark, whatever the paragraph looks like', () => {
    expect(read('!BANG\nCUT TO:\n> HERE <\n!===')).toEqual(['action: BANG\nCUT TO:\n> HERE <\n==='])
  })
})

describe('transitions', () => {
  it('end in TO: between empty lines, or are forced', () => {
    expect(read('CUT TO:\n\ncut to:\n\nDARK TO: \n\n> Fade out.\n\nFADE TO:\nODA')).toEqual([
      'transition: CUT TO:',
      'action: cut to:',
      'action: DARK TO:',
      'transition: Fade out.',
      'character: FADE TO:',
      'dialogue: ODA',
    ])
  })
})

describe('what is not filmed', () => {
  it('keeps sections, synopses, centred lines and page breaks apart without empty lines', () => {
    expect(read('# One\n## Two\n= What happens\nINT. A\n= More\n\n> THE END <\n>x<\n===\nRain.\n=====\nSun.')).toEqual([
      'section depth=1: One',
      'section depth=2: Two',
      'synopsis: What happens',
      'scene_heading: INT. A',
      'synopsis: More',
      'centered: THE END',
      'centered: x',
      'page_break: ',
      'action: Rain.',
      'page_break: ',
      'action: Sun.',
    ])
  })

  it('keeps a note within a line in its line, and one on lines of its own apart', () => {
    expect(read('ODA [[who?]]\nYes[[no]].\n[[two\n  \nlines]]\nStill Oda.')).toEqual([
      'character: ODA [[who?]]',
      'dialogue: Yes[[no]].',
      'note: two\n\nlines',
      'dialogue: Still Oda.',
    ])
  })

  it('hides scenes in a boneyard', () => {
    expect(read('CUT TO:\n/*\nINT. B\n\nODA\nGone.\n*/\nINT. C')).toEqual([
      'transition: CUT TO:',
      'boneyard: INT. B\n\nODA\nGone.',
      'scene_heading: INT. C',
    ])
  })

  it('keeps what is never closed as text, and says so', () => {
    const { elements, warnings } = parseFountain('INT. A\n\nA [[note\n\nA /* cut\n\nINT. B')
    expect(elements.map(({ text }) => text)).toEqual(['INT. A', 'A [[note', 'A /* cut', 'INT. B'])
    expect(warnings.map(({ place }) => place.line)).toEqual([3, 5])
  })
})

describe('title page', () => {
  const titlePage = (text: string) => parseFountain(text).titlePage.map(({ key, values }) => [key, ...values])

  it('has values beside or below their keys', () => {
    expect(titlePage('Title:\n\tLow Water\n\tA Tale\nAuthor: Ida: Vell\nNotes:\n\nINT. A')).toEqual([
      ['Title', 'Low Water', 'A Tale'],
      ['Author', 'Ida: Vell'],
      ['Notes'],
    ])
  })

  const without = ['FADE IN:\n\nINT. A', 'Oda: where are you?\n\nINT. A', 'INT. A: B\n\nRain.', '\nTitle: late']
  it.each(without)('is not %j', (text) => {
    expect(titlePage(text)).toEqual([])
  })

  it('ends where a line is neither key nor value', () => {
    expect(read('Title: X\nRain falls.\nTitle: y')).toEqual(['action: Rain falls.\nTitle: y'])
  })
})

describe('lines', () => {
  it('end as any machine ends them', () => {
    const lines = ['INT. A', '', 'ODA', 'Hi.', '', 'Rain.']
    for (const end of ['\r\n', '\r', '\u2028']) expect(read(lines.join(end))).toEqual(read(lines.join('\n')))
  })

  it('may begin with a byte order mark and hold characters that nobody sees', () => {
    const unseen = '\uFEFFINT. A\n\u00A0\nOD\0A\nHi.'
    expect(read(unseen)).toEqual(['scene_heading: INT. A', 'character: ODA', 'dialogue: Hi.'])
  })

  it('are each in one element, the title page or the furniture', () => {
    const piece = fc.constantFrom(
      ...['\n', '\n', '\n\n', '\r', '\u2028', '  \n', '\t', ' ', '\u00A0'],
      ...['Title: x', 'INT. A', 'ODA', '(a)', 'a b', 'É'],
      ...['[[', ']]', '/*', '*/', '===', '> ', ' <', '~', '#', '= ', '!', '@', '.', 'CUT TO:', '\\', ':'],
    )
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: piece, maxLength: 60 }), fc.string({ unit: 'binary' })), (text) => {
        const { titlePage, elements, furniture } = parseFountain(text)
        const lines = [...titlePage, ...elements, ...furniture].flatMap(({ place: { line, endLine } }) =>
          Array.from({ length: endLine - line + 1 }, (_, index) => line + index),
        )
        const expected = normalized(text).replace(/\n$/, '').split('\n')
        expect(lines.toSorted((a, b) => a - b)).toEqual(normalized(text) ? expected.map((_, index) => index + 1) : [])
      }),
      { numRuns: 2000 },
    )
  })
})
