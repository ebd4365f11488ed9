import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchScenes, type OldScene } from './match-scenes.ts'
import type { SceneCut } from './scene.ts'
import { sceneText } from './scene-text.ts'

const place = { line: 1, endLine: 1, page: null }
const slug = { setting: 'unknown' as const, places: [], time: null }

const syllables = ['ba', 'ko', 'mi', 'ru', 'te', 'sal', 'von', 'dri', 'pel', 'nox', 'wim', 'gar']
const word = fc.array(fc.constantFrom(...syllables), { minLength: 2, maxLength: 4 }).map((parts) => parts.join(''))
const sentence = fc.array(word, { minLength: 3, maxLength: 9 }).map((words) => `The ${words.join(' ')}.`)
const paragraph = fc.record({
  kind: fc.constantFrom('action' as const, 'dialogue' as const),
  text: fc.array(sentence, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(' ')),
  place: fc.constant(place),
})
/** Few headings, so that many scenes share one. */
const heading = fc.constantFrom('INT. MILL - DAY', 'INT. MILL - NIGHT', 'EXT. RIVER - DAY', 'EXT. BRIDGE - DUSK')

const cut: fc.Arbitrary<SceneCut> = fc.record({
  number: fc.constant(0),
  printedNumber: fc.constant(null),
  heading,
  slug: fc.constant(slug),
  insert: fc.constant(false),
  elements: fc.array(paragraph, { minLength: 1, maxLength: 6 }),
})

const film = fc.array(cut, { minLength: 2, maxLength: 20 })
/** Some scenes stand in the script twice, word for word. */
const filmWithCopies = fc
  .tuple(film, fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 4 }))
  .map(([cuts, copies]) => copies.reduce((all, [from, to]) => all.toSpliced(to % (all.length + 1), 0, at(all, from)), cuts))

const at = <Item>(items: readonly Item[], index: number): Item => items[index % items.length]!

const asOld = (cuts: readonly SceneCut[]): OldScene[] => cuts.map(({ heading: title, elements }, index) => ({ id: `s${index}`, heading: title, elements }))

const key = ({ heading: title, elements }: Pick<OldScene, 'heading' | 'elements'>) => {
  const text = sceneText({ heading: title, elements })
  return `${text.heading}\n${text.body}`
}

const isUnique = (keys: string[]) => keys.length === new Set(keys).size

type Edit = (cuts: SceneCut[]) => SceneCut[]

const editOf = fc.tuple(fc.constantFrom('insert', 'delete', 'move', 'rename', 'rewrite', 'split', 'merge'), fc.nat(), fc.nat(), cut).map(
  ([kind, from, to, fresh]): Edit =>
    (cuts) => {
      if (cuts.length === 0) return [fresh]
      const index = from % cuts.length
      const chosen = at(cuts, index)
      if (kind === 'insert') return cuts.toSpliced(index, 0, fresh)
      if (kind === 'delete') return cuts.toSpliced(index, 1)
      if (kind === 'move') return cuts.toSpliced(index, 1).toSpliced(to % cuts.length, 0, chosen)
      if (kind === 'rename') return cuts.with(index, { ...chosen, heading: `INT. ${fresh.elements[0]!.text.slice(0, 9)}` })
      if (kind === 'rewrite') return cuts.with(index, { ...chosen, elements: fresh.elements })
      if (kind === 'split') return cuts.toSpliced(index, 1, ...halves(chosen, to % chosen.elements.length, fresh.heading))
      const next = at(cuts, index + 1)
      return cuts.toSpliced(index, 2, { ...chosen, elements: [...chosen.elements, ...next.elements] })
    },
)

const halves = (whole: SceneCut, where: number, title: string): SceneCut[] => [
  { ...whole, elements: whole.elements.slice(0, where) },
  { ...whole, heading: title, elements: whole.elements.slice(where) },
]

const size = (scene: SceneCut) => sceneText(scene).size

describe('whatever is edited', () => {
  it('untouched scenes keep their id, no id is given twice, and every old scene is kept or gone', () => {
    fc.assert(
      fc.property(filmWithCopies, fc.array(editOf, { maxLength: 6 }), (cuts, edits) => {
        const old = asOld(cuts)
        const next = edits.reduce((now, edit) => edit(now), cuts)
        const matches = matchScenes(old, next)

        expect(matches.slice(0, next.length).map(({ number }) => number)).toEqual(next.map((_, index) => index + 1))
        const used = matches.flatMap(({ oldId }) => oldId ?? [])
        expect(used.toSorted()).toEqual(old.map(({ id }) => id).toSorted())

        const oldByKey = Map.groupBy(old, key)
        const newByKey = Map.groupBy(next.keys(), (index) => key(next[index]!))
        for (const [text, places] of newByKey) {
          const same = (oldByKey.get(text) ?? []).map(({ id }) => id)
          const kept = places.map((index) => matches[index]!.oldId).filter((id) => id !== null && same.includes(id))
          expect(kept.length).toBe(Math.min(same.length, places.length))
        }
      }),
      { numRuns: 150 },
    )
  })

  it('the answer is the same each time', () => {
    fc.assert(
      fc.property(filmWithCopies, fc.array(editOf, { maxLength: 6 }), (cuts, edits) => {
        const next = edits.reduce((now, edit) => edit(now), cuts)
        expect(matchScenes(asOld(cuts), next)).toEqual(matchScenes(asOld(cuts), next))
      }),
      { numRuns: 20 },
    )
  })
})

describe('one edit', () => {
  const distinct = film.filter((cuts) => isUnique(cuts.map(key)))
  const kinds = (old: SceneCut[], next: SceneCut[]) => matchScenes(asOld(old), next)

  it('none: every scene is unchanged', () => {
    fc.assert(
      fc.property(filmWithCopies, (cuts) => {
        expect(kinds(cuts, cuts).map(({ kind, oldId }) => `${kind} ${oldId}`)).toEqual(cuts.map((_, index) => `unchanged s${index}`))
      }),
      { numRuns: 50 },
    )
  })

  it('insert: only that scene is new, and none has moved', () => {
    fc.assert(
      fc.property(distinct, fc.nat(), cut, (cuts, where, fresh) => {
        fc.pre(!cuts.map(key).includes(key(fresh)))
        const index = where % (cuts.length + 1)
        const matches = kinds(cuts, cuts.toSpliced(index, 0, fresh))
        expect(matches[index]).toMatchObject({ kind: 'new', oldId: null, splitFrom: null })
        expect(matches.filter(({ kind }) => kind === 'unchanged')).toHaveLength(cuts.length)
      }),
      { numRuns: 50 },
    )
  })

  it('delete: only that scene is gone', () => {
    fc.assert(
      fc.property(distinct, fc.nat(), (cuts, where) => {
        const index = where % cuts.length
        const matches = kinds(cuts, cuts.toSpliced(index, 1))
        expect(matches.filter(({ kind }) => kind !== 'unchanged')).toMatchObject([{ kind: 'gone', oldId: `s${index}`, mergedInto: null }])
      }),
      { numRuns: 50 },
    )
  })

  it('move: exactly one scene is told to have moved, and all keep their work', () => {
    fc.assert(
      fc.property(distinct, fc.nat(), fc.nat(), (cuts, from, to) => {
        const rest = cuts.toSpliced(from % cuts.length, 1)
        const matches = kinds(cuts, rest.toSpliced(to % cuts.length, 0, at(cuts, from)))
        const moved = matches.filter(({ kind }) => kind === 'moved')
        expect(moved).toHaveLength(from % cuts.length === to % cuts.length ? 0 : 1)
        expect(matches.every(({ kind }) => kind === 'unchanged' || kind === 'moved')).toBe(true)
      }),
      { numRuns: 50 },
    )
  })

  it('swap: both keep their id', () => {
    fc.assert(
      fc.property(distinct, fc.nat(), fc.nat(), (cuts, one, other) => {
        const [first, second] = [one % cuts.length, other % cuts.length]
        const matches = kinds(cuts, cuts.with(first, at(cuts, second)).with(second, at(cuts, first)))
        expect([matches[first]!.oldId, matches[second]!.oldId]).toEqual([`s${second}`, `s${first}`])
      }),
      { numRuns: 50 },
    )
  })

  it('rename: the scene keeps its id', () => {
    fc.assert(
      fc.property(distinct, fc.nat(), word, (cuts, where, name) => {
        const index = where % cuts.length
        const matches = kinds(cuts, cuts.with(index, { ...at(cuts, index), heading: `INT. ${name}` }))
        expect(matches[index]).toMatchObject({ kind: 'renamed', oldId: `s${index}` })
      }),
      { numRuns: 50 },
    )
  })

  it('one other sentence: the scene keeps its id and counts the changed lines', () => {
    fc.assert(
      fc.property(distinct, fc.nat(), fc.nat(), sentence, (cuts, where, which, words) => {
        const chosen = at(cuts, where)
        const paragraphIndex = which % chosen.elements.length
        const old = chosen.elements[paragraphIndex]!
        const [, ...others] = old.text.split(/(?<=\.) /)
        fc.pre(!old.text.startsWith(words))
        const elements = chosen.elements.with(paragraphIndex, { ...old, text: [words, ...others].join(' ') })
        const matches = kinds(cuts, cuts.with(where % cuts.length, { ...chosen, elements }))
        expect(matches[where % cuts.length]).toMatchObject({ kind: 'changed', oldId: `s${where % cuts.length}`, changedLines: 1 })
      }),
      { numRuns: 100 },
    )
  })

  it('split: the larger part keeps the id, the other knows where it is from', () => {
    fc.assert(
      fc.property(distinct, fc.nat(), fc.nat(), heading, (cuts, where, which, title) => {
        const index = where % cuts.length
        const chosen = at(cuts, index)
        fc.pre(chosen.elements.length > 1)
        const parts = halves(chosen, 1 + (which % (chosen.elements.length - 1)), title)
        const [first, second] = parts.map(size)
        fc.pre(first !== second && isUnique([...cuts, ...parts].map(key)))
        const matches = kinds(cuts, cuts.toSpliced(index, 1, ...parts))
        const [larger, smaller] = first! > second! ? [index, index + 1] : [index + 1, index]
        expect(matches[larger]!.oldId).toBe(`s${index}`)
        expect(matches[smaller]).toMatchObject({ kind: 'new', splitFrom: `s${index}` })
      }),
      { numRuns: 100 },
    )
  })

  it('merge: the larger scene keeps its id, the other is gone into it', () => {
    fc.assert(
      fc.property(distinct, fc.nat(), (cuts, where) => {
        const index = where % (cuts.length - 1)
        const [first, second] = [at(cuts, index), at(cuts, index + 1)]
        fc.pre(size(first) !== size(second))
        const both = { ...first, elements: [...first.elements, ...second.elements] }
        const matches = kinds(cuts, cuts.toSpliced(index, 2, both))
        const [larger, smaller] = size(first) > size(second) ? [index, index + 1] : [index + 1, index]
        expect(matches[index]).toMatchObject({ oldId: `s${larger}`, mergedFrom: [`s${smaller}`] })
        expect(matches.at(-1)).toMatchObject({ kind: 'gone', oldId: `s${smaller}`, mergedInto: index + 1 })
      }),
      { numRuns: 100 },
    )
  })
})
