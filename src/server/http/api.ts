import { implement, ORPCError } from '@orpc/server'
import { contract } from '#contract/index.ts'
import { FilmError } from '#core/errors.ts'
import { ImportError } from '#core/scripts/import-error.ts'
import type { Ctx } from '#server/context.ts'
import { PictureRefused } from '#server/platform/pictures/accept-picture.ts'
import { StorageFull, StorageUnreachable } from '#server/platform/storage/blob-store.ts'

const statuses = { NOT_FOUND: 404, CONFLICT: 409, REFUSED: 422, OVER_BUDGET: 402 } as const

/** The one place where a rule of the film becomes a status on the wire. */
export const api = implement(contract)
  .$context<Ctx>()
  .use(async ({ next }) => {
    try {
      return await next()
    } catch (error) {
      if (error instanceof FilmError) throw new ORPCError(error.code, { status: statuses[error.code], message: error.message, data: error.data })
      if (error instanceof ImportError) throw new ORPCError('REFUSED', { status: 422, message: error.message, data: { line: error.line } })
      if (error instanceof PictureRefused) throw new ORPCError('REFUSED', { status: 422, message: error.message })
      if (error instanceof StorageFull || error instanceof StorageUnreachable) throw new ORPCError('STORAGE', { status: 507, message: error.message })
      throw error
    }
  })
