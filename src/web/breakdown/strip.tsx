import type { ReactNode } from 'react'

/** Stands between the head of the stage and the board, never over it. */
export const Strip = ({ children }: { children: ReactNode }) => (
  <section aria-label="Reading of the script" className="shrink-0 border-b border-line bg-raised px-4 py-2">
    {children}
  </section>
)
