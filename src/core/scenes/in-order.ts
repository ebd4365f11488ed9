type Pairing = [place: number, other: number][]

/** What two lists have in common, in order: the longest such list, as places in both. */
export function inOrder(some: readonly string[], others: readonly string[]): Pairing {
  const shorter = Math.min(some.length, others.length)
  let start = 0
  while (start < shorter && some[start] === others[start]) start++
  let end = 0
  while (end < shorter - start && some.at(-1 - end) === others.at(-1 - end)) end++
  const middle = between(some.slice(start, some.length - end), others.slice(start, others.length - end))
  return [
    ...Array.from({ length: start }, (_, place): [number, number] => [place, place]),
    ...middle.map(([place, other]): [number, number] => [start + place, start + other]),
    ...Array.from({ length: end }, (_, place): [number, number] => [some.length - end + place, others.length - end + place]),
  ]
}

/** The table of a longer comparison would be too large: there the first pairing that keeps the order is taken. */
const tableLimit = 9_000_000

const between = (some: readonly string[], others: readonly string[]): Pairing =>
  some.length * others.length > tableLimit ? firstInOrder(some, others) : longestInOrder(some, others)

function longestInOrder(some: readonly string[], others: readonly string[]): Pairing {
  const width = others.length + 1
  const longest = new Int32Array((some.length + 1) * width)
  for (let i = some.length - 1; i >= 0; i--) {
    for (let j = others.length - 1; j >= 0; j--) {
      const here = i * width + j
      longest[here] = some[i] === others[j] ? longest[here + width + 1]! + 1 : Math.max(longest[here + width]!, longest[here + 1]!)
    }
  }
  const found: Pairing = []
  for (let i = 0, j = 0; i < some.length && j < others.length; ) {
    if (some[i] === others[j]) found.push([i++, j++])
    else if (longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!) i++
    else j++
  }
  return found
}

function firstInOrder(some: readonly string[], others: readonly string[]): Pairing {
  const places = Map.groupBy(others.keys(), (place) => others[place]!)
  const found: Pairing = []
  let next = 0
  for (const [place, text] of some.entries()) {
    const other = places.get(text)?.find((candidate) => candidate >= next)
    if (other === undefined) continue
    found.push([place, other])
    next = other + 1
  }
  return found
}

/** The places of the longest part of the list that rises: what can be taken to have stayed where it was. */
export function longestRise(values: readonly number[]): Set<number> {
  const before: number[] = []
  const ends: number[] = []
  for (const [place, value] of values.entries()) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (values[ends[middle]!]! < value) low = middle + 1
      else high = middle
    }
    before[place] = ends[low - 1] ?? -1
    ends[low] = place
  }
  const rise = new Set<number>()
  for (let place = ends.at(-1) ?? -1; place >= 0; place = before[place]!) rise.add(place)
  return rise
}
