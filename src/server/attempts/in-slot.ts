import { and, eq, type SQL } from 'drizzle-orm'
import type { Slot } from '#core/attempts/slot.ts'
import { attempts } from '#server/tables/attempts.ts'

export const inSlot = ({ kind, subjectId, facet }: Slot): SQL =>
  and(eq(attempts.kind, kind), eq(attempts.subjectId, subjectId), eq(attempts.facet, facet))!
