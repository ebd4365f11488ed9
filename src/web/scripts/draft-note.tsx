import { wordsOf } from '#web/lib/words.ts'
import type { DraftState } from './draft-saver.ts'

const words = { saved: 'Saved', typing: 'Editing…', saving: 'Saving…', conflict: 'Not saved: two texts', failed: 'Not saved; what you typed is still here' }

/** Whether what is on the page is kept; always said, since nobody presses Save. */
export function DraftNote({ state, onRetry }: { state: DraftState; onRetry: () => void }) {
  const isBad = state.is === 'failed' || state.is === 'conflict'
  return (
    <span role="status" className={isBad ? 'text-xs text-failed' : 'text-xs text-faint'} title={state.is === 'failed' ? wordsOf(state.error) : undefined}>
      {words[state.is]}
      {state.is === 'failed' && (
        <button type="button" onClick={onRetry} className="ml-1 underline">
          Save now
        </button>
      )}
    </span>
  )
}
