import { expect, it } from 'vitest'
import type { Asset } from '#contract/assets.ts'
import { making } from './making-state.ts'

const asset = (name: string, rest: Partial<Asset> = {}) => ({ id: name, name, state: 'kept', description: 'tall', pictured: true, picture: null, latest: null, ...rest }) as unknown as Asset
const words = (run: Parameters<typeof making>[0], ...assets: Asset[]) => making(run, assets).lines.map((line) => line.words)

it('counts descriptions first, then pictures, and never what was not confirmed', () => {
  const cast = [asset('ana', { latest: { state: 'running', error: null } }), asset('bo', { picture: 'x', latest: { state: 'done', error: null } }), asset('cy', { pictured: false }), asset('di', { state: 'sidelined' })]
  expect(making({ describing: { state: 'running', done: 10, of: 31, error: null } }, cast)).toMatchObject({ describing: true, done: 10, of: 31 })
  expect(making({ describing: { state: 'done', done: 31, of: 31, error: null } }, cast)).toMatchObject({ describing: false, done: 1, of: 2 })
  expect(making({ describing: null }, cast).lines).toHaveLength(3)
})

it('says of each where it is', () => {
  const done = { describing: null }
  expect(words(done, asset('a', { latest: { state: 'queued', error: null } }), asset('b', { latest: { state: 'failed', error: 'no' } }), asset('c', { pictured: false }), asset('d', { picture: 'x' }))).toEqual(['waits to be drawn', 'picture failed', 'goes as words', 'drawn'])
  expect(words({ describing: { state: 'running', done: 0, of: 1, error: null } }, asset('a', { description: '' }))).toEqual(['waits for its description'])
})
