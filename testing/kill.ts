import { dice } from './film-edits.ts'
import { killFilm } from './kill-film.ts'
import { killPaidFilm } from './kill-paid.ts'
import { createDatabase, startCluster } from './postgres.ts'

/** Many kills over a few films, on both databases; prints what was found, and fails when anything was lost or made again. */
const [kills = 20, seed = 1] = process.argv.slice(2).map(Number)
const cluster = startCluster()
let faults = 0

async function trial(name: string, count: number, life: number, databaseUrl: string | null, roll: number): Promise<void> {
  const chance = dice(roll)
  const verdict = await killFilm({ kills: count, life, databaseUrl, random: () => chance.below(10_000) / 10_000, tell: (line) => console.log(`  ${line}`) })
  faults += verdict.faults.length
  console.log(`${name}: ${verdict.kills} kills, ${verdict.made} pictures and clips`, verdict.faults)
}

async function paidTrial(name: string, count: number, databaseUrl: string | null, roll: number): Promise<void> {
  const chance = dice(roll)
  const verdict = await killPaidFilm({ kills: count, life: 400, databaseUrl, random: () => chance.below(10_000) / 10_000 })
  faults += verdict.faults.length
  console.log(`${name}: ${verdict.kills} kills, ${verdict.clips} clips, ${verdict.submitted} handed over`, verdict.faults)
}

try {
  for (const part of [0, 1]) await paidTrial(`paid clips, embedded, film ${part + 1}`, 2, null, seed + 4 + part)
  const half = Math.ceil(kills / 2)
  for (const part of [0, 1]) await trial(`embedded, film ${part + 1}`, half, 1_500, null, seed + part)
  const { url } = await cluster
  for (const part of [0, 1]) await paidTrial(`paid clips, PostgreSQL, film ${part + 1}`, 2, await createDatabase(url, `paid_${part}`), seed + 6 + part)
  for (const part of [0, 1]) await trial(`PostgreSQL, film ${part + 1}`, half, 2_500, await createDatabase(url, `kill_${part}`), seed + 2 + part)
} finally {
  ;(await cluster).stop()
}
process.exitCode = faults === 0 ? 0 : 1
