import { eq, inArray, sql } from 'drizzle-orm'
import type { MendBreak, Painted } from '#contract/casting.ts'
import type { CastingChange } from '#core/casting/world-breaks.ts'
import { FilmError } from '#core/errors.ts'
import type { AssetId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import type { Db } from '#server/platform/db/database.ts'
import { assets } from '#server/tables/assets.ts'
import { assignments } from '#server/tables/casting.ts'
import { looks } from '#server/tables/looks.ts'
import { transformations } from '#server/tables/shots.ts'
import { changeScene } from '../change-scene.ts'
import { painted } from '../paint.ts'
import { bringIntoScene } from '../scene-cast.ts'
import { writeCells } from '../write-cells.ts'
import { breaksIn, type MendOf } from './breaks.ts'
import { lookOf, readWorld, type SceneWorld } from './scene-world.ts'

/** Does what one of the mends of a break says, if it is still broken; one undo. */
export async function mendBreak(ctx: Ctx, { sceneId, breakId, mendKey }: MendBreak): Promise<Painted> {
  const seen = findMend(await readWorld(ctx.db, sceneId), breakId, mendKey)
  const scopes = scopesOf(await readWorld(ctx.db, sceneId), seen)
  const { undoId } = await changeScene(ctx, { sceneId, label: seen.label, scopes }, async (tx) => {
    const world = await readWorld(tx, sceneId)
    const { changes, dismissed } = findMend(world, breakId, mendKey)
    if (dismissed) await tx.update(transformations).set({ state: 'dismissed' }).where(eq(transformations.id, dismissed))
    for (const change of changes) await writeChange(tx, ctx, world, change)
  })
  return painted(ctx.db, sceneId, undoId)
}

function findMend(world: SceneWorld, breakId: string, mendKey: string): MendOf {
  const found = breaksIn(world).flatMap(({ mends }) => mends).find(({ id, key }) => id === breakId && key === mendKey)
  if (!found) throw new FilmError('CONFLICT', 'This was mended or changed meanwhile. Nothing was changed.')
  return found
}

/** The scene before may be where the mend is; whoever is not in the scene yet comes into it. */
function scopesOf({ shots }: SceneWorld, { changes }: MendOf) {
  const sceneIds = [...new Set(shots.map(({ sceneId }) => sceneId))]
  const assetIds = [...new Set(changes.map(({ asset }) => asset as AssetId))]
  return [
    ...(assetIds.length > 0 ? [{ table: assets, where: inArray(assets.id, assetIds) }, { table: looks, where: sql`${inArray(looks.sceneId, sceneIds)} and ${inArray(looks.assetId, assetIds)}` }] : []),
    { table: transformations, where: inArray(transformations.sceneId, sceneIds) },
    { table: assignments, where: inArray(assignments.sceneId, sceneIds) },
  ]
}

async function writeChange(tx: Db, ctx: Ctx, world: SceneWorld, { shot, asset, presence }: CastingChange): Promise<void> {
  const { id: shotId, sceneId } = world.shots[shot]!
  const assetId = asset as AssetId
  const lookId = lookOf(world, sceneId, assetId) ?? (await bringIntoScene(tx, { sceneId, assetId, shotIds: [] }))
  await writeCells(tx, ctx, sceneId, [{ shotId, lookId, presence }])
}
