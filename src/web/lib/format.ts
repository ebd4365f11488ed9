/** 252 → "4:12"; 3905 → "1:05:05" */
export function runningTime(seconds: number): string {
  const whole = Math.round(seconds)
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const two = (value: number) => String(value).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}

/** 0 → "free"; 0.004 → "$0.004"; 3.1 → "$3.10" */
export function price(usd: number): string {
  if (usd <= 0) return 'free'
  return usd < 0.01 ? `$${usd.toFixed(3)}` : `$${usd.toFixed(2)}`
}

/** "Make 3 frames · $0.40" */
export const priced = (verb: string, usd: number): string => `${verb} · ${price(usd)}`

/** 1 → "1 scene"; 3 → "3 scenes" */
export const count = (number: number, one: string, many = `${one}s`): string => `${number.toLocaleString('en')} ${number === 1 ? one : many}`

/** "Alice", "Alice and Bob", "Alice, Bob and 3 more" */
export function listed(names: readonly string[], most = 3): string {
  const shown = names.length > most ? [...names.slice(0, most - 1), `${names.length - most + 1} more`] : names
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}

/** 1536 → "1.5 kB" */
export function size(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB']
  const power = bytes < 1 ? 0 : Math.min(Math.floor(Math.log(bytes) / Math.log(1024)), units.length - 1)
  const value = bytes / 1024 ** power
  return `${value >= 100 || power === 0 ? Math.round(value) : value.toFixed(1)} ${units[power]}`
}

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })
const spans: [Intl.RelativeTimeFormatUnit, number][] = [['day', 86_400], ['hour', 3600], ['minute', 60]]

/** "2 hours ago" */
export function ago(moment: Date, now = new Date()): string {
  const seconds = (moment.getTime() - now.getTime()) / 1000
  const [unit, length] = spans.find(([, span]) => Math.abs(seconds) >= span) ?? ['second', 1]
  return Math.abs(seconds) < 10 ? 'just now' : relative.format(Math.round(seconds / length), unit)
}

/** "2.35:1" → 2.35, width by height; 16:9 while it is not known. */
export function filmRatio(ratio = '16:9'): number {
  const [width = 16, height = 9] = ratio.split(':').map(Number)
  return width / height
}
