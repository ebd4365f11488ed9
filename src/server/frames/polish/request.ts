import { ne } from 'drizzle-orm'
import { FilmError } from '#core/errors.ts'
import type { ShotId } from '#core/ids.ts'
import type { PromptKind } from '#core/prompts/prompt.ts'
import type { Ctx } from '#server/context.ts'
import { textEngineOf } from '#server/engines/index.ts'
import { getProject } from '#server/projects/index.ts'
import { promptPolishings } from '#server/tables/prompts.ts'
import { planOfShot } from '../plans.ts'
import { polishQuestion } from './question.ts'

/** Has the text engine of the film say one prompt better (F2); words of one's own are left alone. */
export async function requestPolish(ctx: Ctx, { shotId, kind }: { shotId: ShotId; kind: PromptKind }): Promise<{ queued: boolean }> {
  const { plan, address } = await planOfShot(ctx, shotId)
  const engine = await textEngineOf(ctx, address.projectId)
  if (!engine) throw new FilmError('REFUSED', 'The film has no text engine. Choose one in Settings.')
  const { edited, polished } = plan.prompts[kind]
  if (edited && !polished) throw new FilmError('REFUSED', 'This prompt is in your own words; they are not polished. Write it from the data again first.')
  const film = await getProject(ctx, { id: address.projectId })
  if (!polishQuestion({ film, plan, kind, engine })) throw new FilmError('REFUSED', 'There is nothing in this prompt to polish: nobody acts in it.')
  const queued = await ctx.db.transaction(async (tx) => {
    const [due] = await tx
      .insert(promptPolishings)
      .values({ shotId, kind, engine })
      .onConflictDoUpdate({ target: [promptPolishings.shotId, promptPolishings.kind], set: { engine, state: 'queued', error: null }, setWhere: ne(promptPolishings.state, 'queued') })
      .returning({ polishingId: promptPolishings.id })
    if (due) await ctx.jobs.enqueue(tx, 'prompts.polish', due)
    return due !== undefined
  })
  return { queued }
}
