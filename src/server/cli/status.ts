import { filmPreflight, filmStatus } from '#server/stages/index.ts'
import { withFilm } from './open-film.ts'

interface Options {
  db: string
  json?: boolean
  all?: boolean
}

/** What is missing or out of date, why, and what it costs to mend. */
export async function status({ db, json, all }: Options): Promise<void> {
  const { lines, preflight } = await withFilm(db, async (ctx, film) => ({
    lines: await filmStatus(ctx, film.id),
    preflight: await filmPreflight(ctx, { projectId: film.id }),
  }))
  const due = lines.filter(({ freshness }) => freshness !== 'fresh')
  const usd = due.reduce((sum, line) => sum + line.usd, 0)
  if (json) {
    console.log(JSON.stringify({ fresh: lines.length - due.length, due: due.length, usd, things: all ? lines : due, preflight }, null, 1))
    return
  }
  for (const { label, what, freshness, reasons, usd: price } of all ? lines : due)
    console.log(`${label} ${what}: ${freshness}${reasons.length ? ` (${reasons.join('; ')})` : ''}${price > 0 ? ` · $${price.toFixed(2)}` : ''}`)
  for (const { label, notices } of preflight) for (const { level, message } of notices) if (level !== 'fixed' || all) console.log(`${label} ${level}: ${message}`)
  console.log(due.length === 0 ? `All ${lines.length} pictures and clips are fresh.` : `${due.length} of ${lines.length} to make · $${usd.toFixed(2)}`)
}
