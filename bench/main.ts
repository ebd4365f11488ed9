import { groups } from './groups/all.ts'
import { ask } from './report/child.ts'
import { type Measured, megabytes } from './report/measured.ts'
import { machine, missedGoals, table } from './report/table.ts'

interface Report {
  rows: Measured[]
  peak: number
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in groups))
if (unknown.length > 0) {
  console.error(`There is no "${unknown.join('", "')}" to measure. There are: ${Object.keys(groups).join(', ')}`)
  process.exit(1)
}

const measured: Measured[] = []
for (const name of asked.length > 0 ? asked : Object.keys(groups)) {
  process.stderr.write(`${name}…\n`)
  const { rows, peak } = await ask<Report>(new URL('./group.ts', import.meta.url), [name])
  const [first, ...rest] = rows
  if (first) measured.push({ memory: `${megabytes(peak)} at most`, ...first }, ...rest)
}
console.log([machine(), '', table(measured), '', missedGoals(measured)].join('\n'))
