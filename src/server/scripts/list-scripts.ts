import { desc, eq } from 'drizzle-orm'
import type { ProjectId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { scripts } from '#server/tables/scripts.ts'

export const listScripts = ({ db }: Ctx, { projectId }: { projectId: ProjectId }) =>
  db.select().from(scripts).where(eq(scripts.projectId, projectId)).orderBy(desc(scripts.version))
