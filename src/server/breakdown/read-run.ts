import { and, desc, eq, isNotNull } from 'drizzle-orm'
import { must } from '#core/errors.ts'
import type { ExtractionId, ProjectId } from '#core/ids.ts'
import { type Language, languages } from '#core/scripts/language/detect-language.ts'
import type { Ctx } from '#server/context.ts'
import type { Db } from '#server/platform/db/database.ts'
import { extractions } from '#server/tables/breakdown.ts'

export async function readRun({ db }: Pick<Ctx, 'db'>, { id }: { id: ExtractionId }) {
  const [run] = await db.select().from(extractions).where(eq(extractions.id, id))
  return must(run, 'Extraction', id)
}

/** The last run, whatever became of it: a screen that was closed finds it again. */
export async function latestRun({ db }: Pick<Ctx, 'db'>, { projectId }: { projectId: ProjectId }) {
  const [run] = await db.select().from(extractions).where(eq(extractions.projectId, projectId)).orderBy(desc(extractions.createdAt)).limit(1)
  return run ?? null
}

/** The language of the film as its last breakdown read it; a few sentences of one scene do not always tell. */
export async function filmLanguage(db: Db, projectId: ProjectId): Promise<Language | undefined> {
  const [run] = await db
    .select({ language: extractions.language })
    .from(extractions)
    .where(and(eq(extractions.projectId, projectId), isNotNull(extractions.language)))
    .orderBy(desc(extractions.createdAt))
    .limit(1)
  return languages.find((language) => language === run?.language)
}

/** A reading of nothing new has no language of its own: then that of the film. */
export async function languageOf(db: Db, projectId: ProjectId, ofRun: string | null | undefined): Promise<Language> {
  return languages.find((language) => language === ofRun) ?? (await filmLanguage(db, projectId)) ?? 'en'
}
