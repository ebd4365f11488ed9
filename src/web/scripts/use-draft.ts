import { ORPCError } from '@orpc/client'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { NewerScript } from '#contract/scripts.ts'
import type { ProjectId } from '#core/ids.ts'
import { client } from '#web/lib/api.ts'
import { createDraftSaver, type DraftSaver, type DraftState, type Held } from './draft-saver.ts'

/** One saver for as long as the editor is open; leaving the page keeps what was typed. */
export function useDraft(projectId: ProjectId, held: Held): { saver: DraftSaver; state: DraftState } {
  const save = useMutation({
    mutationFn: (wanted: { text: string; over: Held }) => client.scripts.save({ projectId, ...wanted }),
    meta: { ownError: true },
  })
  const [saver] = useState(() => createDraftSaver({ held, save: (text, over) => save.mutateAsync({ text, over: over && { id: over.id, hash: over.hash } }), newerOf }))
  const state = useSyncExternalStore(saver.subscribe, saver.state)

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (saver.state().is === 'saved') return
      void saver.flush()
      event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => {
      window.removeEventListener('beforeunload', ask)
      void saver.flush()
    }
  }, [saver])
  return { saver, state }
}

function newerOf(error: unknown): NewerScript | null {
  if (!(error instanceof ORPCError) || error.code !== 'CONFLICT') return null
  return NewerScript.safeParse(error.data).data ?? null
}
