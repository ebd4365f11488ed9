import { Empty } from '#web/ui/states.tsx'

export function WrapPage() {
  return (
    <div className="h-full overflow-auto">
      <Empty title="This page is being built">The command line and the API do all of it already.</Empty>
    </div>
  )
}
