import type { Notice } from './work.ts'

export const notice = (level: Notice['level'], about: Notice['about'], message: string): Notice => ({
  level,
  about,
  message: message.charAt(0).toUpperCase() + message.slice(1),
})

/** 12345 is "12,345". */
export const amount = (value: number) => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',')

/** "$0.40", "$0.0011": never rounded down to nothing. */
export const dollars = (usd: number) => (usd === 0 || usd >= 0.01 ? `$${usd.toFixed(2)}` : `$${usd.toPrecision(2)}`)

/** "4, 6 or 8" */
export function listed(things: readonly (string | number)[], last = 'or'): string {
  return things.length < 2 ? things.join('') : `${things.slice(0, -1).join(', ')} ${last} ${things.at(-1)}`
}

export const several = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`
