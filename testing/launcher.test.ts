import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface, type Interface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { expect, it, onTestFinished } from 'vitest'

const aiuteur = (...words: string[]) => spawnSync(process.execPath, ['bin/aiuteur.mjs', ...words], { encoding: 'utf8' })

it('hands the words over to the program, and its answer back', () => {
  const help = aiuteur('film', '--help')
  expect(help.stdout).toMatch(/^Usage: aiuteur film/)
  expect(help.status).toBe(0)
})

it('passes on that the program failed, and what it says', () => {
  const failed = aiuteur('screenplay', 'no-such-file.fountain')
  expect(failed.status).toBe(1)
  expect(failed.stderr).toMatch(/^aiuteur: .*no-such-file/)
})

it('is asked to stop while it prepares the sample film, has nothing to complain about, and leaves the database unlocked and whole', async () => {
  const home = await mkdtemp(join(tmpdir(), 'aiuteur-launcher-'))
  onTestFinished(() => rm(home, { recursive: true }))
  const env = { ...process.env, DATA_DIR: home, PORT: '0', DATABASE_URL: undefined }
  const studio = spawn(process.execPath, ['bin/aiuteur.mjs', 'start'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const complaints = text(studio.stderr)
  const address = await addressIn(createInterface(studio.stdout))
  expect((await fetch(`${address}/healthz`)).ok).toBe(true)
  expect(await readdir(home)).toContain('database.lock')

  studio.kill('SIGTERM')
  expect(await once(studio, 'exit')).toEqual([0, null])
  expect(await complaints).toBe('')
  expect(await readdir(home)).not.toContain('database.lock')
})

/** A stale screen is built first, which takes a line too. */
async function addressIn(lines: Interface): Promise<string> {
  for await (const line of lines) {
    const [address] = /http:\/\/\S+/.exec(line) ?? []
    if (address) return address
  }
  throw new Error('It never said where it is.')
}
