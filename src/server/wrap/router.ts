import { api } from '#server/http/api.ts'
import { checkWrap } from './wrap-film.ts'

export const wrap = api.wrap.router({
  check: api.wrap.check.handler(({ context, input }) => checkWrap(context, input)),
})
