import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ProjectId } from '#core/ids.ts'
import { api } from '#web/lib/api.ts'
import { count, size } from '#web/lib/format.ts'
import { Button } from '#web/ui/button.tsx'
import { Confirm, Dialog } from '#web/ui/dialog.tsx'
import { Segments } from '#web/ui/segments.tsx'
import { Loaded } from '#web/ui/states.tsx'

const choices = [0, 1, 3, 5, 10].map((number) => ({ value: String(number), label: String(number), said: count(number, 'attempt') }))

/** Old attempts go, what anything refers to stays; how much space that gives is told before. */
export function CleanUpDialog({ projectId, onClose }: { projectId: ProjectId; onClose: () => void }) {
  const [keep, setKeep] = useState('3')
  const [asking, setAsking] = useState(false)
  const keepLast = Number(keep)
  const plan = useQuery(api.attempts.planCleanUp.queryOptions({ input: { projectId, keepLast } }))
  const cleanUp = useMutation(api.attempts.cleanUp.mutationOptions({ meta: { done: 'Attempts cleaned up' } }))
  const reclaim = useMutation(api.attempts.reclaim.mutationOptions({ meta: { done: 'Space reclaimed' } }))
  return (
    <Dialog open onClose={onClose} title="Clean up attempts" lead="What is in use, starred, uploaded, running, or that anything was made from always stays." width="narrow">
      <div className="flex flex-col gap-4">
        <div className="flex items-center justify-between gap-3">
          <span>Of each picture and clip, also keep the last</span>
          <Segments label="Attempts kept besides those in use" value={keep} choices={choices} onChange={setKeep} />
        </div>
        <Loaded query={plan} what="Counting">
          {({ all, spare, spareBytes, removed, removedBytes }) => (
            <>
              <section aria-label="Clean up" className="flex flex-col gap-2">
                <p className="figures text-quiet">{spare === 0 ? `All ${count(all, 'attempt')} stay.` : `${spare.toLocaleString('en')} of ${count(all, 'attempt')} would go: ${size(spareBytes)}. It can be undone until the space is reclaimed.`}</p>
                {spare > 0 && (
                  <Button look="primary" className="self-start" busy={cleanUp.isPending} onClick={() => cleanUp.mutate({ projectId, keepLast })}>
                    Remove {count(spare, 'attempt')}
                  </Button>
                )}
              </section>
              <section aria-label="Reclaim space" className="flex flex-col gap-2 border-t border-line pt-4">
                <p className="figures text-quiet">{removed === 0 ? 'No removed attempts take up space.' : `${count(removed, 'removed attempt')} still ${removed === 1 ? 'takes' : 'take'} ${size(removedBytes)}, for undo.`}</p>
                {removed > 0 && (
                  <Button look="danger" className="self-start" busy={reclaim.isPending} onClick={() => setAsking(true)}>
                    Reclaim {size(removedBytes)}
                  </Button>
                )}
              </section>
            </>
          )}
        </Loaded>
      </div>
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title="Delete the removed attempts for good?"
        action="Reclaim the space"
        look="danger"
        onConfirm={() => {
          setAsking(false)
          reclaim.mutate({ projectId })
        }}
      >
        <p>They cannot be brought back by undo any more. Pictures that anything still refers to stay.</p>
      </Confirm>
    </Dialog>
  )
}
