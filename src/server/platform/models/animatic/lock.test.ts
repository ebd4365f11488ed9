import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withLock } from './lock.ts'

let folder: string
let file: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-'))
  file = join(folder, 'lock')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const held = (holder: { host: string; process: number }) => writeFile(file, JSON.stringify({ ...holder, key: 'other' }))
const notRunning = 2 ** 22 + 1

describe('work under a lock', () => {
  it('is done by one of all who ask at once', async () => {
    let running = 0
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        withLock(file, async () => {
          running++
          await new Promise((resolve) => setTimeout(resolve, 20))
          return running
        }),
      ),
    )
    expect(answers.filter((answer) => answer !== null)).toEqual([1])
    expect(await readdir(folder)).toEqual([])
  })

  it('leaves no lock when it fails', async () => {
    await expect(withLock(file, () => Promise.reject(new Error('torn')))).rejects.toThrow('torn')
    expect(await withLock(file, async () => 'again')).toBe('again')
  })

  it('waits for a holder that lives', async () => {
    await held({ host: hostname(), process: process.pid })
    expect(await withLock(file, async () => 'mine')).toBeNull()
    await held({ host: 'another-machine', process: notRunning })
    expect(await withLock(file, async () => 'mine')).toBeNull()
  })

  it('is taken over from a process that died, here or on a machine that fell silent', async () => {
    await held({ host: hostname(), process: notRunning })
    expect(await withLock(file, async () => 'mine')).toBe('mine')
    await held({ host: 'another-machine', process: 1 })
    const aMinuteAgo = new Date(Date.now() - 60_000)
    await utimes(file, aMinuteAgo, aMinuteAgo)
    expect(await withLock(file, async () => 'mine')).toBe('mine')
    expect(await readdir(folder)).toEqual([])
  })
})
