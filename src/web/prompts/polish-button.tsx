import { useMutation } from '@tanstack/react-query'
import { Sparkles } from 'lucide-react'
import type { Prompt } from '#contract/prompts.ts'
import { api } from '#web/lib/api.ts'
import { priced } from '#web/lib/format.ts'
import { Button } from '#web/ui/button.tsx'
import { promptNames } from './prompt-names.ts'

interface Props {
  prompt: Prompt
  guard: (edit: () => void) => void
}

/** Offered where the film has a text engine: poses and actions are said better, names and places stay; why not, where it was rejected. */
export function PolishButton({ prompt: { shotId, kind, label, polished, now, polish }, guard }: Props) {
  const ask = useMutation(api.prompts.polish.mutationOptions())
  if (!polish || (polished && now === null)) return null
  const isUnderWay = ask.isPending || polish.state === 'queued'
  return (
    <div className="flex flex-col gap-1">
      {polish.state === 'failed' && (
        <p role="note" className="text-xs text-failed">
          Not polished: {polish.error}
        </p>
      )}
      <Button
        look="quiet"
        className="self-start"
        icon={<Sparkles size={14} aria-hidden />}
        busy={isUnderWay}
        onClick={() => guard(() => ask.mutate({ shotId, kind }))}
      >
        {isUnderWay ? `${polish.engine} is polishing` : priced('Polish', polish.usd)}
        <span className="sr-only">{`: ${promptNames[kind].toLowerCase()} of ${label}, by ${polish.engine}`}</span>
      </Button>
    </div>
  )
}
