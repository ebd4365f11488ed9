import { and, eq, inArray } from 'drizzle-orm'
import { breakDown } from '#core/breakdown/break-down.ts'
import type { Findings } from '#core/breakdown/findings.ts'
import { BreakdownAnswer, salvage } from '#core/breakdown/told/answer.ts'
import { askBreakdown } from '#core/breakdown/told/ask-breakdown.ts'
import { findWithEngine } from '#core/breakdown/told/find-with-engine.ts'
import { findModel } from '#core/engines/models.ts'
import { estimateTokens } from '#core/engines/tokens.ts'
import type { ProjectId } from '#core/ids.ts'
import type { SceneCut } from '#core/scenes/scene.ts'
import type { Ctx } from '#server/context.ts'
import { askText, canGoOnWithout, metered, textEngineOf } from '#server/engines/index.ts'
import { getProject } from '#server/projects/index.ts'
import { asCut, type SceneRow } from '#server/scenes/index.ts'
import { assets } from '#server/tables/assets.ts'

export interface Found {
  findings: Omit<Findings, 'scenes'>
  warnings: string[]
  /** The scenes that were read; mentions of others stay as they are. */
  read: SceneRow[]
  byEngine: boolean
}

/** Who and what is in the film: by the text engine of its settings, else by the built-in rules. */
export async function find(ctx: Ctx, projectId: ProjectId, scenes: SceneRow[], signal?: AbortSignal): Promise<Found> {
  const engine = await textEngineOf(ctx, projectId)
  if (!engine) return findByRules(ctx, projectId, scenes)
  const changed = scenes.filter(({ extractedHash, contentHash }) => extractedHash !== contentHash)
  const rules = breakDown(scenes.map(asCut))
  if (changed.length === 0) return { findings: { ...rules, assets: [] }, warnings: [], read: [], byEngine: true }
  try {
    return { ...(await findByEngine(ctx, projectId, engine, changed.map(asCut), rules, signal)), read: changed, byEngine: true }
  } catch (error) {
    if (signal?.aborted || !canGoOnWithout(error)) throw error
    const byRules = await findByRules(ctx, projectId, scenes)
    return { ...byRules, warnings: [`${error.message} The built-in rules read the script instead.`] }
  }
}

async function findByRules(ctx: Ctx, projectId: ProjectId, scenes: SceneRow[]): Promise<Found> {
  const call = { projectId, purpose: 'breakdown', engine: 'built-in/rules', units: 1, estimatedUsd: 0 }
  return { findings: await metered(ctx, call, async () => breakDown(scenes.map(asCut))), warnings: [], read: scenes, byEngine: false }
}

async function findByEngine(ctx: Ctx, projectId: ProjectId, engine: string, scenes: SceneCut[], rules: Findings, signal?: AbortSignal) {
  const film = await getProject(ctx, { id: projectId })
  const known = await ctx.db
    .select({ kind: assets.kind, name: assets.name, aliases: assets.aliases })
    .from(assets)
    .where(and(eq(assets.projectId, projectId), inArray(assets.state, ['candidate', 'kept', 'sidelined'])))
    .orderBy(assets.name)
  const layers = askBreakdown(film, scenes, known)
  const answerTokens = 500 + Math.round(estimateTokens(scenes.map(({ elements }) => elements.map(({ text }) => text).join('\n')).join('\n')) / 2)
  const answer = await askText(ctx, { projectId, purpose: 'breakdown', engine, layers, schema: BreakdownAnswer, answerTokens, salvage }, signal)
  return findWithEngine(answer, rules, scenes, findModel(ctx.engines.models, 'text', engine)?.name ?? engine)
}
