import { Moon, Sun } from 'lucide-react'
import { setTheme, useTheme } from '#web/lib/theme.ts'
import { IconButton } from '#web/ui/button.tsx'

export function ThemeButton() {
  const [theme] = useTheme()
  const other = theme === 'dark' ? 'light' : 'dark'
  return (
    <IconButton label={`Work in the ${other} theme`} onClick={() => setTheme(other)}>
      {theme === 'dark' ? <Sun size={15} /> : <Moon size={15} />}
    </IconButton>
  )
}
