import type { Reference } from '#contract/looks.ts'
import { must } from '#core/errors.ts'
import type { AttemptId, LookId } from '#core/ids.ts'
import { referenceChain } from '#core/looks/reference-chain.ts'
import type { Ctx } from '#server/context.ts'
import { whereIs } from './edit-look.ts'
import { filmForms, readLooks } from './read-looks.ts'

/** What the carousel walks through; "use this reference" is an edit of the look. */
export async function listReferences({ db }: Pick<Ctx, 'db'>, { id }: { id: LookId }): Promise<Reference[]> {
  const { projectId } = await whereIs({ db }, id)
  const { order, resolved } = await readLooks(db, projectId)
  const look = must(resolved.get(id), 'Look', id)
  return referenceChain(look, [...resolved.values()], order, await filmForms(db, projectId)).map(({ attemptId, hash, ...link }) => ({
    ...link,
    attemptId: attemptId as AttemptId,
    picture: hash,
  }))
}
