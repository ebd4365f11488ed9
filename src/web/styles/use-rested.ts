import { useEffect, useState } from 'react'

/** A value once it has rested: what is typed is not asked about at every key. */
export function useRested<T>(value: T, milliseconds = 400): T {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return rested
}
