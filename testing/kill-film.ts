import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isNotNull } from 'drizzle-orm'
import type { RecordedRequest } from '#server/engines/index.ts'
import { openDatabase } from '#server/platform/db/open-database.ts'
import { attemptPasses, attempts } from '#server/tables/attempts.ts'

const script = `INT. BOATHOUSE - DAY

RUNA, 40, silver hair, blue overall, sands the hull of a boat.

PIET, 20, straw hat, walks in with a lantern. He hangs the lantern on a hook.

PIET
The tide is turning.

Runa drops the brush. Piet leaves the boathouse.

EXT. JETTY - NIGHT

RUNA carries the lantern along the jetty. A SEAL watches from the water.
`

interface Trial {
  /** How often something is killed before it may go on in peace. */
  kills: number
  /** Longest life after the first request, in milliseconds; one in five is killed while it starts. */
  life: number
  /** PostgreSQL, with two workers beside the film; null: the embedded database, in one process. */
  databaseUrl: string | null
  random: () => number
  tell?: (line: string) => void
}

export interface Verdict {
  kills: number
  made: number
  /** What should not be; empty when nothing was lost, stuck or made again. */
  faults: string[]
}

/** Makes a film while its processes are killed, and looks at what is left of it. */
export async function killFilm({ kills, life, databaseUrl, random, tell = () => {} }: Trial): Promise<Verdict> {
  const folder = await mkdtemp(join(tmpdir(), 'aiuteur-kill-'))
  const [source, db, recorded] = [join(folder, 'boat.fountain'), join(folder, 'db'), join(folder, 'requests.jsonl')]
  await writeFile(source, script)
  const environment = { ...process.env, DATA_DIR: db, LOG_LEVEL: 'silent', ...(databaseUrl ? { DATABASE_URL: databaseUrl, WORKER: 'off' } : {}) }
  const run = (...words: string[]) =>
    spawn(process.execPath, ['--no-warnings', 'src/server/cli/main.ts', ...words], { env: environment, stdio: ['ignore', 'ignore', 'pipe'] })
  const film = () => run('film', source, '-o', join(folder, 'out'), '--db', db, '--requests', recorded)
  const worker = () => run('worker', '--requests', recorded)
  const deaths: Death[] = []
  const linesNow = async () => (await readFile(recorded, 'utf8').catch(() => '')).split('\n').filter(Boolean)

  let main = film()
  const workers = databaseUrl ? [worker(), worker()] : []
  let words = ''
  let code: number | null = null
  const listen = () => main.stderr.on('data', (chunk: Buffer) => void (words += chunk))
  listen()
  for (;;) {
    const left = kills - deaths.length
    const over = ended(main)
    const end = await Promise.race([over, ...(left > 0 ? [fate(random, life, linesNow).then(() => 'kill' as const)] : [])])
    if (end === 'kill') {
      const victims = [() => main, ...workers.map((_, index) => () => workers[index]!)]
      const which = Math.floor(random() * victims.length)
      const victim = victims[which]!()
      victim.kill('SIGKILL')
      await ended(victim)
      deaths.push({ at: new Date(), requests: (await linesNow()).length })
      tell(`kill ${deaths.length}: ${which === 0 ? 'film' : `worker ${which}`} after ${deaths.at(-1)!.requests} requests`)
      if (which === 0) {
        main = film()
        listen()
      } else workers[which - 1] = worker()
      continue
    }
    code = end
    if (code === 0 || left === 0) break
    main = film()
    listen()
  }
  for (const one of workers) {
    one.kill('SIGKILL')
    await ended(one)
  }
  try {
    const requests = (await linesNow()).map((line): RecordedRequest => JSON.parse(line))
    const database = await openDatabase(databaseUrl ? { url: databaseUrl } : { folder: join(db, 'database') })
    const rows = await database.db.select().from(attempts)
    const passes = await database.db.select().from(attemptPasses)
    const pictures = await database.db.$count(attempts, isNotNull(attempts.blobHash))
    await database.close()
    const faults = [...(code === 0 ? [] : [`the film ended with ${code}: ${words}`]), ...faultsIn(rows, passes, requests, deaths, databaseUrl === null)]
    return { kills: deaths.length, made: pictures, faults }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Its exit code, also when it is over already. */
async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return child.exitCode
}

/** When the next one dies: while it starts, or some time after it has begun to work. */
async function fate(random: () => number, life: number, linesNow: () => Promise<string[]>): Promise<void> {
  if (random() < 0.2) return pause(random() * life)
  const before = (await linesNow()).length
  for (let waited = 0; waited < 60_000 && (await linesNow()).length === before; waited += 20) await pause(20)
  await pause(random() * life)
}

interface Death {
  at: Date
  /** Lines of the record by then. */
  requests: number
}

type Attempts = (typeof attempts.$inferSelect)[]

function faultsIn(rows: Attempts, passes: (typeof attemptPasses.$inferSelect)[], requests: RecordedRequest[], deaths: Death[], alone: boolean): string[] {
  const stuck = rows.filter(({ state }) => state !== 'done').map(({ kind, facet, state, error }) => `a ${kind} ${facet} is ${state}: ${error}`)
  const unselected = rows.filter(({ selected }) => !selected).map(({ kind, facet }) => `a ${kind} ${facet} was made and not selected`)
  const again = rows.flatMap((row) => {
    const since = deaths.find(({ at }) => row.finishedAt !== null && row.finishedAt < at)
    const late = since && requests.slice(since.requests).some(({ recipeHash }) => recipeHash === row.recipeHash)
    return late ? [`a ${row.kind} ${row.facet} was finished, and asked for again`] : []
  })
  const passesAgain = passes.flatMap(({ attemptId, number, createdAt }) => {
    const { recipeHash } = rows.find(({ id }) => id === attemptId)!
    const since = deaths.find(({ at }) => createdAt < at)
    const late = since && requests.slice(since.requests).some((one) => one.recipeHash === recipeHash && one.pass === number)
    return late ? [`pass ${number} was stored, and asked for again`] : []
  })
  // With one process, whatever is asked for twice was being made when it was killed.
  const lives = [0, ...deaths.map((death) => death.requests), requests.length]
  const twice = lives.slice(1).flatMap((end, life) => {
    const asked = requests.slice(lives[life], end).map(({ recipeHash, pass, variation }) => `${recipeHash} ${pass} ${variation}`)
    return alone && new Set(asked).size < asked.length ? [`something was asked for twice in life ${life + 1}`] : []
  })
  return [...stuck, ...unselected, ...again, ...passesAgain, ...twice]
}
