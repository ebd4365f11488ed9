import { api } from './api.ts'

export const news = api.news.router({
  follow: api.news.follow.handler(async function* ({ context, input, signal }) {
    yield* context.events.follow(input.projectId, signal ?? new AbortController().signal)
  }),
})
