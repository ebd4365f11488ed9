import { useMutation } from '@tanstack/react-query'
import type { Matrix } from '#contract/casting.ts'
import { api } from '#web/lib/api.ts'
import { priced } from '#web/lib/format.ts'
import { Button } from '#web/ui/button.tsx'

/** The text engine of the film reads a scene once; where the film has none, the rules have spoken already. */
export function AskReader({ matrix: { sceneId, reader } }: { matrix: Matrix }) {
  const ask = useMutation(api.casting.ask.mutationOptions())
  if (!reader) return null
  const { engine, usd, state, note } = reader
  if (state === 'done') return <span className="text-xs text-faint">Read by {engine}</span>
  return (
    <>
      {state === 'failed' && (
        <span role="note" className="max-w-80 truncate text-xs text-failed" title={note ?? ''}>
          {note}
        </span>
      )}
      <Button busy={ask.isPending || state === 'queued'} onClick={() => ask.mutate({ sceneId })}>
        {state === 'queued' ? `${engine} is reading` : priced(`Have ${engine} read the scene`, usd)}
      </Button>
    </>
  )
}
