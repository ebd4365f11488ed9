import { Empty } from '#web/ui/states.tsx'

export function CapsulesPage() {
  return (
    <main id="page" className="h-full overflow-auto">
      <Empty title="This page is being built">The command line and the API do all of it already.</Empty>
    </main>
  )
}
