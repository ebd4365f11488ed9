import { eq } from 'drizzle-orm'
import type { FramePlan } from '#contract/frames.ts'
import type { FrameSide } from '#core/casting/presence.ts'
import { findModel } from '#core/engines/models.ts'
import { plannedImageModel } from '#core/engines/planned-model.ts'
import { asWords } from '#core/frames/as-words.ts'
import { passPrice } from '#core/frames/frame-price.ts'
import { frameRequest } from '#core/frames/request.ts'
import type { ShotId } from '#core/ids.ts'
import { unreadBy } from '#core/shots/shot-reference.ts'
import type { Ctx } from '#server/context.ts'
import { projects } from '#server/tables/projects.ts'
import { planOfShot } from './plans.ts'

/** Exactly what would be sent for one frame now (F10). */
export async function planFrame(ctx: Pick<Ctx, 'db' | 'engines'>, { shotId, side }: { shotId: ShotId; side: FrameSide }): Promise<FramePlan> {
  const { plan, address } = await planOfShot(ctx, shotId)
  const [project] = await ctx.db.select().from(projects).where(eq(projects.id, address.projectId))
  const model = plannedImageModel(ctx.engines.models, project!)
  const now = plan.frames[side]
  const drawing = findModel(ctx.engines.models, 'image', now.engine) ?? model
  const unread = (now.shotReferences ?? []).flatMap(({ purpose }) => unreadBy(drawing, purpose) || [])
  const passes = frameRequest(now).passes.map((pass) => ({
    number: pass.number,
    text: pass.text,
    references: pass.references.map((reference, index) => ({ ...reference, number: index + 1 })),
    usd: passPrice(model, pass),
  }))
  return { engine: model.name, passes, words: asWords(now), unread: [...new Set(unread)], usd: passes.reduce((sum, { usd }) => sum + usd, 0) }
}
