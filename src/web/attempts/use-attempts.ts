import { useMutation, useQuery } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { News } from '#contract/news.ts'
import type { Slot } from '#core/attempts/slot.ts'
import type { AttemptId } from '#core/ids.ts'
import { api } from '#web/lib/api.ts'
import { useNews } from '#web/lib/news.ts'

export const useAttempts = (slot: Slot) => useQuery(api.attempts.list.queryOptions({ input: slot }))

/** What can always be done with an attempt. */
export function useAttemptChanges(guard: (edit: () => void) => void = (edit) => edit()) {
  const select = useMutation(api.attempts.select.mutationOptions({ meta: { done: 'Attempt selected' } }))
  const star = useMutation(api.attempts.star.mutationOptions())
  const remove = useMutation(api.attempts.remove.mutationOptions({ meta: { done: 'Attempt deleted' } }))
  const cancel = useMutation(api.attempts.cancel.mutationOptions())
  return {
    select: (id: AttemptId) => guard(() => select.mutate({ id })),
    star: (id: AttemptId, starred: boolean) => star.mutate({ id, starred }),
    remove: (id: AttemptId) => guard(() => remove.mutate({ id })),
    cancel: (id: AttemptId) => cancel.mutate({ id }),
    busy: select.isPending || remove.isPending,
  }
}

/** How far the running attempts are, where the engine tells. */
export function useProgress(): ReadonlyMap<AttemptId, number> {
  const [progress, setProgress] = useState<ReadonlyMap<AttemptId, number>>(new Map())
  const hear = useCallback((news: News) => {
    if (news.kind === 'attempt' && news.progress !== null) setProgress((now) => new Map(now).set(news.attemptId, news.progress!))
  }, [])
  useNews(hear)
  return progress
}

/** Engine id → the name people know it by. */
export function useModelName(): (id: string) => string {
  const { data = [] } = useQuery(api.engines.models.queryOptions({ staleTime: Number.POSITIVE_INFINITY }))
  return (id) => (id === 'upload' ? 'Upload' : (data.find((model) => model.id === id)?.name ?? id))
}
