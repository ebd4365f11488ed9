import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Transformation } from '#contract/shots.ts'
import type { ProjectId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { attempts } from '#server/tables/attempts.ts'
import { subquery } from '#server/tables/columns.ts'
import { scenes } from '#server/tables/scenes.ts'
import { transformations } from '#server/tables/shots.ts'

const picture = subquery<string | null>(sql`select ${attempts.blobHash} from ${attempts}
  where ${attempts.kind} = 'form' and ${attempts.subjectId} = ${transformations.id} and ${attempts.selected}`)

/** In the order of the script, dismissed ones too, so that they can be taken up again. */
export async function listTransformations({ db }: Pick<Ctx, 'db'>, { projectId }: { projectId: ProjectId }): Promise<Transformation[]> {
  const rows = await db
    .select({ form: transformations, scene: scenes.position, picture: picture.as('picture') })
    .from(transformations)
    .innerJoin(scenes, eq(scenes.id, transformations.sceneId))
    .where(and(eq(transformations.projectId, projectId), isNull(scenes.goneAt)))
    .orderBy(asc(scenes.position), asc(transformations.line), asc(transformations.id))
  return rows.map(({ form, scene, picture: shown }) => ({ ...form, scene, picture: shown }))
}
