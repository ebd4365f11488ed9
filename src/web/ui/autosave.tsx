import { useEffect, useEffectEvent, useState } from 'react'

export type SaveState = 'saved' | 'typing' | 'saving' | 'failed'

interface Saving {
  /** What the studio has. */
  value: string
  /** Keeps it; a rejected promise leaves the text as typed and says so. */
  onSave: (value: string) => Promise<unknown>
}

/** Milliseconds without a key. */
const rest = 700

interface Draft {
  text: string
  /** What the studio had when it was typed. */
  over: string
}

/** What is typed is kept after a short rest and when the field is left; news from elsewhere never overwrite typing. */
export function useAutosave({ value, onSave }: Saving) {
  const [draft, setDraft] = useState<Draft | null>(null)
  const [state, setState] = useState<SaveState>('saved')
  // What was saved stays on screen until the studio tells something newer than what typing began with.
  const isNews = state === 'saved' && value !== draft?.over
  const typed = draft && !isNews ? draft.text : value

  async function save() {
    if (typed === value) return setState('saved')
    setState('saving')
    try {
      await onSave(typed)
      setState((now) => (now === 'saving' ? 'saved' : now))
    } catch {
      setState('failed')
    }
  }
  const saveAfterRest = useEffectEvent(() => void save())

  useEffect(() => {
    if (state !== 'typing') return
    const timer = setTimeout(saveAfterRest, rest)
    return () => clearTimeout(timer)
  }, [typed, state])

  const type = (text: string) => {
    setDraft({ text, over: value })
    setState('typing')
  }
  return { typed, type, save: () => (state === 'typing' || state === 'failed' ? save() : undefined), state }
}

const said: Record<SaveState, string> = { saved: '', typing: 'Editing…', saving: 'Saving…', failed: 'Not saved. What you typed is still here.' }

export function SaveNote({ state }: { state: SaveState }) {
  return (
    <span role="status" className={state === 'failed' ? 'text-xs text-failed' : 'text-xs text-faint'}>
      {said[state]}
    </span>
  )
}
