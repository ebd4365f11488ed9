import { longestRise } from './in-order.ts'

interface Orders {
  /** The scenes of the old version as the film shows them. */
  film: readonly string[]
  /** The same as that version of the script had them. */
  script: readonly string[]
}

/**
 * The order of the film after a revision: a scene the user moved stays where it was moved to; what is new, or stands
 * elsewhere in the new version, comes behind the scene before it in the script.
 */
export function filmOrder(next: readonly string[], { film, script }: Orders): string[] {
  const alive = new Set(next)
  const was = script.filter((id) => alive.has(id))
  const shown = film.filter((id) => alive.has(id))
  if (was.join(' ') === shown.join(' ')) return [...next]
  const place = new Map(was.map((id, index) => [id, index]))
  const known = next.filter((id) => place.has(id))
  const stayed = new Set([...longestRise(known.map((id) => place.get(id)!))].map((index) => known[index]!))
  const order = shown.filter((id) => stayed.has(id))
  for (const [index, id] of next.entries()) {
    if (!stayed.has(id)) order.splice(index === 0 ? 0 : order.indexOf(next[index - 1]!) + 1, 0, id)
  }
  return order
}
