import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { NewerPrompt, Prompt } from '#contract/prompts.ts'
import { api } from '#web/lib/api.ts'
import { newerIn } from '#web/lib/words.ts'
import { promptNames } from './prompt-names.ts'

interface Draft {
  text: string
  /** What the prompt said when the pen was taken. */
  seen: string
}

/** Words of one's own on a prompt that other windows may write too: kept when one says so, and over nothing unseen. */
export function usePromptDraft({ shotId, kind, label, text: now }: Prompt) {
  const [draft, setDraft] = useState<Draft | null>(null)
  const [theirs, setTheirs] = useState<string | null>(null)
  const leave = () => {
    setDraft(null)
    setTheirs(null)
  }
  const edit = useMutation(
    api.prompts.edit.mutationOptions({
      meta: { done: `${promptNames[kind]} of ${label} is in your words`, ownError: true },
      onSuccess: leave,
      onError: (reason) => setTheirs(newerIn<NewerPrompt>(reason)?.now.text ?? null),
    }),
  )
  const keep = (wanted: Draft) => {
    setDraft(wanted)
    edit.mutate({ shotId, kind, ...wanted })
  }
  return {
    text: draft?.text ?? null,
    begin: () => setDraft({ text: now, seen: now }),
    type: (text: string) => setDraft((old) => ({ text, seen: old?.seen ?? now })),
    leave,
    keep: () => draft && keep(draft),
    /** An earlier version becomes the newest. */
    take: (text: string) => keep({ text, seen: now }),
    /** What another window wrote meanwhile; null while there is no conflict. */
    theirs,
    insist: () => draft && theirs !== null && keep({ text: draft.text, seen: theirs }),
    error: theirs === null ? edit.error : null,
    busy: edit.isPending,
  }
}
