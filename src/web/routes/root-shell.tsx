import { Outlet, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useMemo, useState } from 'react'
import { Toaster } from 'sonner'
import { type Command, useCommands } from '#web/lib/commands.ts'
import { setTheme, useTheme } from '#web/lib/theme.ts'

// Loaded when they are first asked for; their keys work from the first moment.
const Palette = lazy(() => import('./palette.tsx').then((page) => ({ default: page.Palette })))
const ShortcutSheet = lazy(() => import('./shortcut-sheet.tsx').then((page) => ({ default: page.ShortcutSheet })))

export function RootShell() {
  const [theme] = useTheme()
  const [finding, setFinding] = useState<boolean | null>(null)
  const [telling, setTelling] = useState(false)
  const navigate = useNavigate()
  useCommands(
    useMemo<Command[]>(
      () => [
        { id: 'palette', label: 'Find anything', group: 'Do', keys: '$mod+k', run: () => setFinding((now) => !now) },
        { id: 'shortcuts', label: 'Show the shortcuts', group: 'Do', keys: 'Shift+?', run: () => setTelling(true) },
        { id: 'theme', label: theme === 'dark' ? 'Work in the light theme' : 'Work in the dark theme', group: 'Do', run: () => setTheme(theme === 'dark' ? 'light' : 'dark') },
        { id: 'home', label: 'Go to your films', group: 'Go', keys: 'g f', run: () => void navigate({ to: '/' }) },
        { id: 'new', label: 'Start a new film', group: 'Do', run: () => void navigate({ to: '/new' }) },
        { id: 'capsules', label: 'Go to the style capsules', group: 'Go', run: () => void navigate({ to: '/capsules' }) },
        { id: 'settings', label: 'Go to the settings', group: 'Go', run: () => void navigate({ to: '/settings' }) },
      ],
      [navigate, theme],
    ),
  )
  return (
    <>
      <a href="#page" className="sr-only focus:not-sr-only focus:absolute focus:left-2 focus:top-2 focus:z-60 focus:rounded-control focus:bg-raised focus:px-3 focus:py-1">
        Skip to the page
      </a>
      <Outlet />
      <Suspense>
        {finding !== null && <Palette open={finding} onChange={setFinding} />}
        {telling && <ShortcutSheet onClose={() => setTelling(false)} />}
      </Suspense>
      <Toaster theme={theme} position="bottom-right" duration={6000} closeButton containerAriaLabel="Messages" toastOptions={{ classNames: { toast: 'font-sans!' } }} />
    </>
  )
}
