import { and, desc, eq, sql } from 'drizzle-orm'
import type { EditPrompt, NewerPrompt, Prompt, ResetPrompt } from '#contract/prompts.ts'
import { FilmError, must } from '#core/errors.ts'
import { castChanges } from '#core/frames/reasons.ts'
import type { ShotPlan } from '#core/frames/plan-scene.ts'
import type { SceneId, ShotId, UndoId } from '#core/ids.ts'
import { type PromptKind, promptKinds } from '#core/prompts/prompt.ts'
import { shotLabel } from '#core/shots/shot-label.ts'
import type { Ctx } from '#server/context.ts'
import { fingerprint } from '#server/platform/fingerprint.ts'
import { prompts } from '#server/tables/prompts.ts'
import { scenes } from '#server/tables/scenes.ts'
import { shots } from '#server/tables/shots.ts'
import { undoable } from '#server/undo/index.ts'
import { planOfShot, shotPlans } from './plans.ts'
import { PromptBasis, promptBasis } from './write-prompts.ts'

interface Written {
  version: number
  undoId: UndoId | null
}

/** The user's own words become the current version, based on what the data say at this moment. */
export const editPrompt = (ctx: Ctx, { text, ...which }: EditPrompt): Promise<Written> => write(ctx, which, text)

/** Back to what the data say; the edited version is kept among the versions. */
export const resetPrompt = (ctx: Ctx, which: ResetPrompt): Promise<Written> => write(ctx, which, null)

async function write(ctx: Ctx, { shotId, kind, seen }: ResetPrompt, text: string | null): Promise<Written> {
  const { plan, address } = await planOfShot(ctx, shotId)
  const { assembled } = plan.prompts[kind]
  const here = and(eq(prompts.shotId, shotId), eq(prompts.kind, kind))
  const label = `${kind} prompt of ${shotLabel(address.scenePosition, plan.index)}`
  const scopes = [{ table: prompts, where: sql`${here}` }]
  const { result, undoId } = await undoable(ctx, { projectId: address.projectId, label, scopes }, async (tx) => {
    await tx.select({ id: shots.id }).from(shots).where(eq(shots.id, shotId)).for('update')
    const [latest] = await tx.select({ version: prompts.version }).from(prompts).where(here).orderBy(desc(prompts.version)).limit(1)
    const version = (latest?.version ?? 0) + 1
    const [replaced] = await tx.update(prompts).set({ current: false }).where(and(here, eq(prompts.current, true))).returning()
    refuseIfNewer({ version: 0, text: assembled, edited: false, ...(replaced && { ...replaced, edited: replaced.origin === 'edited' }) }, { seen, text, label })
    await tx.insert(prompts).values({
      shotId,
      kind,
      version,
      text: text ?? assembled,
      origin: text === null ? 'assembled' : 'edited',
      inputs: promptBasis(castFor(plan, kind), assembled),
      recipeHash: fingerprint(assembled),
    })
    return version
  })
  return { version: result, undoId }
}

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
        now: isOld ? assembled : null,
        reasons: isOld ? why(stored.inputs, plan, kind) : [],
      }
    }),
  )
}

/** Two windows on one prompt: what the other one wrote meanwhile does not become an earlier version unseen. */
function refuseIfNewer({ version, text, edited }: NewerPrompt['now'], wanted: { seen: string | undefined; text: string | null; label: string }): void {
  if (wanted.seen === undefined || wanted.seen === text || wanted.text === text) return
  const data: NewerPrompt = { now: { version, text, edited } }
  throw new FilmError('CONFLICT', `The ${wanted.label} was changed meanwhile, in another window or by work that ended. Nothing was overwritten.`, data)
}

const castFor = ({ cast }: ShotPlan, kind: PromptKind) => (kind === 'start' ? cast.start : cast.end)

function why(basis: unknown, plan: ShotPlan, kind: PromptKind): string[] {
  const { cast } = PromptBasis.parse(basis)
  const told = castChanges(cast, castFor(plan, kind))
  return told.length > 0 ? told : [kind === 'video' ? 'the shot, how the one before it ends, its camera or the style has changed' : 'the shot, its camera or the style has changed']
}
