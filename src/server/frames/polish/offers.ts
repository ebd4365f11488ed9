import { eq } from 'drizzle-orm'
import type { Prompt } from '#contract/prompts.ts'
import type { ShotPlan } from '#core/frames/plan-scene.ts'
import type { ProjectId, SceneId } from '#core/ids.ts'
import type { PromptKind } from '#core/prompts/prompt.ts'
import type { Ctx } from '#server/context.ts'
import { priceOfQuestion, textEngineOf } from '#server/engines/index.ts'
import { getProject } from '#server/projects/index.ts'
import { promptPolishings } from '#server/tables/prompts.ts'
import { shots } from '#server/tables/shots.ts'
import { polishQuestion } from './question.ts'

/** What polishing each prompt of a scene would cost, and how it went where it was asked for; null where nobody or nothing can be polished. */
export async function polishOffers(ctx: Pick<Ctx, 'db' | 'engines'>, { projectId, sceneId }: { projectId: ProjectId; sceneId: SceneId }): Promise<(plan: ShotPlan, kind: PromptKind) => Prompt['polish']> {
  const engine = await textEngineOf(ctx, projectId)
  if (!engine) return () => null
  const film = await getProject(ctx, { id: projectId })
  const asked = await ctx.db.select({ polishing: promptPolishings }).from(promptPolishings).innerJoin(shots, eq(shots.id, promptPolishings.shotId)).where(eq(shots.sceneId, sceneId))
  const known = new Map(asked.map(({ polishing }) => [`${polishing.shotId} ${polishing.kind}`, polishing]))
  return (plan, kind) => {
    const { edited, polished } = plan.prompts[kind]
    const about = edited && !polished ? null : polishQuestion({ film, plan, kind, engine })
    if (!about) return null
    const { state = null, error = null } = known.get(`${plan.shot.id} ${kind}`) ?? {}
    return { engine, usd: priceOfQuestion(ctx, about.question), state, error }
  }
}
