import { and, eq, isNull } from 'drizzle-orm'
import type { Drafting } from '#core/scenes/drafting.ts'
import type { CastEntry } from '#core/shots/cast-entry.ts'
import { type DraftOptions, draftShots as draft } from '#core/shots/draft-shots.ts'
import type { ShotDraft } from '#core/shots/shot.ts'
import type { Ctx } from '#server/context.ts'
import { metered } from '#server/engines/index.ts'
import { asCut, type SceneRow } from '#server/scenes/index.ts'
import { scenes } from '#server/tables/scenes.ts'
import { shots } from '#server/tables/shots.ts'
import { resolveTransformations } from './transformations/index.ts'

/** Room between two shots, so that an insert moves nobody. */
const step = 1024

export const draftByRules = (ctx: Ctx, scene: SceneRow, cast: readonly CastEntry[], options: DraftOptions): Promise<ShotDraft[]> =>
  metered(ctx, { projectId: scene.projectId, purpose: 'shot list', engine: 'built-in/rules', units: 1, estimatedUsd: 0 }, async () => draft(asCut(scene), cast, options))

/** Unless the scene has got shots meanwhile. Answers how many were kept. */
export async function keepShots(ctx: Ctx, scene: SceneRow, drafts: readonly ShotDraft[], drafting: Drafting | null): Promise<number> {
  return ctx.db.transaction(async (tx) => {
    await tx.select({ id: scenes.id }).from(scenes).where(eq(scenes.id, scene.id)).for('update')
    const [there] = await tx.select({ id: shots.id }).from(shots).where(and(eq(shots.sceneId, scene.id), isNull(shots.removedAt))).limit(1)
    if (there || drafts.length === 0) return 0
    await tx.insert(shots).values(
      drafts.map(({ action, dialogue, seconds, camera, cameraReason, place }, index) => ({
        sceneId: scene.id,
        position: (index + 1) * step,
        action,
        dialogue,
        seconds,
        camera,
        cameraReason,
        fromLine: place.line,
        toLine: place.endLine,
      })),
    )
    await tx.update(scenes).set({ draftedHash: scene.contentHash, drafting }).where(eq(scenes.id, scene.id))
    await resolveTransformations(tx, scene.id)
    return drafts.length
  })
}
