import { and, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import { CastMember } from '#core/casting/cast-member.ts'
import type { ShotPlan } from '#core/frames/plan-scene.ts'
import type { ShotId } from '#core/ids.ts'
import { type PromptKind, promptKinds } from '#core/prompts/prompt.ts'
import type { Db } from '#server/platform/db/database.ts'
import { fingerprint } from '#server/platform/fingerprint.ts'
import { prompts } from '#server/tables/prompts.ts'

/** What a prompt was written from, kept so that a later change can be told in words. */
export const PromptBasis = z.object({ cast: z.array(CastMember), assembled: z.string() })
export const castFor = ({ cast }: ShotPlan, kind: PromptKind): CastMember[] => (kind === 'start' ? cast.start : cast.end)

export const promptBasis = (cast: CastMember[], assembled: string): z.infer<typeof PromptBasis> => ({ cast, assembled })

/** Writes a new version of every prompt that is missing or out of date; the user's own words are never replaced. */
export async function writePrompts(tx: Db, plans: readonly ShotPlan[]): Promise<number> {
  const due = plans.flatMap((plan) =>
    promptKinds
      .map((kind) => ({ shotId: plan.shot.id as ShotId, plan: plan.prompts[kind], recipeHash: fingerprint(plan.prompts[kind].assembled), cast: plan.cast }))
      .filter(({ plan: prompt, recipeHash }) => !prompt.edited && prompt.storedHash !== recipeHash),
  )
  if (due.length === 0) return 0
  const shotIds = [...new Set(due.map(({ shotId }) => shotId))]
  const versions = await tx
    .select({ shotId: prompts.shotId, kind: prompts.kind, version: sql<number>`max(${prompts.version})::int` })
    .from(prompts)
    .where(inArray(prompts.shotId, shotIds))
    .groupBy(prompts.shotId, prompts.kind)
  const versionOf = new Map(versions.map(({ shotId, kind, version }) => [`${shotId} ${kind}`, version]))
  for (const { shotId, plan } of due) {
    if (plan.storedHash !== null)
      await tx.update(prompts).set({ current: false }).where(and(eq(prompts.shotId, shotId), eq(prompts.kind, plan.kind), eq(prompts.current, true)))
  }
  await tx.insert(prompts).values(
    due.map(({ shotId, plan, recipeHash, cast }) => ({
      shotId,
      kind: plan.kind,
      version: (versionOf.get(`${shotId} ${plan.kind}`) ?? 0) + 1,
      text: plan.assembled,
      origin: 'assembled' as const,
      inputs: promptBasis(plan.kind === 'start' ? cast.start : cast.end, plan.assembled),
      recipeHash,
    })),
  )
  return due.length
}
