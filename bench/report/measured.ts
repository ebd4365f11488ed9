/** Which of the two databases, so which column of the table; what needs no database stands in the first. */
export const columns = ['embedded', 'postgres'] as const
export type Column = (typeof columns)[number]

/** One cell of the table, with the goal it is held against. */
export interface Measured {
  work: string
  goal: string
  column: Column
  told: string
  missed: boolean
  memory?: string
}

export interface Timing {
  p50: number
  p95: number
}

/** The median is what people feel; the first rounds are not counted, since the compiler is still learning. */
export async function time(rounds: number, work: (round: number) => unknown, warmUps = 3): Promise<Timing> {
  const spent: number[] = []
  for (let round = -warmUps; round < rounds; round++) {
    const began = performance.now()
    await work(round + warmUps)
    if (round >= 0) spent.push(performance.now() - began)
  }
  return timing(spent)
}

export function timing(spent: readonly number[]): Timing {
  const sorted = spent.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { p50: at(0.5), p95: at(0.95) }
}

export const milliseconds = (value: number) => (value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en'))
export const both = ({ p50, p95 }: Timing) => `${milliseconds(p50)} / ${milliseconds(p95)} ms`
export const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`
export const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(bytes < 10_240 ? 1 : 0)} kB`
