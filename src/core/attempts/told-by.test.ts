import { expect, it } from 'vitest'
import { toldBy } from './told-by.ts'

it('tells prompt, size and references of every kind of recipe, and nothing of an upload', () => {
  const reference = { name: 'Ida', kind: 'character', hash: 'a' }
  expect(toldBy({ prompt: 'Side view of Ida', width: 640, height: 480, reference, engine: 'x' })).toEqual({
    prompt: 'Side view of Ida',
    change: null,
    width: 640,
    height: 480,
    references: [{ name: 'Ida', hash: 'a' }],
  })
  const cast = [{ name: 'Pier', picture: 'b' }, { name: 'Otto', picture: null }]
  const continuity = { label: 'the start of this shot', hash: 'c' }
  expect(toldBy({ prompt: '@[Otto] on the @[Pier]', request: { width: 1280, height: 720 }, crop: { width: 1280, height: 545 }, cast, continuity })).toEqual({
    prompt: '@[Otto] on the @[Pier]',
    change: null,
    width: 1280,
    height: 545,
    references: [{ name: 'Pier', hash: 'b' }, { name: 'the start of this shot', hash: 'c' }],
  })
  expect(toldBy({ prompt: 'He walks', startHash: 'd', endHash: null, width: 1280, height: 720 }).references).toEqual([{ name: 'Start frame', hash: 'd' }])
  expect(toldBy(null)).toEqual({ prompt: null, change: null, references: [], width: null, height: null })
})

it('tells of a region what was to change there, and the picture that stays around it', () => {
  const told = toldBy({ prompt: 'Nora counts', cast: [], fix: { words: 'a lamp', picture: 'e', mask: 'f' } })
  expect(told).toMatchObject({ prompt: 'Nora counts', change: 'a lamp', references: [{ name: 'The picture before', hash: 'e' }] })
})
