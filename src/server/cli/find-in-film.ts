import { and, asc, eq, isNull, ne } from 'drizzle-orm'
import { FilmError } from '#core/errors.ts'
import type { AssetId, LookId, ProjectId, SceneId, ShotId } from '#core/ids.ts'
import { sentencesOf } from '#core/scripts/language/sentences.ts'
import { shotLabel } from '#core/shots/shot-label.ts'
import type { Ctx } from '#server/context.ts'
import { filmScenes } from '#server/scenes/index.ts'
import { assets } from '#server/tables/assets.ts'
import { looks } from '#server/tables/looks.ts'
import { shots } from '#server/tables/shots.ts'

const fold = (text: string) => text.trim().toLowerCase()

/** Finds what a person names: scene 12, shot 3B, asset "Ida". What cannot be found is said with what there is. */
export function filmFinder({ db }: Pick<Ctx, 'db'>, projectId: ProjectId) {
  const find = {
    async scene(number: string): Promise<{ sceneId: SceneId }> {
      const rows = await filmScenes(db, projectId)
      const row = rows.find(({ position }) => String(position) === number.trim())
      if (!row) throw new FilmError('NOT_FOUND', `There is no scene ${number}; the film has ${rows.length}.`)
      return { sceneId: row.id }
    },

    shotsOf: (sceneId: SceneId) =>
      db.select({ id: shots.id }).from(shots).where(and(eq(shots.sceneId, sceneId), isNull(shots.removedAt))).orderBy(asc(shots.position)),

    async shot(label: string): Promise<{ shotId: ShotId; sceneId: SceneId; scene: number }> {
      const scene = Number.parseInt(label, 10)
      const { sceneId } = await find.scene(String(scene))
      const rows = await find.shotsOf(sceneId)
      const row = rows.find((_, index) => fold(shotLabel(scene, index)) === fold(label))
      if (!row) throw new FilmError('NOT_FOUND', `There is no shot ${label}; scene ${scene} has ${rows.map((_, index) => shotLabel(scene, index)).join(', ')}.`)
      return { shotId: row.id, sceneId, scene }
    },

    async asset(name: string): Promise<{ assetId: AssetId; name: string }> {
      const rows = await db.select().from(assets).where(and(eq(assets.projectId, projectId), ne(assets.state, 'absorbed')))
      const row = rows.find((asset) => fold(asset.name) === fold(name)) ?? rows.find(({ aliases }) => aliases.some((alias) => fold(alias) === fold(name)))
      if (!row) throw new FilmError('NOT_FOUND', `No asset is called "${name}". There are: ${rows.map((asset) => asset.name).toSorted().join(', ')}.`)
      return { assetId: row.id, name: row.name }
    },

    /** Also one that was merged into another. */
    async anyAsset(name: string): Promise<{ assetId: AssetId; name: string }> {
      const rows = await db.select().from(assets).where(eq(assets.projectId, projectId))
      const row = rows.find((asset) => fold(asset.name) === fold(name))
      return row ? { assetId: row.id, name: row.name } : find.asset(name)
    },

    /** The paragraph of a scene that has these words, as the script writes it. */
    async quote(scene: string, words: string): Promise<{ sceneId: SceneId; line: number; quote: string }> {
      const rows = await filmScenes(db, projectId)
      const { sceneId } = await find.scene(scene)
      const element = rows.find(({ id }) => id === sceneId)!.elements.find(({ text }) => fold(text).includes(fold(words)))
      if (!element) throw new FilmError('NOT_FOUND', `Scene ${scene} does not have the words "${words}".`)
      const sentence = sentencesOf(element.text).find(({ text }) => fold(text).includes(fold(words)))
      return { sceneId, line: element.place.line, quote: sentence?.text ?? element.text }
    },

    async look(scene: string, asset: string): Promise<{ lookId: LookId; name: string }> {
      const { sceneId } = await find.scene(scene)
      const { assetId, name } = await find.asset(asset)
      const [row] = await db.select({ lookId: looks.id }).from(looks).where(and(eq(looks.sceneId, sceneId), eq(looks.assetId, assetId), isNull(looks.removedAt)))
      if (!row) throw new FilmError('NOT_FOUND', `${name} is not in scene ${scene}. Add it first: edit add ${scene} "${name}"`)
      return { ...row, name }
    },
  }
  return find
}
