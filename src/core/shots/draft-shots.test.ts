import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentencesOf } from '#core/scripts/language/sentences.ts'
import { elementKinds, type ElementKind, type ScreenplayElement } from '#core/scripts/screenplay.ts'
import type { SlugLine } from '#core/scenes/scene.ts'
import type { CastEntry } from './cast-entry.ts'
import { type DraftOptions, draftShots } from './draft-shots.ts'

const slug: SlugLine = { setting: 'interior', places: ['KITCHEN'], time: 'NIGHT' }
const entry = (name: string, more: Partial<CastEntry> = {}): CastEntry => ({
  name,
  aliases: [],
  kind: 'character',
  nature: 'person',
  speaks: true,
  count: null,
  ...more,
})
const cast = [
  entry('Nora'),
  entry('Ivo'),
  entry('Porters', { kind: 'extra', speaks: false }),
  entry('letter', { kind: 'prop', nature: 'thing', speaks: false }),
]

/**
 * "NORA: text" is a cue with its speech, "(word)" a parenthetical, "> word" a transition, "[word]" a note; anything
 * else is action.
 */
function scene(...lines: string[]): ScreenplayElement[] {
  let line = 0
  const element = (kind: ElementKind, text: string): ScreenplayElement => ({
    kind,
    text,
    place: { line: ++line, endLine: line, page: null },
  })
  return lines.flatMap((text) => {
    const speech = /^([A-Z]+(?: \([^)]*\))?): (?:\(([^)]*)\) )?(.*)$/u.exec(text)
    if (speech) {
      const [, cue = '', direction, said = ''] = speech
      return [
        element('character', cue),
        ...(direction ? [element('parenthetical', `(${direction})`)] : []),
        element('dialogue', said),
      ]
    }
    if (text.startsWith('>')) return [element('transition', text.slice(2))]
    return [text.startsWith('[') ? element('note', text.slice(1, -1)) : element('action', text)]
  })
}

const draft = (lines: string[], options?: DraftOptions) =>
  draftShots({ slug, elements: scene(...lines) }, cast, options)
const texts = (lines: string[], options?: DraftOptions) =>
  draft(lines, options).map(({ action, dialogue }) =>
    [action, ...dialogue.map(({ text }) => text)].filter(Boolean).join(' / '),
  )

describe('draftShots', () => {
  it('covers every sentence of action and dialogue once, in order, whatever the scene', () => {
    const word = fc.constantFrom(
      'Nora',
      'walks',
      'in',
      'the letter',
      'She',
      'leaves',
      'quickly',
      'CLOSE ON',
      'Ivo',
      'a lamp',
      'Porters',
    )
    const sentence = fc
      .tuple(fc.array(word, { minLength: 1, maxLength: 25 }), fc.constantFrom('.', '!', '?', '...', ''))
      .map(([all, end]) => all.join(' ') + end)
    const text = fc.array(sentence, { maxLength: 5 }).map((all) => all.join(' '))
    const elements = fc
      .array(fc.record({ kind: fc.constantFrom(...elementKinds), text, line: fc.nat(99) }), { maxLength: 25 })
      .map((all) =>
        all.map(({ kind, text: one, line }): ScreenplayElement => ({
          kind,
          text: one,
          place: { line, endLine: line + 1, page: null },
        })),
      )
    const told = new Set<ElementKind>(['action', 'centered', 'dialogue', 'lyric'])
    fc.assert(
      fc.property(elements, fc.integer({ min: 2, max: 15 }), (all, clipSeconds) => {
        const shots = draftShots({ slug, elements: all }, cast, { clipSeconds })
        const sentences = all
          .filter(({ kind }) => told.has(kind))
          .flatMap(({ text: one }) => sentencesOf(one).map((found) => found.text))
        const shot = shots.flatMap(({ action, dialogue }) => [action, ...dialogue.map((speech) => speech.text)])
        expect(shot.filter(Boolean).join(' ')).toBe(sentences.join(' '))
      }),
    )
  })

  it('keeps shots within the clip length; only a single long sentence may exceed it', () => {
    const words = (count: number) =>
      `${Array.from({ length: count }, (_, at) => (at === 0 ? 'One' : 'word')).join(' ')}.`
    const shots = draft([`NORA: ${words(12)} ${words(12)} ${words(40)} ${words(3)}`], { clipSeconds: 8 })
    expect(shots.map(({ seconds, dialogue }) => [seconds > 8, sentencesOf(dialogue[0]?.text ?? '').length])).toEqual([
      [false, 1],
      [false, 1],
      [true, 1],
      [false, 1],
    ])
  })

  it('lasts as long as it takes to read and say, in half seconds, never under two', () => {
    const [short, long] = [
      draft(['Nora nods.']),
      draft(['NORA: I have been waiting for you the whole night, and you know it.']),
    ]
    expect(short[0]?.seconds).toBe(2)
    expect(long[0]?.seconds).toBe(5)
  })

  it('leaves notes and transitions out and cuts at a transition', () => {
    expect(texts(['Nora nods.', '> CUT TO:', 'Ivo nods.', '[remember the hat]'])).toEqual(['Nora nods.', 'Ivo nods.'])
  })

  it('makes delivery of parentheticals, and tells who is only heard', () => {
    expect(draft(['IVO (V.O.): (tired) It was late.', 'NORA: Was it?']).flatMap(({ dialogue }) => dialogue)).toEqual([
      { speaker: 'IVO', text: 'It was late.', delivery: 'tired', voice: 'voice_over' },
      { speaker: 'NORA', text: 'Was it?', delivery: null, voice: 'on' },
    ])
  })

  it('keeps short replies together and does not cut at every line', () => {
    expect(texts(['NORA: Tea?', 'IVO: Please.', 'NORA: Milk?', 'IVO: No.'])).toEqual(['Tea? / Please. / Milk? / No.'])
  })

  it('does not let somebody come and go in one shot, so that a frame shows them', () => {
    expect(texts(['Nora sews.', 'Ivo walks in.', 'Ivo walks out.'])).toHaveLength(2)
  })

  it('begins a shot where the script asks for a set-up', () => {
    expect(texts(['Nora sews. CLOSE ON the letter.'])).toEqual(['Nora sews.', 'CLOSE ON the letter.'])
  })

  it('says which lines of the script it covers', () => {
    expect(draft(['Nora nods.', '> CUT TO:', 'Ivo nods.']).map(({ place }) => place)).toEqual([
      { line: 1, endLine: 1 },
      { line: 3, endLine: 3 },
    ])
  })
})
