import { describe, expect, it } from 'vitest'
import { cutScenes } from '#core/scenes/cut-scenes.ts'
import type { Language } from '#core/scripts/language/detect-language.ts'
import { parseFountain } from '#core/scripts/parse-fountain.ts'
import { breakDown } from '../break-down.ts'

const changes = (language: Language, ...lines: string[]) =>
  breakDown(
    cutScenes(parseFountain(['INT. ROOM - DAY', 'IRA BELL (30) waits. NOOR (20) sleeps.', ...lines].join('\n\n'))),
    { language },
  ).transformations.map(({ asset, kind, scene }) => [asset, kind, scene])

describe('transformations', () => {
  it.each<[string, string, string]>([
    ['Ira turns into a raven.', 'Ira Bell', 'form'],
    ['Slowly, Noor transforms into a tree.', 'Noor', 'form'],
    ['Ira steps out of the uniform and buttons a raincoat.', 'Ira Bell', 'costume'],
    ['Noor takes off her muddy boots.', 'Noor', 'costume'],
    ['Ira slips and falls into the mud.', 'Ira Bell', 'condition'],
    ["Noor's hair turns white.", 'Noor', 'condition'],
  ])('%s', (sentence, asset, kind) => {
    expect(changes('en', sentence)).toEqual([[asset, kind, 1]])
  })

  it('are of whom the pronoun means', () => {
    expect(changes('en', 'Noor laughs. She changes into a red dress.')).toEqual([['Noor', 'costume', 1]])
  })

  it('are of things too', () => {
    expect(changes('en', 'Ira grabs a broom. The broom snaps in two.')).toEqual([['broom', 'condition', 1]])
  })

  it.each([
    'Ira turns to the window.',
    'Noor turns to look at Ira.',
    'The car turns into the street.',
    'Ira changes her mind.',
    'Noor puts on the kettle.',
  ])('are not seen in: %s', (sentence) => {
    expect(changes('en', sentence)).toEqual([])
  })

  it.each<[Language, string]>([
    ['de', 'Noor verwandelt sich in einen Raben.'],
    ['fr', 'Noor enfile une robe rouge.'],
    ['es', 'Noor se convierte en un cuervo.'],
    ['pl', 'Noor zamienia się w kruka.'],
  ])('are seen in %s', (language, sentence) => {
    expect(changes(language, sentence).map(([asset]) => asset)).toEqual(['Noor'])
  })

  it('are later forms, from the scene where they are first seen', () => {
    expect(changes('en', 'INT. ROOM - NIGHT', 'OLD NOOR (90) waits.', 'OLD NOOR\nStill here.')).toEqual([
      ['Noor', 'form', 2],
    ])
  })
})
