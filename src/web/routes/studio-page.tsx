import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import { Keys } from '#web/ui/keys.tsx'
import { ThemeButton } from './theme-button.tsx'

const places = [
  { to: '/', name: 'Films' },
  { to: '/capsules', name: 'Capsules' },
  { to: '/settings', name: 'Settings' },
] as const

/** Around every page that is not of one film. */
export function StudioPage({ title, children }: { title: string; children: ReactNode }) {
  useEffect(() => {
    document.title = `${title} · Aiuteur`
  }, [title])
  return (
    <div className="flex h-full flex-col">
      <header className="flex h-11 shrink-0 items-center gap-1 border-b border-line px-3">
        <span className="pr-3 font-medium">Aiuteur</span>
        <nav aria-label="Studio" className="flex gap-1">
          {places.map(({ to, name }) => (
            <Link key={to} to={to} activeOptions={{ exact: true }} className="flex h-7 items-center rounded-control px-2 text-quiet hover:bg-hover hover:text-ink" activeProps={{ className: 'bg-hover text-ink!', 'aria-current': 'page' }}>
              {name}
            </Link>
          ))}
        </nav>
        <span className="flex-1" />
        <span className="hidden pr-1 text-faint lg:inline-flex" aria-hidden>
          <Keys keys="$mod+k" />
        </span>
        <ThemeButton />
      </header>
      <main id="page" tabIndex={-1} className="min-h-0 flex-1 overflow-auto focus:outline-none">
        {children}
      </main>
    </div>
  )
}
