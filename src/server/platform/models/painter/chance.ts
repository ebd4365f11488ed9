/** A number from a text, the same on every machine. */
export function seedOf(text: string): number {
  let hash = 2166136261
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 2246822519)
  return (hash ^ (hash >>> 13)) >>> 0
}

/** Numbers from 0 to 1 that look random and never change. */
export function chances(text: string): () => number {
  let state = seedOf(text)
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** The same one for the same text. */
export const pickBy = <Item>(text: string, items: readonly Item[]): Item => items[seedOf(text) % items.length]!

export const chanceOf = (text: string) => seedOf(text) / 4294967296
