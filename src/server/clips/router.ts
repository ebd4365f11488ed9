import { listAttempts } from '#server/attempts/index.ts'
import { api } from '#server/http/api.ts'
import { acceptedSeconds } from './accepted-seconds.ts'
import { approveClip, approveScene } from './approve.ts'
import { requestClip } from './request-clips.ts'
import { requestSceneClips } from './request-scene.ts'
import { reviewFilm, reviewScene } from './review.ts'
import { writeSubtitles } from './subtitles.ts'

export const clips = api.clips.router({
  request: api.clips.request.handler(({ context, input }) => requestClip(context, input)),
  requestScene: api.clips.requestScene.handler(({ context, input }) => requestSceneClips(context, input)),
  review: api.clips.review.handler(({ context, input }) => reviewScene(context, input)),
  film: api.clips.film.handler(({ context, input }) => reviewFilm(context, input)),
  subtitles: api.clips.subtitles.handler(({ context, input }) => writeSubtitles(context, input)),
  accepted: api.clips.accepted.handler(({ context, input }) => acceptedSeconds(context, input)),
  takes: api.clips.takes.handler(({ context, input }) => listAttempts(context, { kind: 'clip', subjectId: input.shotId, facet: '' })),
  approve: api.clips.approve.handler(({ context, input }) => approveClip(context, input)),
  approveScene: api.clips.approveScene.handler(({ context, input }) => approveScene(context, input)),
})
