import { ORPCError } from '@orpc/client'
import { useMutation, useMutationState, useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { toast } from 'sonner'
import type { CellChange, Matrix, PaintCasting } from '#contract/casting.ts'
import type { SceneId } from '#core/ids.ts'
import { api, client } from '#web/lib/api.ts'
import { offerUndo } from '#web/lib/undo.ts'
import { wordsOf } from '#web/lib/words.ts'
import { useCastingEdit } from './cast-edits.tsx'

type Cell = PaintCasting['cells'][number]

/** A change that somebody else was quicker than. */
export interface Lost {
  /** What was wanted. */
  cells: Cell[]
  label: string
  /** What it is now. */
  newer: Pick<CellChange, 'shotId' | 'lookId' | 'presence'>[]
}

interface Painting {
  cells: Cell[]
  label: string
  done: string | undefined
}

/** Changes of cells of one scene: seen at once, made one after the other, and never over what somebody else has changed meanwhile. */
export function useCasting(sceneId: SceneId) {
  const guard = useCastingEdit()
  const queries = useQueryClient()
  const [lost, setLost] = useState<Lost | null>(null)
  const key = ['paint', sceneId]
  const matrix = api.casting.matrix.queryKey({ input: { sceneId } })

  const { mutate } = useMutation({
    mutationKey: key,
    scope: { id: key.join(' ') },
    mutationFn: ({ cells, label }: Painting) => client.casting.paint({ sceneId, cells, label }),
    meta: { ownCache: true, ownError: true },
    onSuccess: (answer, { done }) => {
      queries.setQueryData<Matrix>(matrix, (old) => old && { ...old, assignments: answer.assignments })
      offerUndo(answer, done)
    },
    onError: (error, { cells, label }) => {
      const newer = newerCells(error)
      if (newer) setLost({ cells, label, newer })
      else toast.error(wordsOf(error))
    },
    onSettled: () => {
      if (queries.isMutating({ mutationKey: key }) === 1) void queries.invalidateQueries()
    },
  })
  const painted = useMutationState({ filters: { mutationKey: key, status: 'pending' }, select: ({ state }) => state.variables as Painting | undefined })

  /** @param done said in a toast with Undo, for what changes much at once */
  const paint = useCallback(
    (cells: Cell[], label: string, done?: string) => {
      if (cells.length > 0) guard(() => mutate({ cells, label, done }))
    },
    [guard, mutate],
  )

  return {
    paint,
    /** What is on its way, in order. */
    painted: painted.flatMap((one) => one?.cells ?? []),
    lost,
    forget: () => setLost(null),
    /** Makes the change over what somebody else has made of it. */
    insist: () => {
      if (!lost) return
      const now = new Map(lost.newer.map(({ shotId, lookId, presence }) => [`${shotId} ${lookId}`, presence]))
      const cells = lost.cells.map((cell) => ({ ...cell, from: now.has(`${cell.shotId} ${cell.lookId}`) ? now.get(`${cell.shotId} ${cell.lookId}`) : cell.from }))
      setLost(null)
      paint(cells, lost.label)
    },
  }
}

export type Casting = ReturnType<typeof useCasting>

function newerCells(error: unknown): Lost['newer'] | null {
  if (!(error instanceof ORPCError) || error.code !== 'CONFLICT') return null
  const data: unknown = error.data
  return typeof data === 'object' && data !== null && 'cells' in data ? (data.cells as Lost['newer']) : null
}
