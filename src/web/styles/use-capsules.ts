import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { api } from '#web/lib/api.ts'

/** Every capsule with its picture; those without one are drawn by the painter the first time they are looked at. */
export function useCapsules() {
  const query = useQuery(
    api.styles.capsules.queryOptions({ refetchInterval: ({ state }) => (state.data?.some(({ drawing }) => drawing === 'queued' || drawing === 'running') ? 1200 : false) }),
  )
  const { mutate } = useMutation(api.styles.drawCapsules.mutationOptions())
  const asked = useRef('')
  const bare = (query.data ?? []).filter(({ picture, drawing }) => picture === null && drawing === null).map(({ style }) => JSON.stringify(style)).join()
  useEffect(() => {
    if (bare === '' || asked.current === bare) return
    asked.current = bare
    mutate(undefined)
  }, [bare, mutate])
  return query
}
