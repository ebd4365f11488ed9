import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import { openDatabase } from '#server/platform/db/open-database.ts'
import { attempts } from '#server/tables/attempts.ts'
import { openPaidProvider } from './paid-provider.ts'

interface Trial {
  kills: number
  /** Longest life after another clip was handed over, in milliseconds. */
  life: number
  databaseUrl: string | null
  random: () => number
}

/** Kills a film again and again while it pays for clips, then reads the provider's books. */
export async function killPaidFilm({ kills, life, databaseUrl, random }: Trial): Promise<{ kills: number; clips: number; submitted: number; faults: string[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'aiuteur-paid-'))
  const provider = await openPaidProvider()
  const program = join(import.meta.dirname, 'paid-film.ts')
  let [killed, failed] = [0, 0]
  let words = ''
  try {
    for (;;) {
      const film = spawn(process.execPath, [program, folder, provider.url, ...(databaseUrl ? [databaseUrl] : [])], { stdio: ['ignore', 'ignore', 'pipe'] })
      film.stderr.on('data', (chunk: Buffer) => void (words = chunk.toString()))
      const over = once(film, 'exit')
      const before = provider.submissions.length
      const isPaying = () => film.exitCode !== null || provider.submissions.length > before
      if (killed < kills) while (!isPaying()) await pause(5)
      if (killed < kills && film.exitCode === null) {
        await Promise.race([pause(random() * life), over])
        if (film.kill('SIGKILL')) killed++
      }
      const [code] = await over
      if (code === 0) break
      if (code !== null && ++failed > kills + 3) throw new Error(`The film does not complete: ${words}`)
    }
    const database = await openDatabase(databaseUrl ? { url: databaseUrl } : { folder: join(folder, 'database') })
    const rows = await database.db.select().from(attempts).where(eq(attempts.kind, 'clip'))
    await database.close()
    return { kills: killed, clips: rows.filter(({ selected }) => selected).length, submitted: provider.submissions.length, faults: faultsIn(rows, provider) }
  } finally {
    await provider.close()
    await rm(folder, { recursive: true, force: true })
  }
}

type Books = Pick<Awaited<ReturnType<typeof openPaidProvider>>, 'submissions' | 'polls'>

function faultsIn(rows: (typeof attempts.$inferSelect)[], { submissions, polls }: Books): string[] {
  const received = new Set(rows.flatMap(({ operation }) => operation ?? []))
  const again = submissions.filter(({ operation, about }, at) => received.has(operation) && submissions.slice(at + 1).some((later) => later.about === about))
  const unasked = [...received].filter((operation) => !polls.includes(operation))
  const stuck = rows.filter(({ state }) => state !== 'done' && state !== 'failed')
  return [
    ...again.map(({ operation }) => `${operation} was received, and its clip handed over again`),
    ...unasked.map((operation) => `${operation} was received, and never asked for`),
    ...stuck.map(({ state }) => `a clip is ${state}`),
  ]
}
