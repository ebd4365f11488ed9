import { and, asc, eq, isNull } from 'drizzle-orm'
import { stringify } from 'csv-stringify/sync'
import type { ProjectId } from '#core/ids.ts'
import { sceneTitle } from '#core/scenes/scene-title.ts'
import { cameraText } from '#core/shots/camera-text.ts'
import type { Ctx } from '#server/context.ts'
import { assets } from '#server/tables/assets.ts'
import { looks } from '#server/tables/looks.ts'
import { scenes } from '#server/tables/scenes.ts'
import { castLines, shotsOfFilm } from './film-lines.ts'

type Reading = Pick<Ctx, 'db'>
interface Film {
  projectId: ProjectId
}

/** Opens in any spreadsheet: the mark says UTF-8, and no cell is taken for a formula. */
const sheet = (columns: string[], rows: (string | number)[][]): string => stringify([columns, ...rows], { bom: true, escape_formulas: true, record_delimiter: 'windows' })

/** Every shot of the film in order, with its camera, its words and who is in it. */
export async function shotSheet(ctx: Reading, { projectId }: Film): Promise<string> {
  const cast = Map.groupBy(await castLines(ctx, projectId), ({ shotId }) => shotId)
  const rows = (await shotsOfFilm(ctx, projectId)).map(({ shot, scene, label }) => [
    scene.position,
    sceneTitle(scene.slug, scene.heading),
    label,
    shot.seconds,
    cameraText(shot.camera),
    shot.action,
    shot.dialogue.map(({ speaker, text }) => `${speaker}: ${text}`).join('\n'),
    (cast.get(shot.id) ?? []).map(({ name, presence }) => (presence === 'throughout' ? name : `${name} (${presence.replace('_', ' ')})`)).join(', '),
  ])
  return sheet(['scene', 'place', 'shot', 'seconds', 'camera', 'action', 'dialogue', 'cast'], rows)
}

/** Every asset on the board with the scenes it is in. */
export async function breakdownSheet({ db }: Reading, { projectId }: Film): Promise<string> {
  const rows = await db
    .select({ asset: assets, scene: scenes.position })
    .from(assets)
    .leftJoin(looks, and(eq(looks.assetId, assets.id), isNull(looks.removedAt)))
    .leftJoin(scenes, and(eq(scenes.id, looks.sceneId), isNull(scenes.goneAt), isNull(scenes.deferredAt)))
    .where(and(eq(assets.projectId, projectId), eq(assets.state, 'kept')))
    .orderBy(asc(assets.kind), asc(assets.name), asc(scenes.position))
  const lines = [...Map.groupBy(rows, ({ asset }) => asset.id).values()].map((found) => {
    const { asset } = found[0]!
    return [asset.kind, asset.name, asset.aliases.join(', '), asset.description, found.flatMap(({ scene }) => scene ?? []).join(', ')]
  })
  return sheet(['type', 'name', 'also called', 'description', 'scenes'], lines)
}

/** Who is in which shot, and how, one line each, with the words that say so. */
export async function castingSheet(ctx: Reading, { projectId }: Film): Promise<string> {
  const cast = Map.groupBy(await castLines(ctx, projectId), ({ shotId }) => shotId)
  const rows = (await shotsOfFilm(ctx, projectId)).flatMap(({ shot, scene, label }) =>
    (cast.get(shot.id) ?? []).map(({ name, kind, presence, count, evidence }) => [scene.position, label, name, kind, presence.replace('_', ' '), count ?? '', evidence]),
  )
  return sheet(['scene', 'shot', 'asset', 'type', 'presence', 'count', 'because'], rows)
}
