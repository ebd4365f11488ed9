import { useMutation } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useState } from 'react'
import { api } from '#web/lib/api.ts'
import { Confirm } from '#web/ui/dialog.tsx'
import { type StageOf, useStage } from './use-stage.ts'

type Guard = (edit: () => void) => void
const Edits = createContext<Guard>((edit) => edit())

/**
 * `const edit = useStageEdit(); edit(() => mutate(…))`: in a draft it just runs; the first edit of a locked stage asks
 * once, and unlocks it (G9). Looking and moving never need it.
 */
export const useStageEdit = (): Guard => useContext(Edits)

export function StageEdits({ of, children }: { of: StageOf; children: ReactNode }) {
  const { locked } = useStage(of)
  const [waiting, setWaiting] = useState<(() => void) | null>(null)
  const unlock = useMutation(api.stages.set.mutationOptions())

  const guard: Guard = (edit) => (locked ? setWaiting(() => edit) : edit())
  const confirm = async () => {
    await unlock.mutateAsync({ ...of, state: 'draft', anyway: false })
    setWaiting(null)
    waiting?.()
  }
  return (
    <Edits.Provider value={guard}>
      {children}
      <Confirm
        open={waiting !== null}
        onClose={() => setWaiting(null)}
        title="This stage is locked"
        action="Unlock and edit"
        busy={unlock.isPending}
        onConfirm={() => void confirm()}
      >
        <p>Your change is made, and what was built on it becomes out of date where it would really differ. Nothing is deleted, and undoing the change makes it fresh again.</p>
      </Confirm>
    </Edits.Provider>
  )
}
