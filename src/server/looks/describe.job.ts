import { and, eq } from 'drizzle-orm'
import { mergeDescription } from '#core/assets/merge-description.ts'
import { findModel } from '#core/engines/models.ts'
import { price } from '#core/engines/price.ts'
import { FilmError, must } from '#core/errors.ts'
import type { LookId, ProposalId } from '#core/ids.ts'
import { askSceneDescription, SceneDescriptionAnswer } from '#core/looks/description-proposal.ts'
import { sceneAsMaterial } from '#core/scenes/material.ts'
import type { Ctx } from '#server/context.ts'
import { askText, metered } from '#server/engines/index.ts'
import { loadBytes } from '#server/media/index.ts'
import { getProject } from '#server/projects/index.ts'
import { descriptionProposals } from '#server/tables/looks.ts'
import { scenes } from '#server/tables/scenes.ts'
import { assetFacts } from './film-looks.ts'
import { readLooks } from './read-looks.ts'

type Proposal = typeof descriptionProposals.$inferSelect
type Found = Pick<Proposal, 'proposed'> & Partial<Pick<Proposal, 'merged' | 'conflicts'>>

/** Asks the engine once, and keeps what it says beside the description, never in its place. */
export async function describeLook(ctx: Ctx, { proposalId }: { proposalId: ProposalId }, signal?: AbortSignal): Promise<void> {
  const [proposal] = await ctx.db.select().from(descriptionProposals).where(eq(descriptionProposals.id, proposalId))
  if (proposal?.state !== 'queued') return
  const close = async (found: Partial<Proposal>) => {
    await ctx.db.update(descriptionProposals).set(found).where(and(eq(descriptionProposals.id, proposalId), eq(descriptionProposals.state, 'queued')))
    ctx.events.tell({ kind: 'changed', projectId: proposal.projectId, what: 'proposals' })
  }
  try {
    const found = proposal.source === 'picture' ? await seePicture(ctx, proposal, signal) : await readScene(ctx, proposal, signal)
    await close({ ...found, state: 'ready' })
  } catch (error) {
    if (signal?.aborted) throw error
    await close({ state: 'failed', error: error instanceof Error ? error.message : String(error) })
  }
}

/** What a look at one picture comes to, about. */
const tokensOfLook = { tokensIn: 300, tokensOut: 300 }

async function seePicture(ctx: Ctx, { projectId, assetId, engine, current }: Proposal, signal?: AbortSignal): Promise<Found> {
  const asset = (await assetFacts(ctx.db, projectId)).find(({ id }) => id === assetId)
  if (!asset?.master) throw new FilmError('REFUSED', 'It has no picture to look at. Upload or make one first.')
  const picture = await loadBytes(ctx, asset.master.hash)
  const model = findModel(ctx.engines.models, 'vision', engine)
  const estimatedUsd = model ? price(model, { kind: 'vision', ...tokensOfLook, pictures: 1 }) : 0
  const call = { projectId, purpose: 'picture description', engine, units: 1, estimatedUsd }
  const seen = await metered(ctx, call, () => ctx.engines.vision(engine).describe(picture, signal))
  const { description, conflicts } = mergeDescription(current, seen)
  return { proposed: seen.text, merged: description, conflicts }
}

const tokensPerDescription = 150

async function readScene(ctx: Ctx, { projectId, lookId, engine }: Proposal, signal?: AbortSignal): Promise<Found> {
  const film = await getProject(ctx, { id: projectId })
  const look = must((await readLooks(ctx.db, projectId)).resolved.get(lookId as LookId), 'Look', String(lookId))
  const [scene] = await ctx.db.select().from(scenes).where(eq(scenes.id, look.sceneId as typeof scenes.$inferSelect.id))
  const { position, heading, elements } = must(scene, 'Scene', look.sceneId)
  const { name, kind } = look.asset
  const material = sceneAsMaterial({ number: position, heading, elements })
  const layers = askSceneDescription({ film, name, kind, inherited: look.description, tags: look.tags, scene: material })
  const question = { projectId, purpose: 'scene description', engine, layers, schema: SceneDescriptionAnswer, answerTokens: tokensPerDescription, scene: position, asset: name, anew: true }
  return { proposed: (await askText(ctx, question, signal)).description }
}
