import { createRouterClient } from '@orpc/server'
import type { Ctx } from '#server/context.ts'
import { router } from '#server/http/router.ts'
import type { filmFinder } from './find-in-film.ts'

/** The API, without a wire between. */
export const apiOf = (ctx: Ctx) => createRouterClient(router, { context: ctx })
export type Api = ReturnType<typeof apiOf>
export type Find = ReturnType<typeof filmFinder>
