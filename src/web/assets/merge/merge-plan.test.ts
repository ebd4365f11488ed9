import { expect, it } from 'vitest'
import type { Asset } from '#contract/assets.ts'
import { firstTurn, mergeInput, planMerge } from './merge-plan.ts'

const asset = (id: string, scenes: number, picture: string | null = null) => ({ id, sceneIds: Array.from({ length: scenes }), picture }) as unknown as Asset
const mention = (manner: string, line: number) => ({ sceneId: 's1', manner, line, quote: `line ${line}`, rule: '' }) as never
const cast = [asset('gnome', 2), asset('karl', 14), asset('k.', 1)]

it('lets whoever is seen most survive, unless somebody was chosen', () => {
  expect(planMerge(cast).survivorId).toBe('karl')
  expect(planMerge(cast, cast[0]!.id).survivorId).toBe('gnome')
  expect(planMerge([asset('a', 1), asset('b', 1, 'x')]).survivorId).toBe('b')
})

it('is another name unless it is a form, which is there from the line it is first seen on', () => {
  const plan = { ...planMerge(cast), forms: new Set([cast[0]!.id]) }
  const turn = firstTurn([mention('spoken of', 3), mention('present', 7)])
  expect(mergeInput(cast, plan, () => turn)).toEqual({
    survivorId: 'karl',
    absorbed: [
      { assetId: 'gnome', as: 'form', sceneId: 's1', line: 7, quote: 'line 7' },
      { assetId: 'k.', as: 'name' },
    ],
  })
  expect(mergeInput(cast, plan, () => null)).toBeNull()
})

it('takes another line, name and type where they were chosen', () => {
  const plan = { ...planMerge(cast.slice(0, 2)), name: ' Karl Brand ', kind: 'character' as const, forms: new Set([cast[0]!.id]), turns: new Map([[cast[0]!.id, { sceneId: 's2' as never, line: 9, quote: 'he shrinks' }]]) }
  expect(mergeInput(cast.slice(0, 2), plan, () => null)).toMatchObject({ name: 'Karl Brand', kind: 'character', absorbed: [{ line: 9, quote: 'he shrinks' }] })
})
