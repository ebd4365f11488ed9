import { eq } from 'drizzle-orm'
import { must } from '#core/errors.ts'
import type { ExtractionId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { extractions } from '#server/tables/breakdown.ts'

export async function readRun({ db }: Pick<Ctx, 'db'>, { id }: { id: ExtractionId }) {
  const [run] = await db.select().from(extractions).where(eq(extractions.id, id))
  return must(run, 'Extraction', id)
}
