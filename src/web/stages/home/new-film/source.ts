import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { client } from '#web/lib/api.ts'

/** What a film starts from: a file, or what was typed. */
export interface Source {
  file: File
  typed: boolean
}

/** What can be read; what a file really is shows in its bytes. */
export const scriptFiles = '.fountain,.spmd,.fdx,.pdf,.txt,.md,text/plain,application/pdf'

let chosen = 0
const numbers = new WeakMap<File, number>()
/** Files have no identity that a cache could go by. */
const numberOf = (file: File): number => {
  const number = numbers.get(file) ?? ++chosen
  numbers.set(file, number)
  return number
}

/** What the studio understands of it; nothing is created. While more is typed, what was understood before stays. */
export const usePreview = (source: Source | null) =>
  useQuery({
    queryKey: ['script preview', source && numberOf(source.file)],
    queryFn: source ? ({ signal }) => client.scripts.preview({ file: source.file }, { signal }) : skipToken,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    meta: { ownError: true },
    ...(source?.typed ? { placeholderData: keepPreviousData } : {}),
  })

/** Milliseconds without a key before what is typed is read. */
const rest = 600

/** Typed text as a file, once the hands rest; null while there is none. */
export function useTypedSource(text: string): Source | null {
  const [source, setSource] = useState<Source | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setSource(text.trim() ? { file: new File([text], 'typed.txt', { type: 'text/plain' }), typed: true } : null), rest)
    return () => clearTimeout(timer)
  }, [text])
  return source
}

/** "the_lighthouse-draft 3.fountain" → "The lighthouse draft 3" */
export const nameOfFile = (fileName: string): string =>
  fileName
    .replace(/\.[^.]*$/, '')
    .replaceAll(/[_-]+/g, ' ')
    .trim()
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
