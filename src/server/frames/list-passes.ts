import { asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { MadePass } from '#contract/frames.ts'
import { referencePurposes } from '#core/shots/shot-reference.ts'
import type { AttemptId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { attemptPasses } from '#server/tables/attempts.ts'

const Kept = z.object({ references: z.array(z.object({ name: z.string(), kind: z.string() })) })
const companions = ['canvas', 'continuity', ...referencePurposes, 'style']

/** The passes a frame was built in, each with its picture and what it added (F7). */
export async function listPasses({ db }: Pick<Ctx, 'db'>, { attemptId }: { attemptId: AttemptId }): Promise<MadePass[]> {
  const rows = await db.select().from(attemptPasses).where(eq(attemptPasses.attemptId, attemptId)).orderBy(asc(attemptPasses.number))
  return rows.map(({ number, blobHash, usd, request }) => ({
    number,
    picture: blobHash,
    usd,
    adds: (Kept.safeParse(request).data?.references ?? []).filter(({ kind }) => !companions.includes(kind)).map(({ name }) => name),
  }))
}
