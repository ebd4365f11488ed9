import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fingerprint, sha256 } from './fingerprint.ts'

it('does not care in which order keys were written', () => {
  expect(fingerprint({ b: { d: 1, c: 2 }, a: 3 })).toBe(fingerprint({ a: 3, b: { c: 2, d: 1 } }))
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const backwards = Object.fromEntries(Object.entries(value).toReversed())
      expect(fingerprint(backwards)).toBe(fingerprint(value))
    }),
  )
})

it('cares about the order of a list', () => {
  expect(fingerprint(['Alice', 'Bob'])).not.toBe(fingerprint(['Bob', 'Alice']))
})

it('is the same after a journey through JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(fingerprint(JSON.parse(JSON.stringify(value)))).toBe(fingerprint(value))
    }),
  )
})

it('is that of the JSON with its keys in order, so what was made by an older release stays known', () => {
  const value = { b: [1, null, undefined, { d: 'é"', c: undefined }], a: { z: true, y: new Date(0) }, gone: undefined }
  expect(fingerprint(value)).toBe(sha256(Buffer.from('{"a":{"y":"1970-01-01T00:00:00.000Z","z":true},"b":[1,null,null,{"d":"é\\""}]}')))
})
