import { api } from '#server/http/api.ts'
import { requestClip } from './request-clips.ts'

export const clips = api.clips.router({
  request: api.clips.request.handler(({ context, input }) => requestClip(context, input)),
})
