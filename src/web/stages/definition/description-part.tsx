import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Look } from '#contract/looks.ts'
import { api } from '#web/lib/api.ts'
import { useStageEdit, useStageWork } from '#web/stages/stage-edit.tsx'
import { SavedArea } from '#web/ui/autosave.tsx'
import { Button } from '#web/ui/button.tsx'
import { Panel } from '#web/ui/panel.tsx'

/** What is inherited, and what this scene says instead; the script's own words are offered (A14). */
export function DescriptionPart({ look }: { look: Look }) {
  const edit = useStageEdit()
  const work = useStageWork()
  const change = useMutation(api.looks.edit.mutationOptions())
  const propose = useMutation(api.looks.proposeDescription.mutationOptions())
  const [opened, setOpened] = useState(false)
  const isOverridden = look.descriptionOverride !== null
  const set = (descriptionOverride: string | null) => change.mutateAsync({ id: look.id, change: { descriptionOverride } })
  const put = (text: string | null) => edit(() => void set(text).then(() => setOpened(text !== null)))

  return (
    <Panel
      title="Description"
      aside={
        <>
          <Button look="quiet" busy={propose.isPending} onClick={() => propose.mutate({ id: look.id })}>
            Adapt it to this scene
          </Button>
          {isOverridden && (
            <Button look="quiet" onClick={() => put(null)}>
              Inherit again
            </Button>
          )}
        </>
      }
    >
      <p className={isOverridden ? 'text-faint line-through decoration-line-strong' : 'text-quiet'}>
        {look.inheritedDescription || 'Nothing is said of it yet.'} <span className="text-xs text-faint no-underline">· inherited</span>
      </p>
      {isOverridden || opened ? (
        <div>
          <SavedArea aria-label={`${look.name} in this scene`} value={look.descriptionOverride ?? ''} onSave={(text) => work(() => set(text.trim() || null))} maxLength={2000} />
          <p className="text-xs text-faint">Said in this scene, and inherited by the scenes after it.</p>
        </div>
      ) : (
        <Button className="self-start" onClick={() => edit(() => setOpened(true))}>
          Say it differently in this scene
        </Button>
      )}
      {propose.data && (
        <div role="status" className="rounded-control border border-line p-3">
          {propose.data.description === null ? (
            <p className="text-quiet">The script does not say how {look.name} looks here.</p>
          ) : (
            <>
              <p>{propose.data.description}</p>
              {propose.data.quotes.map((quote) => (
                <p key={quote} className="pt-1 font-script text-base text-faint">
                  “{quote}”
                </p>
              ))}
              <div className="flex gap-2 pt-2">
                <Button onClick={() => (put(propose.data.description), propose.reset())}>Take it</Button>
                <Button look="quiet" onClick={() => propose.reset()}>
                  Leave it
                </Button>
              </div>
            </>
          )}
        </div>
      )}
    </Panel>
  )
}
