import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm'
import { FilmError } from '#core/errors.ts'
import type { ProjectId, ScriptId } from '#core/ids.ts'
import { ImportError } from '#core/scripts/import-error.ts'
import { parseFountain } from '#core/scripts/parse-fountain.ts'
import type { Screenplay, ScreenplayFormat } from '#core/scripts/screenplay.ts'
import { writeFountain } from '#core/scripts/write-fountain.ts'
import type { Ctx } from '#server/context.ts'
import { keepBytes } from '#server/media/index.ts'
import { scripts } from '#server/tables/scripts.ts'
import { importSafely } from './import/limits.ts'

interface Upload {
  projectId: ProjectId
  fileName: string
  bytes: Uint8Array
}

const mediaTypes: Record<ScreenplayFormat, string> = { fountain: 'text/plain', text: 'text/plain', fdx: 'application/xml', pdf: 'application/pdf' }

/** The screenplay in a file, read within hard limits; a file without one is refused, by name of what it is. */
export async function readUpload({ fileName, bytes }: Omit<Upload, 'projectId'>): Promise<Screenplay> {
  const screenplay = await importSafely(bytes, fileName)
  if (screenplay.elements.length === 0) throw new ImportError('There is no screenplay in this file: it has no heading, action or dialogue. Nothing was changed.')
  return screenplay
}

/** Reads the file, keeps its bytes, and makes it the next version of the master script, as a draft. */
export async function uploadScript(ctx: Ctx, { projectId, fileName, bytes }: Upload): Promise<typeof scripts.$inferSelect> {
  const screenplay = await readUpload({ fileName, bytes })
  const sourceHash = await keepBytes(ctx, { bytes, mediaType: mediaTypes[screenplay.format] })
  const { format, warnings } = screenplay
  return ctx.db.transaction(async (tx) => {
    const [latest] = await tx.select({ version: scripts.version }).from(scripts).where(eq(scripts.projectId, projectId)).orderBy(desc(scripts.version)).limit(1)
    const version = (latest?.version ?? 0) + 1
    const [script] = await tx
      .insert(scripts)
      .values({ projectId, version, format, fileName, sourceHash, text: writeFountain(screenplay), warnings })
      .returning()
    return script!
  })
}

/** The version the scenes are cut from, or null before the first approval. */
export async function approvedScript({ db }: Pick<Ctx, 'db'>, projectId: ProjectId) {
  const isCurrent = and(eq(scripts.projectId, projectId), isNotNull(scripts.approvedAt), isNull(scripts.replacedAt))
  const [script] = await db.select().from(scripts).where(isCurrent)
  return script ?? null
}

export async function readScript({ db }: Pick<Ctx, 'db'>, scriptId: ScriptId) {
  const [script] = await db.select().from(scripts).where(eq(scripts.id, scriptId))
  if (!script) throw new FilmError('NOT_FOUND', `Script ${scriptId} does not exist`)
  return { script, screenplay: parseFountain(script.text) }
}
