import { expect, it } from 'vitest'
import { takeTurns } from './turns.ts'

function workFor(milliseconds: number): void {
  const began = performance.now()
  while (performance.now() - began < milliseconds);
}

it('lets others have their turn in the middle of long work, and does not stop for short work', async () => {
  const told: string[] = []
  const turn = takeTurns()
  setImmediate(() => told.push('another'))
  await turn()
  told.push('short work')
  workFor(30)
  await turn()
  told.push('long work')
  expect(told).toEqual(['short work', 'another', 'long work'])
})
