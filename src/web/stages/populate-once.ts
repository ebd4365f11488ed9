import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { toast } from 'sonner'
import type { SceneId } from '#core/ids.ts'
import { api } from '#web/lib/api.ts'
import { count } from '#web/lib/format.ts'
import { undoStep } from '#web/lib/undo.ts'

/**
 * A scene with shots is cast once from its texts (P3), at whichever stage it is opened first, so that the shot list and the
 * looks say who is where; a toast tells what was done and offers undo.
 */
export function usePopulateOnce(sceneId: SceneId): void {
  const { data: matrix } = useQuery(api.casting.matrix.queryOptions({ input: { sceneId } }))
  const { mutate } = useMutation(
    api.casting.populate.mutationOptions({
      onSuccess: ({ populated, undoId }) => {
        if (populated > 0) toast.success(`${count(populated, 'assignment')} made from the shot texts`, undoId ? { action: { label: 'Undo', onClick: () => void undoStep(undoId) } } : {})
      },
    }),
  )
  const isNew = matrix !== undefined && !matrix.populated && matrix.shots.length > 0
  const populate = useEffectEvent(() => mutate({ sceneId }))
  useEffect(() => {
    if (isNew) populate()
  }, [isNew, sceneId])
}
