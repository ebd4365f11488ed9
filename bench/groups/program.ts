import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Measured, megabytes, milliseconds, timing } from '../report/measured.ts'
import { childOf, memoryOf } from '../report/process-memory.ts'

const house = join(import.meta.dirname, '../..')
const most = { milliseconds: 3_000, bytes: 350 * 1024 * 1024 }
const idleSeconds = 10

/** The program as a user starts it, launcher and all, on an empty folder and on one that is there; idle once its sample film is prepared. */
export async function start(): Promise<Measured[]> {
  const rounds: { first: number; again: number; idle: number }[] = []
  for (let round = 0; round < 3; round++) {
    const folder = await mkdtemp(join(tmpdir(), 'aiuteur-bench-'))
    const first = await startOnce(folder, 0)
    const again = await startOnce(folder, 0)
    if (round === 0) await prepareSample(folder)
    const { idle } = round === 0 ? await startOnce(folder, idleSeconds) : { idle: 0 }
    rounds.push({ first: first.spent, again: again.spent, idle })
    await rm(folder, { recursive: true, force: true })
  }
  const [first, again] = [timing(rounds.map((round) => round.first)), timing(rounds.map((round) => round.again))]
  const idle = rounds[0]!.idle
  return [
    { work: 'start to the first answer, empty folder', goal: '< 3 s', column: 'embedded', told: `${milliseconds(first.p50)} ms`, missed: first.p50 >= most.milliseconds },
    {
      work: 'start to the first answer, with a film',
      goal: `< 3 s; idle memory < 350 MB`,
      column: 'embedded',
      told: `${milliseconds(again.p50)} ms`,
      missed: again.p50 >= most.milliseconds || idle >= most.bytes,
      memory: `${megabytes(idle)} after ${idleSeconds} idle seconds`,
    },
  ]
}

async function startOnce(folder: string, idleFor: number) {
  const began = performance.now()
  const child = aiuteur(['start'], { DATA_DIR: folder, PORT: '0' })
  const address = await addressOf(child)
  const answer = await fetch(`${address}/api/films`)
  if (!answer.ok) throw new Error(`the first answer was ${answer.status}`)
  await answer.arrayBuffer()
  const spent = performance.now() - began
  await pause(idleFor * 1000)
  const idle = memoryOf(workOf(child))?.now ?? 0
  child.kill('SIGTERM')
  await once(child, 'exit')
  return { spent, idle }
}

/** What the first start has begun goes on until nothing runs any more. */
async function prepareSample(folder: string) {
  const child = aiuteur(['start'], { DATA_DIR: folder, PORT: '0' })
  const address = await addressOf(child)
  const ask = async (path: string): Promise<unknown> => (await fetch(`${address}/api${path}`)).json()
  const [film] = (await ask('/films')) as { id: string }[]
  if (!film) throw new Error('there is no sample film')
  for (let quiet = 0; quiet < 5; ) {
    await pause(1000)
    const running = (await ask(`/films/${film.id}/running`)) as unknown[]
    quiet = running.length === 0 ? quiet + 1 : 0
  }
  child.kill('SIGTERM')
  await once(child, 'exit')
}

async function addressOf(child: ChildProcess): Promise<string> {
  let told = ''
  for await (const text of child.stdout!) {
    told += String(text)
    const address = /http:\/\/[\d.:]+/.exec(told)?.[0]
    if (address) return address
  }
  throw new Error(`the server did not start: ${told}`)
}

/** The sample film, from its screenplay to the file that is delivered. */
export async function sampleFilm(): Promise<Measured[]> {
  const folder = await mkdtemp(join(tmpdir(), 'aiuteur-bench-'))
  const began = performance.now()
  const child = aiuteur(['film', join(house, 'samples/the-lighthouse.fountain'), '-o', folder], {})
  let peak = 0
  const watch = setInterval(() => (peak = Math.max(peak, memoryOf(workOf(child))?.peak ?? 0)), 200)
  child.stdout!.resume()
  const [code] = await once(child, 'exit')
  clearInterval(watch)
  const spent = performance.now() - began
  await rm(folder, { recursive: true, force: true })
  const work = 'samples/the-lighthouse.fountain, screenplay to film'
  return [{ work, goal: '–', column: 'embedded', told: code === 0 ? `${Math.round(spent / 1000)} s` : `failed with ${code}`, missed: code !== 0, memory: `${megabytes(peak)} at most` }]
}

function aiuteur(args: readonly string[], environment: Record<string, string>) {
  const { DATABASE_URL: _, ...inherited } = process.env
  return spawn(process.execPath, [join(house, 'bin/aiuteur.mjs'), ...args], { env: { ...inherited, LOG_LEVEL: 'silent', ...environment }, stdio: ['ignore', 'pipe', 'ignore'] })
}

/** The launcher only waits for the process that does the work. */
const workOf = ({ pid }: ChildProcess) => childOf(pid!) ?? pid!
