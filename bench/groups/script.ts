import { ask } from '../report/child.ts'
import { both, type Measured, megabytes, milliseconds, type Timing } from '../report/measured.ts'

interface Reading {
  first: number
  again: Timing
  found: { assets: number; scenes: number }
  peak: number
}

const film = 120
const most = { milliseconds: 1_000, bytes: 250 * 1024 * 1024 }
/** Twice the pages may take a fourth more than twice the time. */
const bend = 1.25

/** Parsing, cutting and the built-in breakdown; cold, since a script is read once. */
export async function script(): Promise<Measured[]> {
  const sizes = [30, 60, film, 240]
  const readings: Reading[] = []
  for (const pages of sizes) readings.push(await ask<Reading>(new URL('../read-script.ts', import.meta.url), [String(pages), '7']))
  const { first, again, found, peak } = readings[sizes.indexOf(film)]!
  const work = `parse + cut + breakdown, ${film} pages`
  const perPage = readings.map((reading, index) => reading.again.p50 / sizes[index]!)
  const linear = perPage.at(-1)! / perPage[1]! < bend ** 2
  return [
    {
      work: `${work}, once in a new process`,
      goal: '< 1.0 s, < 250 MB',
      column: 'embedded',
      told: `${milliseconds(first)} ms, ${found.scenes} scenes, ${found.assets} assets`,
      missed: first >= most.milliseconds || peak >= most.bytes,
      memory: megabytes(peak),
    },
    { work: `${work}, again`, goal: '< 1.0 s', column: 'embedded', told: both(again), missed: again.p95 >= most.milliseconds },
    {
      work: `the same a page, ${sizes.join(' / ')} pages`,
      goal: 'linear in pages',
      column: 'embedded',
      told: `${perPage.map((value) => value.toFixed(2)).join(' / ')} ms`,
      missed: !linear,
      memory: readings.map((reading) => megabytes(reading.peak)).join(' / '),
    },
  ]
}
