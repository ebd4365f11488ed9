import { eq } from 'drizzle-orm'
import type { DescriptionProposal } from '#contract/looks.ts'
import { FilmError, must } from '#core/errors.ts'
import type { AssetId, LookId, ProposalId } from '#core/ids.ts'
import { assetRow } from '#server/assets/index.ts'
import type { Ctx } from '#server/context.ts'
import { textEngineOf } from '#server/engines/index.ts'
import { getProject } from '#server/projects/index.ts'
import { descriptionProposals } from '#server/tables/looks.ts'
import { whereIs } from './edit-look.ts'
import { readLooks } from './read-looks.ts'

type NewProposal = typeof descriptionProposals.$inferInsert

/** What the selected picture of an asset shows, as a proposal (A7). */
export async function requestPictureDescription(ctx: Ctx, { assetId }: { assetId: AssetId }): Promise<{ proposalId: ProposalId }> {
  const { projectId, description: current } = await assetRow(ctx.db, assetId)
  const { vision: engine } = (await getProject(ctx, { id: projectId })).engines
  return start(ctx, { projectId, assetId, source: 'picture', engine, current })
}

/** How an asset looks in one scene, by the text engine (A14). */
export async function requestSceneDescription(ctx: Ctx, { id }: { id: LookId }): Promise<{ proposalId: ProposalId }> {
  const { projectId, assetId } = await whereIs(ctx, id)
  const engine = await textEngineOf(ctx, projectId)
  if (!engine) throw new FilmError('REFUSED', 'The film has no text engine. Choose one in Settings, or take the proposal of the built-in rules.')
  const look = must((await readLooks(ctx.db, projectId)).resolved.get(id), 'Look', id)
  return start(ctx, { projectId, assetId, lookId: id, source: 'scene', engine, current: look.description })
}

const start = (ctx: Ctx, proposal: NewProposal): Promise<{ proposalId: ProposalId }> =>
  ctx.db.transaction(async (tx) => {
    const [row] = await tx.insert(descriptionProposals).values(proposal).returning({ proposalId: descriptionProposals.id })
    await ctx.jobs.enqueue(tx, 'looks.describe', row!)
    return row!
  })

export async function readProposal({ db }: Pick<Ctx, 'db'>, { id }: { id: ProposalId }): Promise<DescriptionProposal> {
  const [row] = await db.select().from(descriptionProposals).where(eq(descriptionProposals.id, id))
  return must(row, 'Proposal', id)
}
