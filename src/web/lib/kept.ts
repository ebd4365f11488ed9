import { useCallback, useState } from 'react'

const nameOf = (key: string) => `aiuteur.${key}`

/** What this browser remembers of how somebody likes to work; never anything of the film. */
export function keep(key: string, value: unknown): void {
  try {
    localStorage.setItem(nameOf(key), typeof value === 'string' ? value : JSON.stringify(value))
  } catch {
    // A browser that keeps nothing works all the same.
  }
}

export function kept(key: string): unknown {
  try {
    const text = localStorage.getItem(nameOf(key))
    return text === null ? null : JSON.parse(text)
  } catch {
    return null
  }
}

/** State that survives a reload, checked by `read` since it may be from an older version. */
export function useKept<T>(key: string, read: (value: unknown) => T): [T, (value: T) => void] {
  const [value, setValue] = useState(() => read(kept(key)))
  const change = useCallback(
    (next: T) => {
      setValue(next)
      keep(key, next)
    },
    [key],
  )
  return [value, change]
}
