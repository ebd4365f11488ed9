/** What was typed last, to spell out a choice. */
export interface Typed {
  text: string
  at: number
}

/** Letters typed within this time belong together. */
const together = 700

/**
 * Where an arrow, Home or End leads in a list; null for other keys. A closed list opens at what is chosen.
 * @param at null while the list is closed
 */
export function listStep(key: string, at: number | null, count: number, chosen: number): number | null {
  const [first, last] = [0, count - 1]
  if (key === 'Home') return first
  if (key === 'End') return last
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null
  if (at === null) return chosen
  return key === 'ArrowDown' ? Math.min(last, at + 1) : Math.max(first, at - 1)
}

/** The choice a letter leads to: the next one that begins with all that was typed; null when there is none, or it is no letter. */
export function spelledOut(typed: Typed, key: string, labels: readonly string[], here: number, now: number): number | null {
  if (key.length !== 1) return null
  const before = now - typed.at < together ? typed.text : ''
  Object.assign(typed, { text: before + key.toLowerCase(), at: now })
  // The same letter again and again goes through all that begin with it.
  const isRepeated = [...typed.text].every((letter) => letter === typed.text[0])
  const wanted = isRepeated ? typed.text.charAt(0) : typed.text
  const from = isRepeated ? here + 1 : here
  const order = labels.map((_, step) => (from + step) % labels.length)
  return order.find((at) => labels[at]!.toLowerCase().startsWith(wanted)) ?? null
}
