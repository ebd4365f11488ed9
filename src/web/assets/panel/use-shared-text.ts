import { ORPCError } from '@orpc/client'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Asset, NewerAsset } from '#contract/assets.ts'
import { useAssetEdit } from '#web/assets/edit-guard.tsx'
import { api } from '#web/lib/api.ts'
import type { SaveState } from '#web/ui/autosave.tsx'

const rest = 900

/**
 * A text of an asset that several windows may write: kept after a short rest, with what it was when the typing began. If
 * somebody else was faster, both texts are there to choose from and nothing is overwritten.
 */
export function useSharedText(asset: Asset, part: 'name' | 'description') {
  const value = asset[part]
  const [draft, setDraft] = useState<{ text: string; seen: string } | null>(null)
  const [state, setState] = useState<SaveState>('saved')
  const [theirs, setTheirs] = useState<string | null>(null)
  const edit = useMutation(api.assets.edit.mutationOptions({ meta: { ownError: true } }))
  const guard = useAssetEdit()

  useEffect(() => {
    if (state === 'saved') setDraft(null)
    // Only what comes from the studio ends a draft that is kept.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [value])

  useEffect(() => {
    if (state !== 'typing') return
    const timer = setTimeout(() => void save(), rest)
    return () => clearTimeout(timer)
  })

  async function send(text: string, seen: string) {
    setState('saving')
    try {
      await edit.mutateAsync({ id: asset.id, change: { [part]: text }, seen: { [part]: seen } })
      setDraft((now) => (now && now.text !== text ? { ...now, seen: text } : { text, seen: text }))
      setState((now) => (now === 'saving' ? 'saved' : now))
      setTheirs(null)
    } catch (error) {
      setState('failed')
      setTheirs(newerOf(error)?.now[part] ?? null)
    }
  }

  async function save() {
    if (!draft || theirs !== null) return
    if (part === 'name' && draft.text.trim() === '') return setState('failed')
    if (draft.text === draft.seen) return setState('saved')
    await send(draft.text, draft.seen)
  }

  return {
    text: draft?.text ?? value,
    state,
    /** What the other window wrote; null while there is no conflict. */
    theirs,
    error: theirs === null ? edit.error : null,
    // Of a locked stage the first letter asks, not the saving: nobody types what may not be kept.
    type: (text: string) =>
      guard(() => {
        setDraft((now) => ({ text, seen: now && state !== 'saved' ? now.seen : value }))
        setState('typing')
      }),
    save: () => void save(),
    keepMine: () => draft && theirs !== null && void send(draft.text, theirs),
    takeTheirs: () => {
      setDraft(null)
      setTheirs(null)
      setState('saved')
    },
  }
}

const newerOf = (error: unknown): NewerAsset | null =>
  error instanceof ORPCError && error.code === 'CONFLICT' && typeof error.data === 'object' && error.data !== null && 'now' in error.data ? (error.data as NewerAsset) : null
