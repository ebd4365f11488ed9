import { CircleAlert } from 'lucide-react'
import type { Matrix } from '#contract/casting.ts'
import { cellWords } from '#core/casting/cell-words.ts'
import { Button } from '#web/ui/button.tsx'
import type { Casting } from './use-casting.ts'

/** Somebody else was quicker: what it is now, and what was wanted; nothing was overwritten. */
export function LostBar({ matrix, casting: { lost, forget, insist } }: { matrix: Matrix; casting: Casting }) {
  if (!lost) return null
  const words = lost.newer.flatMap(({ lookId, shotId, presence }) => {
    const [look, shot] = [matrix.looks.find((one) => one.lookId === lookId), matrix.shots.find(({ id }) => id === shotId)]
    return look && shot ? [cellWords(look.name, shot.label, presence)] : []
  })
  return (
    <div role="alert" className="flex flex-wrap items-center gap-2 rounded-control border border-failed/60 px-3 py-1.5">
      <CircleAlert size={15} className="shrink-0 text-failed" aria-hidden />
      <p className="min-w-0 flex-1">
        Changed in another window meanwhile: {words.slice(0, 3).join(', ')}
        {words.length > 3 && ` and ${words.length - 3} more`}. Your change was not made: {lost.label}.
      </p>
      <Button look="quiet" onClick={forget}>
        Leave it
      </Button>
      <Button onClick={insist}>Make my change</Button>
    </div>
  )
}
