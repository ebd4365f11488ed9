import { eq } from 'drizzle-orm'
import { AspectRatio } from '#core/projects/film.ts'
import { Presence } from '#core/casting/presence.ts'
import { FilmError } from '#core/errors.ts'
import { stylePreset, stylePresets } from '#core/styles/presets.ts'
import type { Project } from '#contract/projects.ts'
import type { Ctx } from '#server/context.ts'
import { looks } from '#server/tables/looks.ts'
import { type Api, apiOf, type Find } from './api.ts'
import { editingOfAssets } from './editing-assets.ts'
import { editingOfCasting } from './editing-casting.ts'
import { editingOfShots } from './editing-shots.ts'
import { filmFinder } from './find-in-film.ts'
import { withFilm } from './open-film.ts'

export type Editing = ReturnType<typeof editingOf>

export const openEditing = <Result>(folder: string, work: (editing: Editing) => Promise<Result>): Promise<Result> =>
  withFilm(folder, (ctx, film) => work(editingOf(ctx, film)))

/** The verbs behind `aiuteur edit`, with scenes, shots and assets given by the names a person reads. Each answers what is true now. */
function editingOf(ctx: Ctx, film: Project) {
  const find = filmFinder(ctx, film.id)
  const api = apiOf(ctx)
  return { ...editingOfFilm(ctx, api, find, film), ...editingOfAssets(api, find, film), ...editingOfShots(api, find), ...editingOfCasting(api, find) }
}

function editingOfFilm(ctx: Ctx, api: Api, find: Find, film: Project) {
  const ownLook = async (scene: string, asset: string) => {
    const { lookId, name } = await find.look(scene, asset)
    const [row] = await ctx.db.select().from(looks).where(eq(looks.id, lookId))
    return { row: row!, name }
  }
  return {
    async presence(shot: string, asset: string, how: string) {
      const { shotId, sceneId, scene } = await find.shot(shot)
      const { lookId, name } = await find.look(String(scene), asset)
      const presence = how === 'none' ? null : Presence.parse(how)
      await api.casting.paint({ sceneId, cells: [{ shotId, lookId, presence }], label: `${name} in ${shot}: ${how}` })
      return `${name} in ${shot}: ${how.replaceAll('_', ' ')}`
    },

    async add(scene: string, asset: string, labels: string[]) {
      const { sceneId } = await find.scene(scene)
      const { assetId, name } = await find.asset(asset)
      const all = await find.shotsOf(sceneId)
      const shotIds = labels.length === 0 ? all.map(({ id }) => id) : await Promise.all(labels.map(async (label) => (await find.shot(label)).shotId))
      await api.looks.add({ sceneId, assetId, shotIds })
      return `${name} is in scene ${scene} and in ${shotIds.length} of its shots`
    },

    async remove(scene: string, asset: string) {
      const { lookId, name } = await find.look(scene, asset)
      await api.looks.remove({ id: lookId })
      return `${name} is out of scene ${scene}`
    },

    async look(scene: string, asset: string, text: string) {
      const { row, name } = await ownLook(scene, asset)
      await api.looks.edit({ id: row.id, change: { descriptionOverride: text } })
      return `${name} from scene ${scene} on: ${text}`
    },

    async tag(scene: string, asset: string, tag: string) {
      const { row, name } = await ownLook(scene, asset)
      const change = { statusTags: [...row.statusTags, tag], carryForward: [...row.carryForward, tag], droppedTags: row.droppedTags.filter((one) => one !== tag) }
      await api.looks.edit({ id: row.id, change })
      return `${name} from scene ${scene} on: ${tag}`
    },

    async untag(scene: string, asset: string, tag: string) {
      const { row, name } = await ownLook(scene, asset)
      const without = (tags: string[]) => tags.filter((one) => one !== tag)
      const change = { statusTags: without(row.statusTags), carryForward: without(row.carryForward), droppedTags: [...row.droppedTags, tag] }
      await api.looks.edit({ id: row.id, change })
      return `${name} from scene ${scene} on: no longer ${tag}`
    },

    async style(name: string) {
      const style = stylePreset(name)
      if (!style) throw new FilmError('REFUSED', `No style is called "${name}". There are: ${stylePresets.map((one) => one.name).join(', ')}.`)
      await api.styles.set({ projectId: film.id, style })
      return `The film is drawn as ${style.name}`
    },

    async ratio(ratio: string) {
      const aspectRatio = AspectRatio.safeParse(ratio)
      if (!aspectRatio.success) throw new FilmError('REFUSED', `A film is ${AspectRatio.options.join(', ')}; not ${ratio}.`)
      await api.projects.update({ id: film.id, change: { aspectRatio: aspectRatio.data } })
      return `The film is ${ratio}`
    },

    async undo() {
      const last = await api.stages.lastUndoable({ projectId: film.id })
      if (!last) throw new FilmError('REFUSED', 'There is nothing to take back.')
      await api.stages.undo({ id: last.id })
      return `Taken back: ${last.label}`
    },
  }
}
