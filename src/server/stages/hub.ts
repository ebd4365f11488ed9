import { sql } from 'drizzle-orm'
import type { Hub, HubScene } from '#contract/stages.ts'
import { takesEnd } from '#core/engines/plan-video.ts'
import { plannedVideoModel } from '#core/engines/planned-model.ts'
import type { AssetId, ProjectId, SceneId } from '#core/ids.ts'
import { sceneProgress, type StageProgress } from '#core/stages/progress.ts'
import { frameSides } from '#core/casting/presence.ts'
import type { Ctx } from '#server/context.ts'
import { getProject } from '#server/projects/index.ts'
import { assetRows, costRows, lookRows, madeRows, sceneRows } from './hub-facts.ts'
import { listStages } from './set-stage.ts'

type Rows<Read extends (...given: never[]) => Promise<unknown> | PromiseLike<unknown>> = Awaited<ReturnType<Read>>

/** Everything the script hub and its matrix show, but for what is out of date; seven queries whatever the film's size. */
export async function readHub(ctx: Pick<Ctx, 'db' | 'engines'>, { projectId }: { projectId: ProjectId }): Promise<Hub> {
  const { db } = ctx
  const project = await getProject(ctx, { id: projectId })
  const { targetSeconds } = project
  const takesNone = sql`${!takesEnd(plannedVideoModel(ctx.engines.models, project))}::boolean`
  const rows = await sceneRows(db, projectId, takesNone)
  const assets = await assetRows(db, projectId)
  const looks = looksOf(assets, rows, await lookRows(db, projectId))
  const made = new Map((await madeRows(db, projectId, takesNone)).map((row) => [`${row.kind} ${row.sceneId}`, row]))
  const locks = lockedStages(await listStages(ctx, { projectId }))
  const cost = new Map((await costRows(db, projectId)).map(({ sceneId, usd }) => [sceneId, usd]))
  const scenes = rows.map((row): HubScene => {
    const { id, position, heading, slug, drafting, deferredAt, draftedHash, contentHash } = row
    const [frames, clips] = [made.get(`frame ${id}`), made.get(`clip ${id}`)]
    const cast = looks.get(id) ?? { assetIds: [], pictured: 0 }
    const shots = row.shots ?? 0
    const figures = {
      shots,
      isBeingCut: drafting?.state === 'queued',
      assets: cast.assetIds.length,
      pictured: cast.pictured,
      prompted: row.prompted ?? 0,
      frames: shots * frameSides.length - (row.linked ?? 0) - (row.unused ?? 0),
      framesMade: frames?.made ?? 0,
      clips: clips?.made ?? 0,
      clipsApproved: clips?.approved ?? 0,
    }
    return {
      id,
      position,
      heading,
      slug,
      deferred: deferredAt !== null,
      shots,
      seconds: row.seconds ?? 0,
      assetIds: cast.assetIds,
      progress: sceneProgress(figures, locks.get(id) ?? new Set()),
      picture: frames?.first ?? null,
      running: (frames?.running ?? 0) + (clips?.running ?? 0),
      usd: cost.get(id) ?? 0,
      scriptChanged: draftedHash !== null && draftedHash !== contentHash,
      draftingNote: drafting?.note ?? null,
    }
  })
  return { scenes, assets, targetSeconds, movedByHand: rows.some(({ scriptPosition }, index) => scriptPosition < (rows[index - 1]?.scriptPosition ?? 0)) }
}

/** A look shown as it is shows the nearest picture before it: its own of an earlier scene, or the master image. */
function looksOf(assets: Rows<typeof assetRows>, scenes: Rows<typeof sceneRows>, looks: Rows<typeof lookRows>) {
  const hasPicture = new Set(assets.filter(({ picture }) => picture !== null).map(({ id }) => id))
  const deferred = new Set(scenes.filter(({ deferredAt }) => deferredAt !== null).map(({ id }) => id))
  const found = new Map<SceneId, { assetIds: AssetId[]; pictured: number }>()
  for (const { sceneId, looks: told } of looks) {
    const here = { assetIds: told.map(([assetId]) => assetId), pictured: 0 }
    for (const [assetId, asIs, isChosen, hasOwn] of told) {
      if (asIs ? isChosen || hasPicture.has(assetId) : hasOwn) here.pictured++
      if (!asIs && hasOwn && !deferred.has(sceneId)) hasPicture.add(assetId)
    }
    found.set(sceneId, here)
  }
  return found
}

function lockedStages(locks: Rows<typeof listStages>): Map<SceneId, Set<StageProgress['stage']>> {
  const found = new Map<SceneId, Set<StageProgress['stage']>>()
  for (const { sceneId, stage, state } of locks) {
    if (sceneId === null || state !== 'locked') continue
    found.set(sceneId, (found.get(sceneId) ?? new Set()).add(stage as StageProgress['stage']))
  }
  return found
}
