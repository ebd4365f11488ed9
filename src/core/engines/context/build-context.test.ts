import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estimateTokens } from '../tokens.ts'
import { buildContext, promptText, systemText } from './build-context.ts'
import { type Layer, layerKinds } from './layer.ts'

const word = fc.constantFrom('the', 'lamp', 'is', 'green', 'and', 'Ottilie', 'waits', '雨', 'ночь', 'élan')
const text = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '))
const statement = fc.record(
  { text, about: fc.constantFrom('lamp: colour', 'Ottilie: coat', 'weather'), identity: fc.boolean(), distance: fc.nat(5) },
  { requiredKeys: ['text'] },
)
const layer = fc.record({ kind: fc.constantFrom(...layerKinds), statements: fc.array(statement, { maxLength: 4 }) })
const anyContext = fc.tuple(fc.array(layer, { maxLength: 9 }), fc.nat(300))

const untouchables = (layers: readonly Layer[]) =>
  layers.map(({ kind, statements }) => ({
    kind,
    statements: ['constraints', 'overrides', 'task'].includes(kind) ? statements : statements.filter(({ identity }) => identity),
  }))

describe('a context', () => {
  it('is never above its limit, unless what must stay is above it alone', () => {
    fc.assert(
      fc.property(anyContext, ([layers, limit]) => {
        const { tokens, over } = buildContext(layers, limit)
        expect(over).toBe(tokens > limit)
        if (over) expect(buildContext(untouchables(buildable(layers)), limit).over).toBe(true)
      }),
    )
  })

  it('never cuts a constraint, an override, the task or who somebody is', () => {
    fc.assert(
      fc.property(anyContext, ([layers, limit]) => {
        const { cut } = buildContext(layers, limit)
        const must = new Set(untouchables(layers).flatMap(({ kind, statements }) => statements.map((one) => `${kind} ${one.text}`)))
        const may = new Set(layers.flatMap(({ kind, statements }) => statements.filter(({ identity }) => !identity).map((one) => `${kind} ${one.text}`)))
        for (const { kind, text: gone } of cut) {
          expect(['constraints', 'overrides', 'task']).not.toContain(kind)
          expect(must.has(`${kind} ${gone}`) && !may.has(`${kind} ${gone}`)).toBe(false)
        }
      }),
    )
  })

  it('cuts no more than it has to', () => {
    fc.assert(
      fc.property(anyContext, ([layers, limit]) => {
        const { cut, tokens } = buildContext(layers, limit)
        const last = cut.at(-1)
        // A heading may go with the last statement of its layer.
        if (last) expect(tokens + last.tokens + 20).toBeGreaterThan(limit)
      }),
    )
  })

  it('counts at least what is sent', () => {
    fc.assert(
      fc.property(anyContext, ([layers, limit]) => {
        const context = buildContext(layers, limit)
        expect(context.tokens).toBeGreaterThanOrEqual(estimateTokens([systemText(context), promptText(context)].filter(Boolean).join('\n\n')))
      }),
    )
  })

  it('is the same for the same layers, in whatever order their kinds come', () => {
    fc.assert(
      fc.property(anyContext, ([layers, limit]) => {
        const sorted = layers.toSorted((a, b) => layerKinds.indexOf(a.kind) - layerKinds.indexOf(b.kind))
        expect(buildContext(sorted, limit)).toEqual(buildContext(layers, limit))
      }),
    )
  })

  it('loses nothing: every statement is told, cut or overruled', () => {
    fc.assert(
      fc.property(anyContext, ([layers, limit]) => {
        const { layers: told, cut, overruled } = buildContext(layers, limit)
        const lines = told.flatMap((one) => one.text.split('\n')).filter((line) => !isHeading(line))
        const given = layers.flatMap(({ statements }) => statements)
        expect(lines.length + cut.length + overruled.length).toBe(given.length)
      }),
    )
  })
})

const isHeading = (line: string) => line === line.toUpperCase() && /^[A-Z ,]{5,}$/.test(line)

/** Without what a more local statement overrules. */
function buildable(layers: readonly Layer[]): Layer[] {
  const { overruled } = buildContext(layers, Infinity)
  return layers.map(({ kind, statements }) => {
    const gone = overruled.filter((one) => one.kind === kind).map((one) => `${one.about} ${one.text}`)
    return { kind, statements: statements.filter((one) => !gone.includes(`${one.about} ${one.text}`)) }
  })
}

describe('in conflict', () => {
  const coat = (kind: Layer['kind'], words: string, distance = 0): Layer => ({ kind, statements: [{ text: words, about: 'Ottilie: coat', distance }] })
  const told = (layers: Layer[]) => promptText(buildContext(layers, 1000)).split('\n').at(-1)

  it('the filmmaker wins over the scene, the scene over what happened, that over the film', () => {
    const all = [coat('style', 'grey coats'), coat('before', 'her coat was wet'), coat('states', 'her coat is torn'), coat('overrides', 'no coat at all')]
    expect(told(all)).toBe('no coat at all')
    expect(told(all.slice(0, 3))).toBe('her coat is torn')
    expect(told(all.slice(0, 2))).toBe('her coat was wet')
  })

  it('a constraint neither yields nor wins', () => {
    const context = buildContext([coat('constraints', 'no coats on screen'), coat('project', 'everybody wears a coat')], 1000)
    expect(context.overruled).toEqual([])
    expect(systemText(context)).toBe('no coats on screen')
  })

  it('what was nearer in time wins', () => {
    expect(told([coat('before', 'just put on', 1), coat('before', 'long ago lost', 7)])).toBe('just put on')
  })

  it('says what was overruled by what', () => {
    const { overruled } = buildContext([coat('project', 'red coat'), coat('scene', 'blue coat')], 1000)
    expect(overruled).toEqual([{ kind: 'project', text: 'red coat', about: 'Ottilie: coat', by: 'scene' }])
  })
})

it('cuts the most distant history first, and intent before the scene', () => {
  const layers: Layer[] = [
    { kind: 'before', statements: [{ text: 'A long time ago the bridge fell into the river.', distance: 9 }, { text: 'Just now the bell rang twice.', distance: 1 }] },
    { kind: 'style', statements: [{ text: 'Soft pastel light, drawn with chalk.' }] },
    { kind: 'scene', statements: [{ text: 'Ottilie opens the gate.' }] },
    { kind: 'task', statements: [{ text: 'Write it down.' }] },
  ]
  const whole = buildContext(layers, 1000)
  const { cut } = buildContext(layers, whole.tokens - 30)
  expect(cut.map(({ text: gone }) => gone)).toEqual([
    'A long time ago the bridge fell into the river.',
    'Just now the bell rang twice.',
    'Soft pastel light, drawn with chalk.',
  ].slice(0, cut.length))
  expect(cut.length).toBeGreaterThan(1)
})
