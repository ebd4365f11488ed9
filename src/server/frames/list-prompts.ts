import { and, eq } from 'drizzle-orm'
import type { Prompt } from '#contract/prompts.ts'
import { must } from '#core/errors.ts'
import { castChanges } from '#core/frames/reasons.ts'
import type { ShotPlan } from '#core/frames/plan-scene.ts'
import type { SceneId, ShotId } from '#core/ids.ts'
import { type PromptKind, promptKinds } from '#core/prompts/prompt.ts'
import { shotLabel } from '#core/shots/shot-label.ts'
import type { Ctx } from '#server/context.ts'
import { fingerprint } from '#server/platform/fingerprint.ts'
import { prompts } from '#server/tables/prompts.ts'
import { scenes } from '#server/tables/scenes.ts'
import { shots } from '#server/tables/shots.ts'
import { shotPlans } from './plans.ts'
import { polishOffers } from './polish/offers.ts'
import { castFor, PromptBasis } from './write-prompts.ts'

/** The current prompts of a scene; an edited one says what the data would say now, and why. */
export async function listPrompts(ctx: Pick<Ctx, 'db' | 'engines'>, { sceneId }: { sceneId: SceneId }): Promise<Prompt[]> {
  const [scene] = await ctx.db.select({ projectId: scenes.projectId, position: scenes.position }).from(scenes).where(eq(scenes.id, sceneId))
  const { projectId, position } = must(scene, 'Scene', sceneId)
  const plans = await shotPlans(ctx, { projectId, sceneIds: [sceneId] })
  const rows = await ctx.db
    .select({ prompt: prompts })
    .from(prompts)
    .innerJoin(shots, eq(shots.id, prompts.shotId))
    .where(and(eq(shots.sceneId, sceneId), eq(prompts.current, true)))
  const polishOf = await polishOffers(ctx, { projectId, sceneId })
  return plans.flatMap((plan) =>
    promptKinds.map((kind) => {
      const stored = rows.find(({ prompt }) => prompt.shotId === plan.shot.id && prompt.kind === kind)?.prompt
      const { assembled } = plan.prompts[kind]
      const isOld = stored !== undefined && stored.recipeHash !== fingerprint(assembled)
      return {
        shotId: plan.shot.id as ShotId,
        label: shotLabel(position, plan.index),
        kind,
        version: stored?.version ?? 0,
        text: stored?.text ?? assembled,
        edited: stored?.origin === 'edited',
        polished: stored?.origin === 'polished',
        polish: polishOf(plan, kind),
        now: isOld ? assembled : null,
        reasons: isOld ? why(stored.inputs, plan, kind) : [],
      }
    }),
  )
}

function why(basis: unknown, plan: ShotPlan, kind: PromptKind): string[] {
  const { cast } = PromptBasis.parse(basis)
  const told = castChanges(cast, castFor(plan, kind))
  return told.length > 0 ? told : [kind === 'video' ? 'the shot, how the one before it ends, its camera or the style has changed' : 'the shot, its camera or the style has changed']
}
