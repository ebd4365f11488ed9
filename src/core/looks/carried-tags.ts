import type { LookFact } from './facts.ts'
import type { ResolvedLook } from './resolve-looks.ts'

/** Tags a look brings from earlier scenes that nobody has said yet whether they still hold: neither kept here nor dropped (S14). */
export function carriedTags(fact: LookFact, looks: ReadonlyMap<string, ResolvedLook>): string[] {
  const from = looks.get(fact.id)?.inheritedFromId
  const carried = from ? (looks.get(from)?.carried ?? []) : []
  return carried.filter((tag) => !fact.droppedTags.includes(tag) && !fact.statusTags.includes(tag))
}
