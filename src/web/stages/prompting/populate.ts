import { useMutation } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { toast } from 'sonner'
import type { Matrix } from '#contract/casting.ts'
import { api } from '#web/lib/api.ts'
import { count } from '#web/lib/format.ts'
import { undoStep } from '#web/lib/undo.ts'

/** A scene that nobody has opened is cast once from its texts (P3); a toast says what was done and offers undo. */
export function usePopulateOnce(matrix: Matrix | undefined): void {
  const { mutate } = useMutation(
    api.casting.populate.mutationOptions({
      onSuccess: ({ populated, undoId }) => {
        if (populated > 0) toast.success(`${count(populated, 'assignment')} made from the shot texts`, undoId ? { action: { label: 'Undo', onClick: () => void undoStep(undoId) } } : {})
      },
    }),
  )
  const isNew = matrix !== undefined && !matrix.populated && matrix.shots.length > 0
  const sceneId = matrix?.sceneId
  const populate = useEffectEvent(() => sceneId && mutate({ sceneId }))
  useEffect(() => {
    if (isNew) populate()
  }, [isNew, sceneId])
}
