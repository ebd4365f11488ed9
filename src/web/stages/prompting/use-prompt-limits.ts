import { useQuery } from '@tanstack/react-query'
import { plannedImageModel, plannedVideoModel } from '#core/engines/planned-model.ts'
import { api } from '#web/lib/api.ts'
import { useFilmId } from '#web/lib/film.ts'

/** Longest prompts of the models the film is planned by, in characters; null where the provider names none. */
export function usePromptLimits(): { image: number | null; video: number | null } {
  const { data: models } = useQuery(api.engines.models.queryOptions())
  const { data: film } = useQuery(api.projects.get.queryOptions({ input: { id: useFilmId() } }))
  if (!models || !film) return { image: null, video: null }
  return { image: plannedImageModel(models, film).promptLimit, video: plannedVideoModel(models, film).promptLimit }
}
