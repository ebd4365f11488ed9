import { and, eq, exists, inArray, sql } from 'drizzle-orm'
import type { RevisionReview, StatusLine } from '#contract/stages.ts'
import type { ProjectId, ScriptId } from '#core/ids.ts'
import { builtInEngines } from '#core/projects/film.ts'
import { describeRevision } from '#core/scenes/describe-revision.ts'
import { extract, previewBreakdown } from '#server/breakdown/index.ts'
import { followScript } from '#server/casting/index.ts'
import type { Ctx } from '#server/context.ts'
import type { Db } from '#server/platform/db/database.ts'
import { approveScript } from '#server/scenes/index.ts'
import { approvedScript, readScript } from '#server/scripts/index.ts'
import { assets, mentions } from '#server/tables/assets.ts'
import { projects } from '#server/tables/projects.ts'
import { keyOf } from './film-thing.ts'
import { foresee, impactOf } from './impact.ts'

interface Wanted {
  projectId: ProjectId
  scriptId: ScriptId
}

const told = 300

/**
 * What approving a version would do: it is approved, read for assets and followed by the shots, all by the real verbs, and
 * then everything is rolled back. Assets and shots are read by the built-in rules, whatever the engine of the film.
 */
export async function reviewRevision(ctx: Ctx, { projectId, scriptId }: Wanted): Promise<RevisionReview> {
  const current = await approvedScript(ctx, projectId)
  const { script } = await readScript(ctx, scriptId)
  const rehearsed: Rehearsed[] = []
  const foreseen = await foresee(ctx, projectId, async (inside) => {
    rehearsed.push(await rehearse(inside, { projectId, scriptId }))
  })
  const impact = impactOf(foreseen)
  return {
    ...rehearsed[0]!,
    ...shotsReplaced(foreseen.before, foreseen.after),
    scriptId,
    version: script.version,
    over: current?.version ?? null,
    outdated: impact.lines.slice(0, told).map(({ scene, label, what, reasons, usd }) => ({ scene, label, what, reasons, usd })),
    outdatedCount: impact.lines.length,
    outdatedUsd: impact.usd,
  }
}

type Replaced = Pick<RevisionReview, 'putAside' | 'toMake' | 'toMakeUsd'>
type Rehearsed = Pick<RevisionReview, 'scenes' | 'changed' | 'following' | 'newAssets' | 'goneAssets'>

async function rehearse(dry: Ctx, { projectId, scriptId }: Wanted): Promise<Rehearsed> {
  const known = await presentAssets(dry.db, projectId)
  const { matches, changed } = await approveScript(dry, { projectId, scriptId })
  const byRules = sql`${projects.engines} || jsonb_build_object('text', ${builtInEngines.text}::text)`
  await dry.db.update(projects).set({ engines: byRules }).where(eq(projects.id, projectId))
  if (known.length > 0) await extract(dry, await previewBreakdown(dry, { projectId }))
  const followed = await followScript(dry, { projectId })
  const now = await presentAssets(dry.db, projectId)
  const words = new Map(describeRevision(matches).map(({ match, words: said }) => [match, said]))
  return {
    scenes: matches.map((match) => ({ ...match, words: words.get(match) ?? null })),
    changed: changed.length,
    following: followed.scenes,
    newAssets: now.filter(({ id, state }) => state === 'candidate' && !known.some((one) => one.id === id)),
    goneAssets: known.filter(({ id, state }) => state === 'kept' && !now.some((one) => one.id === id)),
  }
}

/** The assets that the script shows in a scene. */
function presentAssets(tx: Db, projectId: ProjectId) {
  const shown = tx.select({ one: sql`1` }).from(mentions).where(and(eq(mentions.assetId, assets.id), eq(mentions.manner, 'present')))
  return tx
    .select({ id: assets.id, name: assets.name, kind: assets.kind, state: assets.state })
    .from(assets)
    .where(and(eq(assets.projectId, projectId), inArray(assets.state, ['candidate', 'kept']), exists(shown)))
    .orderBy(assets.kind, assets.name)
}

/** What would be put aside with a shot whose text is gone, and what new shots would ask for. */
function shotsReplaced(before: readonly StatusLine[], after: readonly StatusLine[]): Replaced {
  const was = new Set(before.map(({ slot }) => keyOf(slot)))
  const is = new Set(after.map(({ slot }) => keyOf(slot)))
  const toMake = after.filter(({ slot, freshness }) => freshness === 'missing' && !was.has(keyOf(slot)))
  return {
    putAside: before.filter(({ slot, freshness }) => freshness !== 'missing' && !is.has(keyOf(slot))).length,
    toMake: toMake.length,
    toMakeUsd: toMake.reduce((total, { usd }) => total + usd, 0),
  }
}
