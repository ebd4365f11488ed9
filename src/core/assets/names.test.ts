import { describe, expect, it } from 'vitest'
import { isNamedIn, isSameName, uniqueNames } from './names.ts'

const character = (name: string, ...aliases: string[]) => ({ kind: 'character' as const, name, aliases })

describe('a text names somebody', () => {
  it.each([
    ['Zoë opens the hatch.', character('ZOE'), true],
    ['The CAPTAIN salutes.', character('Ana Bell', 'the captain'), true],
    ['They will come at noon.', character('Will'), false],
    ['Will comes at noon.', character('Will'), true],
    ['Annabel waits.', character('Anna'), false],
    ["Anna's coat hangs there.", character('Anna'), true],
    ['She lights the lantern.', { kind: 'prop' as const, name: 'Lantern', aliases: [] }, true],
    ['A lanternfish glows.', { kind: 'prop' as const, name: 'Lantern', aliases: [] }, false],
  ])('%s', (text, named, answer) => {
    expect(isNamedIn(text, named)).toBe(answer)
  })
})

it('compares names without case, accents and kind of apostrophe', () => {
  expect(isSameName('L’ÉCLUSE', "l'ecluse")).toBe(true)
  expect(isSameName('Anna', 'Annabel')).toBe(false)
})

it('keeps the first of two spellings of a name', () => {
  expect(uniqueNames(['Ana', 'Bell', 'ANA'])).toEqual(['Ana', 'Bell'])
})
