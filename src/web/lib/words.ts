import { ORPCError } from '@orpc/client'

const plain: Record<string, string> = {
  NOT_FOUND: 'That is no longer there. Nothing else was changed.',
  CONFLICT: 'It was changed meanwhile, in another window or by work that ended. Nothing was overwritten; this is the newer state.',
  REFUSED: 'That cannot be done as things stand. Nothing was changed.',
  BAD_REQUEST: 'Something in there is not as it has to be. Nothing was changed.',
}

/** What happened, what was kept, what to do; never a code or a stack. */
export function wordsOf(error: unknown): string {
  if (error instanceof ORPCError) {
    if (isSaid(error)) return error.message
    return plain[error.code] ?? 'The studio could not do that. Nothing you made was changed; try again.'
  }
  if (isUnreachable(error)) return 'The studio does not answer. What you typed is kept here; try again when it is back.'
  return 'Something went wrong on this page. Nothing you made was changed.'
}

/** How browsers say that nobody answers; any other TypeError is a fault of ours. */
const isUnreachable = (error: unknown) => error instanceof TypeError && /fetch|network|load failed/i.test(error.message)

export const isConflict = (error: unknown) => error instanceof ORPCError && error.code === 'CONFLICT'

export const isGone = (error: unknown) => error instanceof ORPCError && error.code === 'NOT_FOUND'

/** What a conflict tells of the newer state, in the shape the contract promises for the verb. */
export const newerIn = <Newer extends { now: unknown }>(error: unknown): Newer | null =>
  error instanceof ORPCError && error.code === 'CONFLICT' && typeof error.data === 'object' && error.data !== null && 'now' in error.data ? (error.data as Newer) : null

/** A message somebody wrote, and not the name of the code ("Not Found", "Input validation failed"). */
const isSaid = ({ code, message }: ORPCError<string, unknown>) =>
  code !== 'INTERNAL_SERVER_ERROR' && code !== 'BAD_REQUEST' && message.toUpperCase().replaceAll(' ', '_') !== code
