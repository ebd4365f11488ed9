import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Look, NewerLook } from '#contract/looks.ts'
import { api } from '#web/lib/api.ts'
import { newerIn } from '#web/lib/words.ts'
import { useStageEdit } from '#web/stages/stage-edit.tsx'
import { Button } from '#web/ui/button.tsx'
import { TextArea } from '#web/ui/field.tsx'
import { Panel } from '#web/ui/panel.tsx'
import { TextState } from '#web/ui/text-conflict.tsx'
import { useSharedText } from '#web/ui/use-shared-text.ts'

/** What is inherited, and what this scene says instead; the script's own words are offered (A14). */
export function DescriptionPart({ look }: { look: Look }) {
  const edit = useStageEdit()
  const change = useMutation(api.looks.edit.mutationOptions())
  const propose = useMutation(api.looks.proposeDescription.mutationOptions())
  const [opened, setOpened] = useState(false)
  const isOverridden = look.descriptionOverride !== null
  const put = (text: string | null) =>
    edit(() => change.mutate({ id: look.id, change: { descriptionOverride: text }, seen: { descriptionOverride: look.descriptionOverride } }, { onSuccess: () => setOpened(text !== null) }))

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
        <Override look={look} />
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

/** Said in this scene only; several windows may write it. */
function Override({ look }: { look: Look }) {
  const change = useMutation(api.looks.edit.mutationOptions({ meta: { ownError: true } }))
  const shared = useSharedText({
    value: look.descriptionOverride ?? '',
    guard: useStageEdit(),
    onSave: (text, seen) => change.mutateAsync({ id: look.id, change: { descriptionOverride: said(text) }, seen: { descriptionOverride: said(seen) } }),
    newerIn: (error) => {
      const newer = newerIn<NewerLook>(error)
      return newer && (newer.now.descriptionOverride ?? '')
    },
  })
  return (
    <div>
      <TextArea aria-label={`${look.name} in this scene`} autoFocus={look.descriptionOverride === null} value={shared.text} maxLength={2000} onChange={(event) => shared.type(event.target.value)} onBlur={shared.save} />
      <TextState shared={shared} />
      <p className="text-xs text-faint">Said in this scene, and inherited by the scenes after it.</p>
    </div>
  )
}

/** Nothing written is nothing said: it is inherited. */
const said = (text: string) => (text.trim() === '' ? null : text)
