import type { Thing } from '#core/attempts/judge.ts'
import type { Slot } from '#core/attempts/slot.ts'
import type { attempts } from '#server/tables/attempts.ts'

/** A thing of the film with the words and numbers a status list needs. */
export interface FilmThing extends Thing {
  slot: Slot
  /** Number of the scene, or null for assets. */
  scene: number | null
  label: string
  /** What making it would cost with the planned models. */
  usd: () => number
}

/** Its inputs are read only where they have to tell why it is out of date. */
export type Selected = Pick<typeof attempts.$inferSelect, 'id' | 'kind' | 'subjectId' | 'facet' | 'recipeHash' | 'inputsHash' | 'inputs' | 'blobHash'>

export const keyOf = ({ kind, subjectId, facet }: Slot) => `${kind} ${subjectId} ${facet}`
