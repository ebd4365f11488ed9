import sharp from 'sharp'
import type { AssetKind } from '#core/assets/kind.ts'
import type { Presence } from '#core/casting/presence.ts'
import type { AssetId, LookId, ProjectId, SceneId, ShotId } from '#core/ids.ts'
import { assets, mentions } from '#server/tables/assets.ts'
import { assignments } from '#server/tables/casting.ts'
import { looks } from '#server/tables/looks.ts'
import { shots } from '#server/tables/shots.ts'
import type { Studio } from './studio.ts'

const camera = { size: 'medium', angle: 'eye_level', movement: 'static', lens: 50 } as const

/** Rows of a film put there by hand, for tests of verbs that do not depend on what the breakdown finds. */
export const castOf = ({ ctx: { db }, api }: Studio, projectId: ProjectId) => ({
  async asset(name: string, rest: Partial<typeof assets.$inferInsert> & { kind?: AssetKind } = {}): Promise<AssetId> {
    const [row] = await db.insert(assets).values({ projectId, kind: 'character', nature: 'person', name, state: 'kept', ...rest }).returning({ id: assets.id })
    return row!.id
  },
  async mention(assetId: AssetId, sceneId: SceneId, quote: string, line = 1): Promise<void> {
    await db.insert(mentions).values({ projectId, assetId, sceneId, manner: 'present', quote, rule: 'named', line })
  },
  async look(assetId: AssetId, sceneId: SceneId, rest: Partial<typeof looks.$inferInsert> = {}): Promise<LookId> {
    const [row] = await db.insert(looks).values({ assetId, sceneId, source: 'extracted', ...rest }).returning({ id: looks.id })
    return row!.id
  },
  async shot(sceneId: SceneId, position: number, action: string, line = 0): Promise<ShotId> {
    const [row] = await db.insert(shots).values({ sceneId, position, action, seconds: 4, camera, fromLine: line, toLine: line }).returning({ id: shots.id })
    return row!.id
  },
  async cast(sceneId: SceneId, shotId: ShotId, lookId: LookId, presence: Presence = 'throughout'): Promise<void> {
    await db.insert(assignments).values({ sceneId, shotId, lookId, presence })
  },
  /** An uploaded picture, different for every colour. */
  async picture(id: AssetId, colour: string) {
    return api.assets.uploadPicture({ id, file: await pngFile(colour) })
  },
})

export async function pngFile(colour: string): Promise<File> {
  const bytes = await sharp({ create: { width: 64, height: 64, channels: 3, background: colour } }).png().toBuffer()
  return new File([new Uint8Array(bytes)], 'picture.png', { type: 'image/png' })
}

/** Every row of the tables a verb may touch, to compare a film before and after. */
export async function everyRow({ ctx: { db } }: Studio) {
  const { attempts } = await import('#server/tables/attempts.ts')
  const { transformations } = await import('#server/tables/shots.ts')
  const { suggestions } = await import('#server/tables/looks.ts')
  const tables = { assets, mentions, looks, assignments, attempts, transformations, suggestions }
  const rows: Record<string, unknown[]> = {}
  for (const [name, table] of Object.entries(tables)) rows[name] = await db.select().from(table).orderBy(table.id)
  return rows
}
