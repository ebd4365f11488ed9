import { filmStatus } from '#server/stages/index.ts'
import { withFilm } from './open-film.ts'

interface Options {
  db: string
  json?: boolean
  all?: boolean
}

/** What is missing or out of date, why, and what it costs to mend. */
export async function status({ db, json, all }: Options): Promise<void> {
  const lines = await withFilm(db, (ctx, film) => filmStatus(ctx, film.id))
  const due = lines.filter(({ freshness }) => freshness !== 'fresh')
  const usd = due.reduce((sum, line) => sum + line.usd, 0)
  if (json) {
    console.log(JSON.stringify({ fresh: lines.length - due.length, due: due.length, usd, things: all ? lines : due }, null, 1))
    return
  }
  for (const { label, what, freshness, reasons, usd: price } of all ? lines : due)
    console.log(`${label} ${what}: ${freshness}${reasons.length ? ` (${reasons.join('; ')})` : ''}${price > 0 ? ` · $${price.toFixed(2)}` : ''}`)
  console.log(due.length === 0 ? `All ${lines.length} pictures and clips are fresh.` : `${due.length} of ${lines.length} to make · $${usd.toFixed(2)}`)
}
