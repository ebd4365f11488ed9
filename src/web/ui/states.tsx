import { CircleAlert, LoaderCircle } from 'lucide-react'
import type { ReactNode } from 'react'
import { wordsOf } from '#web/lib/words.ts'
import { Button } from './button.tsx'

/** Nothing here yet: what it will be, and the one next step. */
export function Empty({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="mx-auto flex max-w-md flex-col items-center gap-2 px-6 py-16 text-center">
      <h2 className="text-base font-medium">{title}</h2>
      {children && <p className="text-quiet">{children}</p>}
      {action && <div className="pt-2">{action}</div>}
    </div>
  )
}

/** Stands where it happened: what happened, what was kept, and a retry. */
export function Failed({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  return (
    <div role="alert" className="flex items-start gap-2 rounded-control border border-failed/50 px-3 py-2">
      <CircleAlert size={15} className="mt-0.5 shrink-0 text-failed" aria-hidden />
      <p className="min-w-0 flex-1">{typeof error === 'string' ? error : wordsOf(error)}</p>
      {onRetry && (
        <Button look="quiet" onClick={onRetry}>
          Try again
        </Button>
      )}
    </div>
  )
}

export function Waiting({ what = 'Loading' }: { what?: string }) {
  return (
    <div role="status" className="flex items-center justify-center gap-2 px-6 py-16 text-faint">
      <LoaderCircle size={15} className="animate-spin" aria-hidden /> {what}…
    </div>
  )
}

interface Query<T> {
  data: T | undefined
  error: unknown
  refetch: () => unknown
}

/** The usual three states of what is asked of the studio; old data stays on screen while new is fetched. */
export function Loaded<T>({ query, what, children }: { query: Query<T>; what?: string; children: (data: T) => ReactNode }) {
  if (query.data !== undefined) return <>{children(query.data)}</>
  if (query.error) return <Failed error={query.error} onRetry={() => void query.refetch()} />
  return <Waiting {...(what ? { what } : {})} />
}
