import type { ReactNode } from 'react'

/** A titled part of a page, set off by a hairline. */
export function Panel({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section aria-label={title} className="flex flex-col gap-3 border-t border-line py-4 first:border-t-0">
      <header className="flex items-center gap-3">
        <h2 className="min-w-0 flex-1 truncate text-base font-medium">{title}</h2>
        {aside}
      </header>
      {children}
    </section>
  )
}
