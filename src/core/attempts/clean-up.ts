/** An attempt as far as a clean-up has to know it. */
export interface Candidate {
  id: string
  /** Of the same slot are those that replace each other. */
  slot: string
  state: 'unfinished' | 'done' | 'broken'
  selected: boolean
  starred: boolean
  uploaded: boolean
  /** The larger, the later. */
  madeAt: number
  /** Hashes of its bytes. */
  holds: readonly string[]
  /** Hashes it was made from. */
  madeFrom: readonly string[]
}

interface Policy {
  /** How many finished ones of each slot stay besides those in use. */
  keepLast: number
  /** Ids and hashes that something outside of the attempts refers to. */
  inUse: ReadonlySet<string>
}

/**
 * Which attempts may go (A13): what is selected, starred, uploaded, under way, among the last of its slot or referred to
 * stays, and so does whatever those that stay were made from.
 */
export function spare(attempts: readonly Candidate[], policy: Policy): string[] {
  const staying = new Set(attempts.filter((one) => staysByItself(one, policy)).map(({ id }) => id))
  for (const inSlot of Map.groupBy(attempts, ({ slot }) => slot).values()) for (const { id } of lastOf(inSlot, policy.keepLast)) staying.add(id)
  followReferences(attempts, staying)
  return attempts.filter(({ id }) => !staying.has(id)).map(({ id }) => id)
}

const staysByItself = ({ id, state, selected, starred, uploaded, holds }: Candidate, { inUse }: Policy) =>
  selected || starred || uploaded || state === 'unfinished' || inUse.has(id) || holds.some((hash) => inUse.has(hash))

/** A failed one is only worth its words while it is the latest. */
function lastOf(inSlot: readonly Candidate[], keepLast: number): Candidate[] {
  const latestFirst = inSlot.toSorted((a, b) => b.madeAt - a.madeAt)
  const [latest] = latestFirst
  return [...(latest?.state === 'broken' ? [latest] : []), ...latestFirst.filter(({ state }) => state === 'done').slice(0, keepLast)]
}

function followReferences(attempts: readonly Candidate[], staying: Set<string>): void {
  const holders = new Map<string, Candidate[]>()
  for (const one of attempts) for (const hash of one.holds) holders.set(hash, [...(holders.get(hash) ?? []), one])
  const open = attempts.filter(({ id }) => staying.has(id))
  for (let one = open.pop(); one; one = open.pop()) {
    const needed = one.madeFrom.flatMap((hash) => holders.get(hash) ?? []).filter(({ id }) => !staying.has(id))
    for (const { id } of needed) staying.add(id)
    open.push(...needed)
  }
}
