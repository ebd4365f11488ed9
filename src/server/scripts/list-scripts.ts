import { desc, eq, sql } from 'drizzle-orm'
import type { Script } from '#contract/scripts.ts'
import type { ProjectId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { scripts } from '#server/tables/scripts.ts'

/** Without their texts, the latest first. */
export async function listScripts({ db }: Pick<Ctx, 'db'>, { projectId }: { projectId: ProjectId }): Promise<Script[]> {
  const { id, version, format, fileName, warnings, approvedAt, replacedAt, createdAt } = scripts
  const rows = await db
    .select({ id, version, format, fileName, warnings, approvedAt, replacedAt, createdAt, imported: sql<boolean>`${scripts.sourceHash} is not null` })
    .from(scripts)
    .where(eq(scripts.projectId, projectId))
    .orderBy(desc(scripts.version))
  return rows.map(({ replacedAt: since, ...row }) => ({ ...row, projectId, current: row.approvedAt !== null && since === null }))
}
