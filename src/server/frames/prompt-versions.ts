import { and, desc, eq } from 'drizzle-orm'
import type { PromptVersion } from '#contract/prompts.ts'
import type { ShotId } from '#core/ids.ts'
import type { PromptKind } from '#core/prompts/prompt.ts'
import type { Ctx } from '#server/context.ts'
import { prompts } from '#server/tables/prompts.ts'

/** Every version there was, the latest first; none is ever lost. */
export function promptVersions({ db }: Pick<Ctx, 'db'>, { shotId, kind }: { shotId: ShotId; kind: PromptKind }): Promise<PromptVersion[]> {
  const { version, text, origin, current, createdAt } = prompts
  return db
    .select({ version, text, origin, current, createdAt })
    .from(prompts)
    .where(and(eq(prompts.shotId, shotId), eq(prompts.kind, kind)))
    .orderBy(desc(prompts.version))
}
