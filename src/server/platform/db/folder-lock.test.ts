import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { DatabaseBusy, lockFolder } from './folder-lock.ts'

let home: string
let folder: string
const children: ChildProcess[] = []
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'aiuteur-lock-'))
  folder = join(home, 'database')
})
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  await rm(home, { recursive: true, force: true })
})

async function anotherProcess(): Promise<{ child: ChildProcess; says: string }> {
  const child = spawn(process.execPath, ['--no-warnings', 'testing/lock-holder.ts', folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  const [said] = await once(child.stdout!, 'data')
  return { child, says: String(said).trim() }
}

const leaveLock = (owner: object) => writeFile(`${folder}.lock`, JSON.stringify(owner))

it('refuses a second process, and names the first', async () => {
  const { child } = await anotherProcess()
  expect(() => lockFolder(folder)).toThrow(DatabaseBusy)
  expect(() => lockFolder(folder)).toThrow(`in use by process ${child.pid}`)
})

it('refuses the same process a second time, and is free once let go', async () => {
  const unlock = lockFolder(folder)
  expect(() => lockFolder(folder)).toThrow(DatabaseBusy)
  unlock()
  expect(existsSync(`${folder}.lock`)).toBe(false)
  expect((await anotherProcess()).says).toBe('mine')
})

it('takes over from a process that was killed', async () => {
  const { child } = await anotherProcess()
  child.kill('SIGKILL')
  await once(child, 'exit')
  lockFolder(folder)()
})

it('is not fooled by another process with the pid of a dead one', async () => {
  await leaveLock({ host: hostname(), pid: process.pid, started: '1' })
  lockFolder(folder)()
})

it('believes a lock from another machine as long as it has a pulse', async () => {
  await leaveLock({ host: 'elsewhere', pid: 1, started: '1' })
  expect(() => lockFolder(folder)).toThrow('process 1 on elsewhere')
  const aMinuteAgo = new Date(Date.now() - 60_000)
  await utimes(`${folder}.lock`, aMinuteAgo, aMinuteAgo)
  lockFolder(folder)()
})

it('is won by one of many who find the lock of a dead process at once', async () => {
  await leaveLock({ host: hostname(), pid: 2 ** 22 + 1, started: '1' })
  const said = await Promise.all(Array.from({ length: 6 }, () => anotherProcess().then(({ says }) => says)))
  expect(said.toSorted()).toEqual(['busy', 'busy', 'busy', 'busy', 'busy', 'mine'])
})
