import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { toast } from 'sonner'
import type { CreateProject } from '#contract/projects.ts'
import { client } from '#web/lib/api.ts'
import { wordsOf } from '#web/lib/words.ts'
import type { Source } from './source.ts'

interface Wanted {
  film: CreateProject
  source: Source | null
}

/** Creates the film with its screenplay as the first draft, and goes on to it. */
export function useCreateFilm() {
  const navigate = useNavigate()
  return useMutation({
    mutationFn: async ({ film, source }: Wanted) => {
      const { id } = await client.projects.create(film)
      if (source) await client.scripts.upload({ projectId: id, file: source.file }).catch((error: unknown) => void toast.error(`The film is created, its script is not: ${wordsOf(error)}`))
      return id
    },
    onSuccess: (filmId) => void navigate({ to: '/films/$filmId/script', params: { filmId } }),
  })
}
