import { and, asc, eq, sql } from 'drizzle-orm'
import type { SetStage, StageLock } from '#contract/stages.ts'
import { FilmError, must } from '#core/errors.ts'
import type { ProjectId, SceneId, UndoId } from '#core/ids.ts'
import { type ShotListProblem, shotListProblems } from '#core/shots/shot-list-problems.ts'
import { sceneStages } from '#core/stages/stage.ts'
import { readGate } from '#server/assets/index.ts'
import type { Ctx } from '#server/context.ts'
import { getProject } from '#server/projects/index.ts'
import { listShots } from '#server/shots/index.ts'
import { scenes } from '#server/tables/scenes.ts'
import { stageLocks } from '#server/tables/stages.ts'
import { undoable } from '#server/undo/index.ts'

export const listStages = ({ db }: Pick<Ctx, 'db'>, { projectId }: { projectId: ProjectId }): Promise<StageLock[]> =>
  db.select().from(stageLocks).where(eq(stageLocks.projectId, projectId)).orderBy(asc(stageLocks.stage))

/** Locking checks what the stage is for: errors block, warnings let the user lock anyway (H5). Unlocking never deletes anything. */
export async function setStage(ctx: Ctx, { projectId, stage, sceneId, state, anyway }: SetStage): Promise<{ undoId: UndoId | null }> {
  const isOfScene = (sceneStages as readonly string[]).includes(stage)
  if (isOfScene !== (sceneId !== null)) throw new FilmError('REFUSED', isOfScene ? `Say of which scene the stage "${stage}" is.` : `The stage "${stage}" is of the whole film.`, { problems: [] })
  if (state === 'locked' && stage === 'shots') await refuseProblems(ctx, projectId, sceneId!, anyway)
  if (state === 'locked' && stage === 'assets') await refuseUndecided(ctx, projectId)
  const here = and(eq(stageLocks.projectId, projectId), eq(stageLocks.stage, stage), sceneId ? eq(stageLocks.sceneId, sceneId) : sql`${stageLocks.sceneId} is null`)
  const { undoId } = await undoable(ctx, { projectId, label: `${stage}: ${state}`, scopes: [{ table: stageLocks, where: sql`${here}` }] }, async (tx) => {
    const [changed] = await tx.update(stageLocks).set({ state, changedAt: ctx.now() }).where(here).returning({ id: stageLocks.id })
    if (!changed) await tx.insert(stageLocks).values({ projectId, sceneId, stage, state, changedAt: ctx.now() })
  })
  return { undoId }
}

async function refuseProblems(ctx: Ctx, projectId: ProjectId, sceneId: SceneId, anyway: boolean): Promise<void> {
  const [scene] = await ctx.db.select({ elements: scenes.elements }).from(scenes).where(and(eq(scenes.id, sceneId), eq(scenes.projectId, projectId)))
  const { elements } = must(scene, 'Scene', sceneId)
  const { clipSeconds } = await getProject(ctx, { id: projectId })
  const problems = shotListProblems(await listShots(ctx, { sceneId }), { elements, clipSeconds })
  const blocking = problems.filter(({ level }) => level === 'error' || !anyway)
  if (blocking.length > 0) throw new FilmError('REFUSED', sentence(blocking), { problems })
}

/** Assets without a picture pass (A4); what was found and nobody decided about does not. */
async function refuseUndecided(ctx: Ctx, projectId: ProjectId): Promise<void> {
  const blocking = (await readGate(ctx, { projectId })).lines.filter(({ blocks }) => blocks)
  const problems = blocking.map(({ message }) => ({ level: 'error' as const, shot: null, message }))
  if (problems.length > 0) throw new FilmError('REFUSED', `The assets cannot be locked: ${problems.map(({ message }) => message).join('; ')}.`, { problems })
}

const sentence = (problems: ShotListProblem[]) => `The shot list cannot be locked: ${problems.map(({ message }) => message).join('; ')}.`
