import { and, desc, eq, sql } from 'drizzle-orm'
import type { EditPrompt, NewerPrompt, ResetPrompt } from '#contract/prompts.ts'
import { FilmError } from '#core/errors.ts'
import type { UndoId } from '#core/ids.ts'
import { shotLabel } from '#core/shots/shot-label.ts'
import type { Ctx } from '#server/context.ts'
import { fingerprint } from '#server/platform/fingerprint.ts'
import { prompts } from '#server/tables/prompts.ts'
import { shots } from '#server/tables/shots.ts'
import { undoable } from '#server/undo/index.ts'
import { planOfShot } from './plans.ts'
import { castFor, promptBasis } from './write-prompts.ts'

interface Written {
  version: number
  undoId: UndoId | null
}

/** The user's own words become the current version, based on what the data say at this moment. */
export const editPrompt = (ctx: Ctx, { text, ...which }: EditPrompt): Promise<Written> => write(ctx, which, text)

/** Back to what the data say; the edited version is kept among the versions. */
export const resetPrompt = (ctx: Ctx, which: ResetPrompt): Promise<Written> => write(ctx, which, null)

/** Polished words become the current version, unless the data or a person say something else by now. */
export const keepPolished = (ctx: Ctx, { from, text, ...which }: Pick<EditPrompt, 'shotId' | 'kind' | 'text'> & { from: string }): Promise<Written> =>
  write(ctx, which, text, ({ assembled, edited }) => {
    if (edited) throw new FilmError('CONFLICT', 'You have written this prompt in your own words meanwhile; they stay, and the polished ones are not used.')
    if (assembled !== from) throw new FilmError('CONFLICT', 'The shot or its casting was changed meanwhile, so the polished words are about something else. Ask again.')
  })

/** Refuses polished words that do not fit any more. */
type StillFits = (now: { assembled: string; edited: boolean }) => void

async function write(ctx: Ctx, { shotId, kind, seen }: ResetPrompt, text: string | null, polished?: StillFits): Promise<Written> {
  const { plan, address } = await planOfShot(ctx, shotId)
  const { assembled } = plan.prompts[kind]
  const here = and(eq(prompts.shotId, shotId), eq(prompts.kind, kind))
  const label = `${kind} prompt of ${shotLabel(address.scenePosition, plan.index)}${polished ? ', polished' : ''}`
  const scopes = [{ table: prompts, where: sql`${here}` }]
  const { result, undoId } = await undoable(ctx, { projectId: address.projectId, label, scopes }, async (tx) => {
    await tx.select({ id: shots.id }).from(shots).where(eq(shots.id, shotId)).for('update')
    const [latest] = await tx.select({ version: prompts.version }).from(prompts).where(here).orderBy(desc(prompts.version)).limit(1)
    const version = (latest?.version ?? 0) + 1
    const [replaced] = await tx.update(prompts).set({ current: false }).where(and(here, eq(prompts.current, true))).returning()
    refuseIfNewer({ version: 0, text: assembled, edited: false, ...(replaced && { ...replaced, edited: replaced.origin === 'edited' }) }, { seen, text, label })
    polished?.({ assembled, edited: replaced?.origin === 'edited' })
    await tx.insert(prompts).values({
      shotId,
      kind,
      version,
      text: text ?? assembled,
      origin: polished ? 'polished' : text === null ? 'assembled' : 'edited',
      inputs: promptBasis(castFor(plan, kind), assembled),
      recipeHash: fingerprint(assembled),
    })
    return version
  })
  return { version: result, undoId }
}

/** Two windows on one prompt: what the other one wrote meanwhile does not become an earlier version unseen. */
function refuseIfNewer({ version, text, edited }: NewerPrompt['now'], wanted: { seen: string | undefined; text: string | null; label: string }): void {
  if (wanted.seen === undefined || wanted.seen === text || wanted.text === text) return
  const data: NewerPrompt = { now: { version, text, edited } }
  throw new FilmError('CONFLICT', `The ${wanted.label} was changed meanwhile, in another window or by work that ended. Nothing was overwritten.`, data)
}
