import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
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

it('is asked to stop, and leaves the database unlocked and whole', async () => {
  const home = await mkdtemp(join(tmpdir(), 'aiuteur-launcher-'))
  onTestFinished(() => rm(home, { recursive: true }))
  const env = { ...process.env, DATA_DIR: home, PORT: '0', DATABASE_URL: undefined }
  const studio = spawn(process.execPath, ['bin/aiuteur.mjs', 'start'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = await once(createInterface(studio.stdout), 'line')
  const [address] = /http:\/\/\S+/.exec(String(line)) ?? []
  expect((await fetch(`${address}/healthz`)).ok).toBe(true)
  expect(await readdir(home)).toContain('database.lock')

  studio.kill('SIGTERM')
  expect(await once(studio, 'exit')).toEqual([0, null])
  expect(await readdir(home)).not.toContain('database.lock')
})
