import { api } from '#server/http/api.ts'
import { setStyle } from './set-style.ts'

export const styles = api.styles.router({
  set: api.styles.set.handler(({ context, input }) => setStyle(context, input)),
})
