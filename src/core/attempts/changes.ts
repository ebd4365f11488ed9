const longest = 60

/** "style: noir → anime", or nothing where both are the same. Of long texts only the words that differ, with some before them. */
export function change(what: string, from: string | null, to: string | null): string[] {
  if (from === to) return []
  const [before, after] = (from ?? '').length <= longest && (to ?? '').length <= longest ? [from ?? '', to ?? ''] : differing(from ?? '', to ?? '')
  return [`${what}: ${before || 'nothing'} → ${after || 'nothing'}`]
}

function differing(from: string, to: string): [string, string] {
  const [before, after] = [from.split(' '), to.split(' ')]
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head++
  let tail = 0
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  const lead = Math.max(0, head - 4)
  const part = (words: string[]) => {
    const changed = words.slice(lead, words.length - tail).join(' ')
    const text = changed.length <= longest ? changed : `${changed.slice(0, longest - 3).trimEnd()}…`
    return `${lead > 0 ? '…' : ''}${text}${tail > 0 && !text.endsWith('…') ? '…' : ''}`
  }
  return [part(before), part(after)]
}

/** Not localeCompare: what is sorted ends up in a hash, which must not depend on the machine's language. */
export const byText = (a: string, b: string) => (a < b ? -1 : Number(a > b))
