import type { ProjectId } from '#core/ids.ts'
import type { Style } from '#core/styles/style.ts'
import type { Ctx } from '#server/context.ts'
import { getProject } from '#server/projects/index.ts'
import { projectStyles } from '#server/tables/styles.ts'

/** The film is drawn in this tone from now on; what was drawn before is out of date by itself. */
export async function setStyle({ db }: Pick<Ctx, 'db'>, { projectId, style }: { projectId: ProjectId; style: Style }): Promise<Style> {
  await getProject({ db }, { id: projectId })
  await db.insert(projectStyles).values({ projectId, style }).onConflictDoUpdate({ target: projectStyles.projectId, set: { style } })
  return style
}
