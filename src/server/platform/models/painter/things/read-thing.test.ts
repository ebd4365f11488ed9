import { describe, expect, it } from 'vitest'
import { drafts } from './drafts/drafts.ts'
import { drawThing } from './draw-thing.ts'
import { readThing } from './read-thing.ts'

const read = (name: string, description = '') => readThing(description, name, name)

describe('reading a thing', () => {
  it.each([
    ['the brass lantern', 'lantern'],
    ['Book lamp', 'lamp'],
    ['Taschenlampe', 'flashlight'],
    ['la bouteille', 'bottle'],
    ['un cuchillo', 'knife'],
    ['stary klucz', 'key'],
    ['Garden Gnome', 'statue'],
    ['Quorl', 'unknown'],
  ])('knows %s', (name, thing) => {
    expect(read(name).thing).toBe(thing)
  })

  it('takes its colour and size from the words', () => {
    expect(read('red umbrella').colour).toBe('#b8342c')
    expect(read('Suitcase', 'a huge suitcase').stature).toBeGreaterThan(read('Suitcase').stature)
  })

  it('tells two unknown things apart', () => {
    const drawn = ['Quorl', 'Zimmit', 'Wobbet', 'Flinx'].map(
      (name) => drawThing(read(name), 0, { line: 4, shade: 0.1 }).svg,
    )
    expect(new Set(drawn).size).toBe(4)
  })

  it('has one drawing for every kind, and words that find it', () => {
    const names = drafts.map(([name]) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const [name, words] of drafts) {
      const word = words.split('|').find((one) => /^[\p{L} -]+$/u.test(one.replace(/(?:s|e?n)?\?$/, ''))) ?? name
      expect(readThing('', word.replace(/s\?$/, ''), name).thing, word).not.toBe('unknown')
    }
  })
})
