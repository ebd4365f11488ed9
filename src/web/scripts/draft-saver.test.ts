import { describe, expect, it } from 'vitest'
import type { NewerScript } from '#contract/scripts.ts'
import type { ScriptId } from '#core/ids.ts'
import { createDraftSaver, type Held } from './draft-saver.ts'

const id = 'a8f0b0f6-3a5c-4c0e-9f5e-0f6f3c8f0a11' as ScriptId

/** A studio that keeps one text, as the real one does: over what was not seen it keeps nothing. */
function studio(text = 'one') {
  const held = { text, saves: 0, broken: false }
  const newer = (): NewerScript => ({ id, version: 1, hash: held.text, warnings: [], text: held.text })
  const save = async (next: string, over: Held) => {
    await Promise.resolve()
    held.saves++
    if (held.broken) throw new Error('offline')
    if (over?.hash !== held.text) throw Object.assign(new Error('conflict'), { newer: newer() })
    held.text = next
    return newer()
  }
  const newerOf = (error: unknown) => (error instanceof Error && 'newer' in error ? (error.newer as NewerScript) : null)
  return { held, saver: createDraftSaver({ held: { id, hash: text }, save, newerOf, rest: 1_000_000 }) }
}

describe('saving what is typed', () => {
  it('keeps the last of it, one save after the other', async () => {
    const { held, saver } = studio()
    saver.type('two')
    const first = saver.flush()
    saver.type('three')
    await Promise.all([first, saver.flush()])
    expect([held.text, saver.state().is]).toEqual(['three', 'saved'])
    const before = held.saves
    await saver.flush()
    expect(held.saves).toBe(before)
  })

  it('keeps what could not be saved, and saves it later', async () => {
    const { held, saver } = studio()
    held.broken = true
    saver.type('two')
    await saver.flush()
    expect(saver.state().is).toBe('failed')
    held.broken = false
    await saver.flush()
    expect([held.text, saver.state().is]).toEqual(['two', 'saved'])
  })

  it('stops before a text it has not seen, and goes on when somebody chose', async () => {
    const { held, saver } = studio()
    held.text = 'theirs'
    saver.type('mine')
    await saver.flush()
    saver.type('mine, longer')
    await saver.flush()
    expect([held.text, saver.state()]).toEqual(['theirs', { is: 'conflict', newer: expect.objectContaining({ text: 'theirs' }) }])
    await saver.keepMine()
    expect([held.text, saver.state().is]).toEqual(['mine, longer', 'saved'])
  })

  it('knows news from an answer that comes late, and from what somebody is typing over', async () => {
    const { saver } = studio()
    saver.type('two')
    expect(saver.isNews('theirs')).toBe(false)
    await saver.flush()
    expect(['one', 'two', 'theirs'].map(saver.isNews)).toEqual([false, false, true])
  })

  it('takes the newer one and writes on over it', async () => {
    const { held, saver } = studio()
    held.text = 'theirs'
    saver.type('mine')
    await saver.flush()
    saver.take({ id, hash: 'theirs' })
    saver.type('theirs, longer')
    await saver.flush()
    expect(held.text).toBe('theirs, longer')
  })
})
