import { useSyncExternalStore } from 'react'
import { keep } from './kept.ts'

export type Theme = 'dark' | 'light'
const changed = new EventTarget()

const current = (): Theme => (document.documentElement.dataset['theme'] === 'light' ? 'light' : 'dark')

export function setTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme
  keep('theme', theme)
  changed.dispatchEvent(new Event('theme'))
}

export function useTheme(): [Theme, (theme: Theme) => void] {
  const theme = useSyncExternalStore((listener) => {
    changed.addEventListener('theme', listener)
    return () => changed.removeEventListener('theme', listener)
  }, current)
  return [theme, setTheme]
}

