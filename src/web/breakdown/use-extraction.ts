import { useMutation, useQuery } from '@tanstack/react-query'
import type { Extraction } from '#contract/breakdown.ts'
import type { ProjectId } from '#core/ids.ts'
import { api } from '#web/lib/api.ts'

const isUnderWay = (run: Extraction | null | undefined) =>
  run?.state === 'queued' || run?.state === 'running' || run?.describing?.state === 'queued' || run?.describing?.state === 'running'

/** The last reading of the script. The news tell when it moves on; looking now and then survives a lost connection. */
export const useExtraction = (projectId: ProjectId) =>
  useQuery(api.breakdown.latest.queryOptions({ input: { projectId }, refetchInterval: ({ state }) => (isUnderWay(state.data) ? 1500 : false) }))

export const useRead = () => useMutation(api.breakdown.preview.mutationOptions())
