import fc from 'fast-check'
import { expect, it } from 'vitest'
import { freeCapsuleName, isPresetName } from './library.ts'
import { stylePresets } from './presets.ts'

it('gives a copy the next free number, and never the name of a preset', () => {
  expect(freeCapsuleName('Coast', [])).toBe('Coast')
  expect(freeCapsuleName('noir', [])).toBe('noir 2')
  expect(freeCapsuleName('Noir 2', ['noir 2', 'noir 3'])).toBe('Noir 4')
  expect(isPresetName(' NOIR ')).toBe(true)
})

it('never gives a name that is taken, whatever the names are', () => {
  const name = fc.oneof(fc.string(), fc.constantFrom(...stylePresets.map((preset) => preset.name), 'noir 2', 'noir 3'))
  fc.assert(
    fc.property(name, fc.array(name), (wanted, taken) => {
      const given = freeCapsuleName(wanted, taken).toLowerCase()
      expect([...taken, ...stylePresets.map((preset) => preset.name)].map((one) => one.trim().toLowerCase())).not.toContain(given)
    }),
  )
})
