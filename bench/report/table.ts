import { cpus, totalmem, platform, release } from 'node:os'
import { columns, type Measured, megabytes } from './measured.ts'

/** One line of work, whatever it was measured on. */
export function table(measured: readonly Measured[]): string {
  const lines = [...Map.groupBy(measured, ({ work }) => work)].map(([work, cells]) => {
    const told = columns.map((column) => cells.find((cell) => cell.column === column)).map((cell) => (cell ? mark(cell) : '–'))
    const memory = cells.map((cell) => cell.memory).filter(Boolean).join(' · ')
    return line([work, cells[0]!.goal, ...told, memory || '–'])
  })
  return [line(['work', 'goal', 'PGlite p50 / p95', 'PostgreSQL p50 / p95', 'memory']), line(Array<string>(5).fill('---')), ...lines].join('\n')
}

export function missedGoals(measured: readonly Measured[]): string {
  const missed = measured.filter((cell) => cell.missed).map(({ work, goal, column, told }) => `- ${work} (${column}): ${told}, goal ${goal}`)
  return missed.length === 0 ? 'Every goal is met.' : ['Missed:', ...missed].join('\n')
}

export function machine(): string {
  const cores = cpus()
  return `${new Date().toISOString().slice(0, 16)}Z · ${cores.length} cores (${cores[0]?.model.trim() ?? 'unknown'}) · ${megabytes(totalmem())} · ${platform()} ${release()} · Node ${process.versions.node}`
}

const mark = ({ told, missed }: Measured) => (missed ? `**${told}** ✗` : told)
const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
