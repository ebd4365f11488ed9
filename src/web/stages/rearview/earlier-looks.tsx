import { useMutation, useQuery } from '@tanstack/react-query'
import type { AssetId, LookId } from '#core/ids.ts'
import { api } from '#web/lib/api.ts'
import { useSceneId } from '#web/lib/film.ts'
import { Button } from '#web/ui/button.tsx'
import { Picture } from '#web/ui/picture.tsx'

/** An asset as it was in the scenes before; any of them may be the reference of this scene. */
export function EarlierLooks({ assetId }: { assetId: AssetId }) {
  const sceneId = useSceneId()
  const { data: looks } = useQuery(api.looks.list.queryOptions({ input: { sceneId } }))
  const look = looks?.find((one) => one.assetId === assetId)
  if (!looks) return null
  if (!look) return <p className="text-faint">Not in this scene; add it in the visual definition.</p>
  return <References lookId={look.id} name={look.name} />
}

function References({ lookId, name }: { lookId: LookId; name: string }) {
  const { data: references = [] } = useQuery(api.looks.references.queryOptions({ input: { id: lookId } }))
  const use = useMutation(api.looks.edit.mutationOptions({ meta: { done: `${name}: another reference` } }))
  return (
    <ul aria-label={`${name} in the scenes before`} className="flex gap-3 overflow-x-auto">
      {references.map(({ attemptId, picture, label, current }) => (
        <li key={attemptId} className="flex w-32 shrink-0 flex-col gap-1">
          <Picture hash={picture} alt={`${name}, ${label}`} cutOut fit="contain" width={128} className="h-24 w-32 rounded-control" />
          <span className="truncate text-xs text-quiet">{label}</span>
          {current ? (
            <span className="text-xs text-accent">The reference now</span>
          ) : (
            <Button onClick={() => use.mutate({ id: lookId, change: { referenceAttemptId: attemptId } })}>Use as reference</Button>
          )}
        </li>
      ))}
      {references.length === 0 && <li className="text-faint">No earlier picture.</li>}
    </ul>
  )
}
