import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Carried } from '#contract/looks.ts'
import { api } from '#web/lib/api.ts'
import { useSceneId } from '#web/lib/film.ts'
import { useStageEdit } from '#web/stages/stage-edit.tsx'
import { Button } from '#web/ui/button.tsx'
import { Checkbox } from '#web/ui/checkbox.tsx'

const keyOf = (lookId: string, tag: string) => `${lookId} ${tag}`

/** Asked once when a scene is entered: do the conditions of the scene before still hold? (S14) */
export function CarriedTags() {
  const { data: carried = [] } = useQuery(api.looks.carried.queryOptions({ input: { sceneId: useSceneId() } }))
  return carried.length === 0 ? null : <Question key={carried.map(({ lookId }) => lookId).join()} carried={carried} />
}

function Question({ carried }: { carried: Carried[] }) {
  const edit = useStageEdit()
  const sceneId = useSceneId()
  const all = carried.flatMap(({ lookId, name, tags }) => tags.map((tag) => ({ lookId, name, tag })))
  const [dropped, setDropped] = useState<ReadonlySet<string>>(new Set())
  const answer = useMutation(api.looks.answerCarried.mutationOptions({ meta: { done: 'The tags of the scene before are settled' } }))
  const toggle = (key: string, on: boolean) => setDropped((now) => new Set(on ? [...now].filter((one) => one !== key) : [...now, key]))
  const pick = (isDropped: boolean) => all.filter(({ lookId, tag }) => dropped.has(keyOf(lookId, tag)) === isDropped).map(({ lookId, tag }) => ({ lookId, tag }))
  return (
    <section aria-label="Carried over from the scene before" className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line bg-sunken px-4 py-2">
      <p>Carried over from the scene before. Does it still hold?</p>
      {all.map(({ lookId, name, tag }) => (
        <Checkbox key={keyOf(lookId, tag)} checked={!dropped.has(keyOf(lookId, tag))} onChange={(on) => toggle(keyOf(lookId, tag), on)}>
          {name}: {tag}
        </Checkbox>
      ))}
      <Button busy={answer.isPending} onClick={() => edit(() => answer.mutate({ sceneId, keep: pick(false), drop: pick(true) }))}>
        {dropped.size === 0 ? 'Keep them' : 'Keep the ticked ones'}
      </Button>
    </section>
  )
}
