import { useMutation, useQuery } from '@tanstack/react-query'
import type { LookId } from '#core/ids.ts'
import { kindWords } from '#web/assets/asset-words.ts'
import { api } from '#web/lib/api.ts'
import { useSceneId } from '#web/lib/film.ts'
import { useStageEdit } from '#web/stages/stage-edit.tsx'
import { Button } from '#web/ui/button.tsx'

/** What the scene probably needs and does not have yet, with the words that say so (S10). */
export function Suggestions({ onAdded }: { onAdded: (lookId: LookId) => void }) {
  const edit = useStageEdit()
  const sceneId = useSceneId()
  const { data: list = [] } = useQuery(api.suggestions.list.queryOptions({ input: { sceneId } }))
  const accept = useMutation(api.suggestions.accept.mutationOptions({ meta: { done: 'Added to the scene' } }))
  const acceptAll = useMutation(api.suggestions.acceptAll.mutationOptions({ meta: { done: 'All suggestions added' } }))
  const dismiss = useMutation(api.suggestions.dismiss.mutationOptions({ meta: { done: 'Dismissed; it is not suggested again' } }))
  if (list.length === 0) return null
  return (
    <section aria-label="Suggested" className="flex max-h-[40%] flex-col overflow-auto border-b border-line pb-2">
      <header className="flex items-center gap-2">
        <h2 className="flex-1 font-medium">Suggested</h2>
        {list.length > 1 && (
          <Button look="quiet" onClick={() => edit(() => acceptAll.mutate({ sceneId }))}>
            Add all {list.length}
          </Button>
        )}
      </header>
      <ul className="flex flex-col gap-2">
        {list.map(({ id, name, kind, state, suggestedBy, evidence }) => (
          <li key={id}>
            <p>
              {name} <span className="text-xs text-faint">{kindWords[kind].one} · by {suggestedBy}{state === 'sidelined' && ' · sidelined'}</span>
            </p>
            {evidence && <p className="line-clamp-2 font-script text-base text-faint">“{evidence}”</p>}
            <div className="flex gap-1 pt-0.5">
              <Button onClick={() => edit(() => accept.mutate({ id }, { onSuccess: ({ lookId }) => onAdded(lookId) }))}>Add {name}</Button>
              <Button look="quiet" onClick={() => edit(() => dismiss.mutate({ id }))}>
                Dismiss
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
