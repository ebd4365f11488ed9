import { expect, it } from 'vitest'
import type { AssetKind } from '#core/assets/kind.ts'
import type { ManifestLine } from '#core/casting/manifest.ts'
import { type Companion, planPasses } from './passes.ts'

const line = (name: string, kind: AssetKind, index: number): ManifestLine => ({
  number: index + 1,
  traits: '',
  member: { name, kind, nature: 'person', presence: 'throughout', count: null, description: '', tags: [], picture: name, pictureNote: '', wordsReason: '', primary: false },
})
const cast = (...all: [string, AssetKind][]) => all.map(([name, kind], index) => line(name, kind, index))
const [ground, layout, detail]: Companion[] = [{ part: 'ground' }, { part: 'layout' }, { part: 'detail' }]

/** What each pass is sent, by name; companions by their place. */
const planned = (lines: ManifestLine[], cap: number, companions: Companion[]) =>
  planPasses(lines, cap, companions).map(({ adds, along, again }) => [...adds.map(({ member }) => member.name), ...along.map((at) => `+${at}`), ...again.map((at) => `again ${at}`)].join(' '))

it('shows a layout again beside the person it places, when props can wait for nothing more', () => {
  const lines = cast(['hill', 'location'], ['Ada', 'character'], ['coat', 'prop'], ['case', 'prop'])
  expect(planned(lines, 3, [layout!, ground!])).toEqual(['hill +0 +1', 'Ada again 0', 'coat case'])
})

it('makes no pass for showing it again', () => {
  const lines = cast(['hill', 'location'], ['Ada', 'character'], ['Ben', 'character'])
  expect(planned(lines, 3, [layout!, ground!])).toEqual(['hill +0 +1', 'Ada Ben'])
})

it('lets a detail wait until the people stand', () => {
  const lines = cast(['hill', 'location'], ['Ada', 'character'], ['Ben', 'character'], ['case', 'prop'])
  expect(planned(lines, 3, [layout!, detail!])).toEqual(['hill Ada +0', 'Ben again 0', 'case +1'])
})

it('takes all at once where all is kept apart', () => {
  const lines = cast(['hill', 'location'], ['Ada', 'character'])
  expect(planned(lines, 5, [ground!, layout!, detail!])).toEqual(['hill Ada +0 +1 +2'])
})
