import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ProjectId } from '#core/ids.ts'
import { api } from '#web/lib/api.ts'
import type { StatusOf } from './board-view.ts'

/** The film's assets; whether their pictures are out of date arrives second. */
export function useBoard(projectId: ProjectId) {
  const query = useQuery(api.assets.list.queryOptions({ input: { projectId } }))
  const status = useQuery(api.stages.status.queryOptions({ input: { projectId } }))
  const statusOf = useMemo<StatusOf>(() => {
    const lines = new Map((status.data ?? []).filter(({ slot }) => slot.kind === 'asset').map((line) => [line.slot.subjectId, line]))
    return (asset) => lines.get(asset.id)
  }, [status.data])
  return { query, statusOf }
}
