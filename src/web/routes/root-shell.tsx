import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { Toaster } from 'sonner'
import { useTheme } from '#web/lib/theme.ts'

// Not needed for the first paint.
const Palette = lazy(() => import('./palette.tsx').then((page) => ({ default: page.Palette })))
const ShortcutSheet = lazy(() => import('./shortcut-sheet.tsx').then((page) => ({ default: page.ShortcutSheet })))

export function RootShell() {
  const [theme] = useTheme()
  return (
    <>
      <a href="#page" className="sr-only focus:not-sr-only focus:absolute focus:left-2 focus:top-2 focus:z-60 focus:rounded-control focus:bg-raised focus:px-3 focus:py-1">
        Skip to the page
      </a>
      <Outlet />
      <Suspense>
        <Palette />
        <ShortcutSheet />
      </Suspense>
      <Toaster theme={theme} position="bottom-right" duration={6000} closeButton containerAriaLabel="Messages" toastOptions={{ classNames: { toast: 'font-sans!' } }} />
    </>
  )
}
