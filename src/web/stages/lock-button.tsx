import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { isDefinedError } from '@orpc/client'
import { ArrowRight, Lock, LockOpen } from 'lucide-react'
import { useState } from 'react'
import { api } from '#web/lib/api.ts'
import { Button } from '#web/ui/button.tsx'
import { Confirm } from '#web/ui/dialog.tsx'
import { type StageOf, useStage } from './use-stage.ts'

interface Props extends StageOf {
  next: string | null
  /** Instead of "Lock and continue". */
  words?: string | undefined
  /** What is still open on the page, in words; it may be locked over. */
  open?: readonly string[]
  /** Something else is to be done first: this is not the one action of the screen. */
  quiet?: boolean
  /** Done first, such as approving what is about to be locked; a refusal leaves the stage as it is. */
  before?: (() => Promise<unknown>) | undefined
}

interface Problem {
  level: 'error' | 'warning'
  message: string
}

/** Errors stand in the way, warnings may be locked over; unlocking never takes anything away. */
export function LockButton({ next, words = 'Lock and continue', open = [], quiet = false, before, ...of }: Props) {
  const [preparing, setPreparing] = useState(false)
  const { locked } = useStage(of)
  const navigate = useNavigate()
  const [problems, setProblems] = useState<Problem[]>([])
  const set = useMutation(api.stages.set.mutationOptions({ meta: { ownError: true } }))

  const go = () => next && void navigate({ to: next })
  const lock = (anyway: boolean) =>
    set.mutate(
      { ...of, state: 'locked', anyway },
      {
        onSuccess: () => {
          setProblems([])
          go()
        },
        onError: (error) => setProblems(isDefinedError(error) && error.code === 'REFUSED' && error.data.problems.length > 0 ? error.data.problems : [{ level: 'error', message: error.message }]),
      },
    )
  if (locked)
    return (
      <span className="flex items-center gap-1">
        <Button look="quiet" icon={<LockOpen size={14} />} onClick={() => set.mutate({ ...of, state: 'draft', anyway: false })}>
          Unlock
        </Button>
        <Button look="primary" icon={<ArrowRight size={14} />} onClick={go}>
          Continue
        </Button>
      </span>
    )
  const begin = async () => {
    if (open.length > 0) return setProblems(open.map((message) => ({ level: 'warning', message })))
    setPreparing(true)
    const ready = await (before?.() ?? Promise.resolve()).then(() => true, () => false)
    setPreparing(false)
    if (ready) lock(false)
  }
  const blocked = problems.some(({ level }) => level === 'error')
  return (
    <>
      <Button look={quiet ? 'plain' : 'primary'} icon={<Lock size={14} />} busy={set.isPending || preparing} onClick={() => void begin()}>
        {words}
      </Button>
      <Confirm
        open={problems.length > 0}
        onClose={() => setProblems([])}
        title={blocked ? 'This cannot be locked yet' : 'Lock although something is open?'}
        action={blocked ? 'Check again' : 'Lock anyway'}
        busy={set.isPending}
        onConfirm={() => lock(!blocked)}
      >
        <ul className="list-disc pl-4">
          {problems.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      </Confirm>
    </>
  )
}
