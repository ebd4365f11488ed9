import { Link, type ErrorComponentProps } from '@tanstack/react-router'
import { Empty, Failed } from '#web/ui/states.tsx'

export const NotFound = () => (
  <Empty title="There is nothing here" action={<Link to="/" className="text-accent underline">Go to your films</Link>}>
    The address may be old, or the film is in the bin.
  </Empty>
)

export const PageFailed = ({ error, reset }: ErrorComponentProps) => (
  <div className="mx-auto max-w-xl p-8">
    <Failed error={error} onRetry={reset} />
  </div>
)
