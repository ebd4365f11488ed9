import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { primaryCharacters } from '#core/assets/primary.ts'
import { referenceCap } from '#core/engines/passes.ts'
import { planSize } from '#core/engines/plan-size.ts'
import { takesEnd } from '#core/engines/plan-video.ts'
import { plannedImageModel, plannedVideoModel } from '#core/engines/planned-model.ts'
import type { ImageModel, VideoModel } from '#core/engines/model.ts'
import { must } from '#core/errors.ts'
import type { FilmBrief, FilmFact, FormFact } from '#core/frames/facts.ts'
import type { AssetId, ProjectId, SceneId, ShotId } from '#core/ids.ts'
import type { Picture } from '#core/looks/facts.ts'
import { resolveLooks } from '#core/looks/resolve-looks.ts'
import { noStyle, styleLine } from '#core/styles/style.ts'
import { assetFacts, lookFacts, lookFactsUpTo, sceneOrder, shares } from '#server/looks/index.ts'
import type { Ctx } from '#server/context.ts'
import type { Db } from '#server/platform/db/database.ts'
import { attempts } from '#server/tables/attempts.ts'
import { assignments } from '#server/tables/casting.ts'
import { looks } from '#server/tables/looks.ts'
import { projects } from '#server/tables/projects.ts'
import { scenes } from '#server/tables/scenes.ts'
import { shots, transformations } from '#server/tables/shots.ts'
import { projectStyles } from '#server/tables/styles.ts'

/**
 * What the whole film says about every frame, in six queries whatever its size.
 * @param sceneIds the scenes that are asked about; all when absent
 */
export async function filmFacts({ db, engines }: Pick<Ctx, 'db' | 'engines'>, projectId: ProjectId, sceneIds?: readonly SceneId[]): Promise<FilmFact> {
  const [film] = await db
    .select({ project: projects, style: projectStyles })
    .from(projects)
    .leftJoin(projectStyles, eq(projectStyles.projectId, projects.id))
    .where(eq(projects.id, projectId))
  return factsOf({ db, engines }, must(film, 'Film', projectId), { sceneIds })
}

/** The same for one scene, with where it stands and whose it is: nobody has to look that up before. */
export async function filmFactsAt({ db, engines }: Pick<Ctx, 'db' | 'engines'>, sceneId: SceneId) {
  const [row] = await db
    .select({ project: projects, style: projectStyles, position: scenes.position })
    .from(scenes)
    .innerJoin(projects, eq(projects.id, scenes.projectId))
    .leftJoin(projectStyles, eq(projectStyles.projectId, projects.id))
    .where(eq(scenes.id, sceneId))
  const { position, ...found } = must(row, 'Scene', sceneId)
  return { project: found.project, position, film: await factsOf({ db, engines }, found, { sceneIds: [sceneId] }) }
}

/** The same for one shot, read only of whom it shows. */
export async function filmFactsOfShot({ db, engines }: Pick<Ctx, 'db' | 'engines'>, shotId: ShotId) {
  const cast = sql<AssetId[]>`array(select ${looks.assetId} from ${looks} where ${looks.id} = any(array(select ${assignments.lookId} from ${assignments} where ${assignments.shotId} = ${shots.id})))`
  const [row] = await db
    .select({ project: projects, style: projectStyles, sceneId: scenes.id, position: scenes.position, assetIds: cast.as('asset_ids') })
    .from(shots)
    .innerJoin(scenes, eq(scenes.id, shots.sceneId))
    .innerJoin(projects, eq(projects.id, scenes.projectId))
    .leftJoin(projectStyles, eq(projectStyles.projectId, projects.id))
    .where(eq(shots.id, shotId))
  const { sceneId, position, assetIds, ...found } = must(row, 'Shot', shotId)
  return { project: found.project, sceneId, position, film: await factsOf({ db, engines }, found, { assetIds, upTo: position }) }
}

interface FilmRow {
  project: typeof projects.$inferSelect
  style: typeof projectStyles.$inferSelect | null
}

/** Looks of these scenes, or of these assets up to a scene; all when nothing is said. */
type Which = { sceneIds?: readonly SceneId[] | undefined } | { assetIds: readonly AssetId[]; upTo: number }

async function factsOf({ db, engines }: Pick<Ctx, 'db' | 'engines'>, { project, style }: FilmRow, which: Which): Promise<FilmFact> {
  const projectId = project.id
  const order = await sceneOrder(db, projectId)
  const few = 'assetIds' in which
  const known = few ? await lookFactsUpTo(db, projectId, which.assetIds, which.upTo) : await lookFacts(db, projectId, which.sceneIds)
  const resolved = resolveLooks(await assetFacts(db, projectId, few ? which.assetIds : undefined), known, order)
  const primary = primaryCharacters(await shares(db, projectId), order.length)
  return { brief: brief(project, style, primary, plannedImageModel(engines.models, project), plannedVideoModel(engines.models, project)), looks: resolved, forms: await forms(db, projectId) }
}

function brief(project: typeof projects.$inferSelect, style: typeof projectStyles.$inferSelect | null, primary: Set<string>, model: ImageModel, video: VideoModel): FilmBrief {
  const { request, crop, safeArea } = planSize(project.aspectRatio, model)
  return {
    imageEngine: project.engines.image,
    videoEngine: project.engines.video,
    video: { name: video.name, takesEnd: takesEnd(video) },
    cap: referenceCap(model),
    request: { width: request.width, height: request.height },
    crop,
    safeArea: safeArea ?? '',
    style: styleLine(style?.style ?? noStyle),
    styleReferences: style?.referenceHashes ?? [],
    rate: 24,
    primary,
  }
}

async function forms(db: Db, projectId: ProjectId): Promise<FormFact[]> {
  const picture = sql<Picture | null>`(
    select jsonb_build_object('attemptId', ${attempts.id}, 'hash', ${attempts.blobHash}) from ${attempts}
    where ${attempts.kind} = 'form' and ${attempts.subjectId} = ${transformations.id} and ${attempts.selected} and ${attempts.blobHash} is not null)`
  const shotIndex = sql<number | null>`(
    select count(*)::int from ${shots} as earlier
    where earlier.scene_id = ${transformations.sceneId} and earlier.removed_at is null and earlier.position < ${shots.position})`
  const rows = await db
    .select({ form: transformations, scenePosition: scenes.position, shot: shots.id, shotIndex: shotIndex.as('shot_index'), picture: picture.as('picture') })
    .from(transformations)
    .innerJoin(scenes, eq(scenes.id, transformations.sceneId))
    .leftJoin(shots, and(eq(shots.id, transformations.shotId), isNull(shots.removedAt)))
    .where(and(eq(transformations.projectId, projectId), eq(transformations.state, 'confirmed'), isNull(scenes.goneAt)))
    .orderBy(asc(scenes.position))
  return rows.map(({ form, scenePosition, shot, shotIndex: index, picture: shown }) => ({
    id: form.id,
    assetId: form.assetId,
    scenePosition,
    shotIndex: shot === null ? null : index,
    moment: form.moment,
    name: form.formName,
    kind: form.formKind,
    after: form.after,
    picture: shown,
  }))
}
