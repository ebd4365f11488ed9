import { useMutation } from '@tanstack/react-query'
import { History, Lock, Pencil } from 'lucide-react'
import { useState } from 'react'
import type { Prompt } from '#contract/prompts.ts'
import { misplaced } from '#core/prompts/misplaced.ts'
import { api } from '#web/lib/api.ts'
import { Button, IconButton } from '#web/ui/button.tsx'
import { Chip, OutOfDate } from '#web/ui/chip.tsx'
import { TextArea } from '#web/ui/field.tsx'
import { Failed } from '#web/ui/states.tsx'
import { TextConflict } from '#web/ui/text-conflict.tsx'
import { AnchoredText } from './anchored-text.tsx'
import { promptNames as names } from './prompt-names.ts'
import { PolishButton } from './polish-button.tsx'
import { PromptVersions } from './prompt-versions.tsx'
import { usePromptDraft } from './use-prompt-draft.ts'

interface Props {
  prompt: Prompt
  /** Longest prompt of the planned model in characters, if it names one. */
  limit: number | null
  /** Of assets that go as pictures. */
  traits: string[]
  guard: (edit: () => void) => void
}

/**
 * One prompt of a shot. Frame prompts are softly locked: they say what the data say until somebody takes the pen, and
 * then they are never overwritten silently. The video prompt is open.
 */
export function PromptPanel({ prompt, limit, traits, guard }: Props) {
  const { shotId, label, kind, text, edited, polished, now, reasons, version } = prompt
  const own = usePromptDraft(prompt)
  const draft = own.text
  const [looking, setLooking] = useState(false)
  const reset = useMutation(api.prompts.reset.mutationOptions({ meta: { done: `${names[kind]} of ${label} is written from the data again` } }))
  // What the data say is in its place by construction; words of one's own may not be.
  const flags = edited || draft !== null ? misplaced(kind, draft ?? text, traits) : []
  const length = (draft ?? text).length

  return (
    <section aria-label={`${names[kind]} of ${label}`} className="flex min-w-0 flex-col gap-1.5">
      <header className="flex min-h-7 flex-wrap items-center gap-2">
        <h3 className="flex items-center gap-1.5 text-xs text-faint">
          {names[kind]}
          {kind !== 'video' && !edited && <Lock size={11} aria-label="written from the data" />}
        </h3>
        {edited && <Chip tone="accent">yours</Chip>}
        {polished && now === null && <Chip>polished</Chip>}
        {now !== null && edited && <OutOfDate freshness="outdated" reasons={reasons} />}
        <span className="flex-1" />
        {limit !== null && <span className={length > limit ? 'figures text-xs text-failed' : 'figures text-xs text-faint'}>{`${length} / ${limit}`}</span>}
        {version > 1 && (
          <IconButton label="Earlier versions" onClick={() => setLooking(true)}>
            <History size={14} />
          </IconButton>
        )}
        {draft === null && (
          <IconButton label={kind === 'video' ? 'Edit' : 'Take the pen: write it yourself'} onClick={() => guard(own.begin)}>
            <Pencil size={14} />
          </IconButton>
        )}
      </header>
      {draft === null ? (
        <AnchoredText text={text} />
      ) : (
        <>
          <TextArea aria-label={names[kind]} autoFocus value={draft} maxLength={20_000} onChange={(event) => own.type(event.target.value)} onKeyDown={(event) => event.key === 'Escape' && own.leave()} />
          {own.theirs !== null ? (
            <TextConflict theirs={own.theirs} onTake={own.leave} onKeep={own.insist} />
          ) : (
            <div className="flex gap-1">
              <Button busy={own.busy} disabled={draft.trim() === ''} onClick={own.keep}>
                Keep my words
              </Button>
              <Button look="quiet" onClick={own.leave}>
                Leave it as it was
              </Button>
            </div>
          )}
          {own.error && <Failed error={own.error} />}
        </>
      )}
      {(edited || (polished && now === null)) && draft === null && (
        <div className="flex flex-col gap-1">
          {now !== null && (
            <details className="text-quiet">
              <summary className="text-xs">What the data would say now</summary>
              <AnchoredText text={now} />
            </details>
          )}
          <Button look="quiet" className="self-start" busy={reset.isPending} onClick={() => guard(() => reset.mutate({ shotId, kind, seen: text }))}>
            Write it from the data again
          </Button>
        </div>
      )}
      {draft === null && <PolishButton prompt={prompt} guard={guard} />}
      {flags.map(({ words, advice }) => (
        <p key={words} className="text-xs text-outdated">
          “{words}”: {advice}
        </p>
      ))}
      {looking && <PromptVersions prompt={prompt} onClose={() => setLooking(false)} onTake={(old) => guard(() => own.take(old))} />}
    </section>
  )
}
