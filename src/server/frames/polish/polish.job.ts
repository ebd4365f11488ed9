import { and, eq } from 'drizzle-orm'
import { FilmError } from '#core/errors.ts'
import type { PolishingId } from '#core/ids.ts'
import { withPolish } from '#core/prompts/polish.ts'
import type { Ctx } from '#server/context.ts'
import { askText } from '#server/engines/index.ts'
import { getProject } from '#server/projects/index.ts'
import { promptPolishings } from '#server/tables/prompts.ts'
import { keepPolished } from '../edit-prompt.ts'
import { addressOf, planOfShot } from '../plans.ts'
import { polishQuestion } from './question.ts'

type Polishing = typeof promptPolishings.$inferSelect

/** Asks the engine once; what it says is a new version where the data still say what it was asked about. */
export async function polishPrompt(ctx: Ctx, { polishingId }: { polishingId: PolishingId }, signal?: AbortSignal): Promise<void> {
  const [polishing] = await ctx.db.select().from(promptPolishings).where(eq(promptPolishings.id, polishingId))
  if (polishing?.state !== 'queued') return
  try {
    await polish(ctx, polishing, signal)
    await close(ctx, polishing, { state: 'done' })
  } catch (error) {
    if (signal?.aborted) throw error
    await close(ctx, polishing, { state: 'failed', error: error instanceof Error ? error.message : String(error) })
  }
}

async function polish(ctx: Ctx, { shotId, kind, engine }: Polishing, signal?: AbortSignal): Promise<void> {
  const { plan, address } = await planOfShot(ctx, shotId)
  const film = await getProject(ctx, { id: address.projectId })
  const asked = polishQuestion({ film, plan, kind, engine })
  if (!asked) throw new FilmError('REFUSED', 'There is nothing in this prompt to polish any more.')
  const answer = await askText(ctx, { ...asked.question, scene: address.scenePosition }, signal)
  await keepPolished(ctx, { shotId, kind, from: asked.text, text: withPolish(asked.text, asked.slots, answer) })
}

async function close(ctx: Ctx, { id, shotId }: Pick<Polishing, 'id' | 'shotId'>, end: Partial<Polishing>): Promise<void> {
  await ctx.db.update(promptPolishings).set(end).where(and(eq(promptPolishings.id, id), eq(promptPolishings.state, 'queued')))
  ctx.events.tell({ kind: 'changed', projectId: (await addressOf(ctx, shotId)).projectId, what: 'prompts' })
}

export async function failPolish(ctx: Ctx, { polishingId }: { polishingId: PolishingId }): Promise<void> {
  const [polishing] = await ctx.db.select().from(promptPolishings).where(eq(promptPolishings.id, polishingId))
  if (polishing) await close(ctx, polishing, { state: 'failed', error: 'The polishing stopped several times without a result. Ask again.' })
}
