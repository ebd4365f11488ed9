import { useEffect, useState } from 'react'
import type { SaveState } from './autosave.tsx'

const rest = 900

interface Sharing {
  /** What the studio has. */
  value: string
  /** Keeps it; told what it was when the typing began. */
  onSave: (text: string, seen: string) => Promise<unknown>
  /** What another window wrote, where that is why it was not kept. */
  newerIn: (error: unknown) => string | null
  /** Asks before the first letter, not before the saving: nobody types what may not be kept. */
  guard: (edit: () => void) => void
  mayBeEmpty?: boolean
}

export type SharedText = ReturnType<typeof useSharedText>

/**
 * A text that several windows may write: kept after a short rest, with what it was when the typing began. If somebody
 * else was faster, both texts are there to choose from and nothing is overwritten.
 */
export function useSharedText({ value, onSave, newerIn, guard, mayBeEmpty = true }: Sharing) {
  const [draft, setDraft] = useState<{ text: string; seen: string } | null>(null)
  const [state, setState] = useState<SaveState>('saved')
  const [theirs, setTheirs] = useState<string | null>(null)
  const [error, setError] = useState<unknown>(null)

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
    setError(null)
    try {
      await onSave(text, seen)
      setDraft((now) => (now && now.text !== text ? { ...now, seen: text } : { text, seen: text }))
      setState((now) => (now === 'saving' ? 'saved' : now))
      setTheirs(null)
    } catch (reason) {
      setState('failed')
      setTheirs(newerIn(reason))
      setError(reason)
    }
  }

  async function save() {
    if (!draft || theirs !== null) return
    if (!mayBeEmpty && draft.text.trim() === '') return setState('failed')
    if (draft.text === draft.seen) return setState('saved')
    await send(draft.text, draft.seen)
  }

  return {
    text: draft?.text ?? value,
    state,
    /** What the other window wrote; null while there is no conflict. */
    theirs,
    error: theirs === null ? error : null,
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
