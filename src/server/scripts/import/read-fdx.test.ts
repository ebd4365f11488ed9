import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ImportError } from '#core/scripts/import-error.ts'
import { readFdx } from './read-fdx.ts'

const paragraph = (type: string, text: string, attributes = '') =>
  `<Paragraph Type="${type}" ${attributes}><Text>${text}</Text></Paragraph>`

const script = (content: string, more = '') => `<?xml version="1.0" encoding="UTF-8"?>
<FinalDraft DocumentType="Script" Version="5">
<Content>
${content}
</Content>
${more}
</FinalDraft>`

const kinds = (content: string, more = '') =>
  readFdx(script(content, more)).elements.map(({ kind, text }) => [kind, text])

describe('paragraphs', () => {
  it('become what Final Draft says they are', () => {
    const content = [
      paragraph('Scene Heading', 'INT. LIGHTHOUSE - NIGHT', 'Number="12A"'),
      paragraph('Action', 'Mira climbs.'),
      paragraph('Shot', 'CLOSE ON THE LAMP'),
      paragraph('Character', 'MIRA (V.O.)'),
      paragraph('Parenthetical', '(hoarse)'),
      paragraph('Dialogue', 'Out again.'),
      paragraph('Lyrics', 'Row, my heart'),
      paragraph('Transition', 'FADE OUT.'),
      paragraph('New Act', 'ACT TWO'),
      paragraph('Outline 2', 'The storm'),
    ].join('\n')
    expect(readFdx(script(content)).elements).toMatchObject([
      { kind: 'scene_heading', text: 'INT. LIGHTHOUSE - NIGHT', sceneNumber: '12A' },
      { kind: 'action', text: 'Mira climbs.' },
      { kind: 'scene_heading', text: 'CLOSE ON THE LAMP', forced: true },
      { kind: 'character', text: 'MIRA (V.O.)' },
      { kind: 'parenthetical', text: '(hoarse)' },
      { kind: 'dialogue', text: 'Out again.' },
      { kind: 'lyric', text: 'Row, my heart' },
      { kind: 'transition', text: 'FADE OUT.' },
      { kind: 'centered', text: 'ACT TWO' },
      { kind: 'section', text: 'The storm', depth: 2 },
    ])
  })

  it('know the lines of the file they stand on', () => {
    const { elements } = readFdx(script('<Paragraph Type="Action">\r\n<Text>Rain.</Text>\r\n</Paragraph>'))
    expect(elements[0]?.place).toEqual({ line: 4, endLine: 6, page: null })
  })

  it('of an unknown type are kept as action, and said', () => {
    const { elements, warnings } = readFdx(script(paragraph('Stage Business', 'He bows.')))
    expect(elements).toMatchObject([{ kind: 'action', text: 'He bows.' }])
    expect(warnings[0]?.message).toContain('Stage Business')
  })

  it('that are centred or stand on the right are not plain action', () => {
    const centered = paragraph('Action', 'THE END', 'Alignment="Center"')
    const right = paragraph('General', 'CUT TO:', 'Alignment="Right"')
    expect(kinds(centered + right)).toEqual([['centered', 'THE END'], ['transition', 'CUT TO:']])
  })

  it('that start a page leave a page break', () => {
    const content = paragraph('Action', 'One.') + paragraph('Action', 'Two.', 'StartsNewPage="Yes"')
    expect(kinds(content)).toEqual([['action', 'One.'], ['page_break', ''], ['action', 'Two.']])
  })

  it('of one speech are one dialogue', () => {
    const said = paragraph('Dialogue', 'Hold on.') + paragraph('Dialogue', 'Hold on!')
    expect(kinds(paragraph('Character', 'MIRA') + said)).toEqual([
      ['character', 'MIRA'],
      ['dialogue', 'Hold on.\nHold on!'],
    ])
  })

  it('about the page and without text are furniture', () => {
    const { elements, furniture } = readFdx(script(`${paragraph('Dialogue', '(MORE)')}<Paragraph Type="Action"/>`))
    expect(elements).toEqual([])
    expect(furniture.map(({ kind }) => kind)).toEqual(['more', 'blank'])
  })

  it('spoken together: the second cue is dual', () => {
    const speech = (name: string) => paragraph('Character', name) + paragraph('Dialogue', 'Stop!')
    const content = `<Paragraph><DualDialogue>${speech('MIRA')}${speech('JONAS')}</DualDialogue></Paragraph>`
    const cues = readFdx(script(content)).elements.filter(({ kind }) => kind === 'character')
    expect(cues.map(({ text, dual }) => [text, dual ?? false])).toEqual([['MIRA', false], ['JONAS', true]])
  })
})

describe('text', () => {
  it('keeps its styles, entities and line breaks', () => {
    const runs = '<Text Style="Bold+Italic">Now</Text><Text> &amp; \nthen&#8230; </Text>'
    const content = `<Paragraph Type="Action">${runs}<Text Style="Underline">gone</Text></Paragraph>`
    expect(kinds(content)).toEqual([['action', '***Now*** & \nthen… _gone_']])
  })

  it('is in capitals where the document sets that paragraph in capitals', () => {
    const settings = '<ElementSettings Type="Character"><FontSpec Style="AllCaps"/></ElementSettings>'
    expect(kinds(paragraph('Character', 'Mira') + paragraph('Action', 'Mira'), settings)).toEqual([
      ['character', 'MIRA'],
      ['action', 'Mira'],
    ])
  })

  it('that stands outside all paragraphs is kept too', () => {
    const content = 'Lost <DualDialogue>and <Paragraph>found</Paragraph></DualDialogue>'
    expect(kinds(content).map(([, text]) => text)).toEqual(['Lost', 'and', 'found'])
  })

  it('that nobody foresaw inside a paragraph is kept, and said', () => {
    const content = '<Paragraph Type="Action"><Ribbon><Text>Lost?</Text></Ribbon></Paragraph>'
    const { elements, warnings } = readFdx(script(content))
    expect(elements).toMatchObject([{ kind: 'action', text: 'Lost?' }])
    expect(warnings[0]?.message).toContain('Ribbon')
  })
})

describe('what the writer noted', () => {
  it('stands as a note after the paragraph it speaks of', () => {
    const content = paragraph('Action', 'First.') + paragraph('Action', 'Second.') + paragraph('Action', 'Third.')
    const note = '<ScriptNote Range="9,12"><Paragraph><Text>Too long?</Text></Paragraph></ScriptNote>'
    const texts = kinds(content, `<ScriptNotes>${note}</ScriptNotes>`).map(([, text]) => text)
    expect(texts).toEqual(['First.', 'Second.', 'Too long?', 'Third.'])
  })

  it('about a scene is its synopsis, and an omitted scene is in the boneyard', () => {
    const inside = [
      '<SceneProperties Title="The climb">',
      '<Summary><Paragraph><Text>Mira decides.</Text></Paragraph></Summary></SceneProperties>',
      '<OmittedScene><Paragraph><Text>INT. CELLAR</Text></Paragraph></OmittedScene><Text>OMITTED</Text>',
    ].join('')
    expect(kinds(`<Paragraph Type="Scene Heading">${inside}</Paragraph>`)).toEqual([
      ['scene_heading', 'OMITTED'],
      ['synopsis', 'The climb'],
      ['synopsis', 'Mira decides.'],
      ['boneyard', 'INT. CELLAR'],
    ])
  })
})

it('reads the title page', () => {
  const lines = ['NIGHT TIDE', '', 'Written by', '', 'Ada Moor']
  const content = lines.map((text) => paragraph('General', text, 'Alignment="Center"')).join('')
  const titlePage = `<TitlePage><Content>${content}</Content></TitlePage>`
  expect(readFdx(script(paragraph('Action', 'Rain.'), titlePage)).titlePage).toMatchObject([
    { key: 'Title', values: ['NIGHT TIDE'] },
    { key: 'Credit', values: ['Written by'] },
    { key: 'Author', values: ['Ada Moor'] },
  ])
})

describe('what is refused, in words', () => {
  const refusal = (text: string) => {
    try {
      readFdx(text)
      return null
    } catch (error) {
      if (error instanceof ImportError) return error
      throw error
    }
  }

  it('a document that declares entities', () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
    const message = expect.stringContaining('entity')
    expect(refusal(`<?xml version="1.0"?>\n${bomb}\n<FinalDraft>&b;</FinalDraft>`)).toMatchObject({ line: 2, message })
  })

  it('broken XML, with its line', () => {
    const message = expect.stringContaining('Line 5')
    expect(refusal(script('<Paragraph>\n<Text>Rain.</Paragraph>'))).toMatchObject({ line: 5, message })
  })

  it('XML nested deeper than any script', () => {
    const deep = '<a>'.repeat(5_000) + '</a>'.repeat(5_000)
    expect(refusal(script(deep))?.message).toContain('levels')
  })

  it('XML that is something else', () => {
    expect(refusal('<html><body/></html>')?.message).toContain('<html>')
    expect(refusal('<FinalDraft DocumentType="Script"/>')?.message).toContain('no script')
  })
})

const squeeze = (value: string) => value.replace(/[\s\\]/g, '')

it('loses no paragraph, whatever its type', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'Z', '7', '&amp;', '*', ' '), maxLength: 20 })
  const known = ['Scene Heading', 'Action', 'Character', 'Dialogue', 'Shot', 'Cast List']
  const type = fc.constantFrom(...known, 'Whatever', '__proto__', 'constructor')
  fc.assert(
    fc.property(fc.array(fc.tuple(type, text), { maxLength: 10 }), (paragraphs) => {
      const { elements } = readFdx(script(paragraphs.map(([kind, words]) => paragraph(kind, words)).join('')))
      const expected = paragraphs.map(([, words]) => words.replaceAll('&amp;', '&')).join('')
      expect(squeeze(elements.map((element) => element.text).join(''))).toBe(squeeze(expected))
    }),
  )
})
