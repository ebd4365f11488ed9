import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { ORPCError } from '@orpc/client'
import { toast } from 'sonner'
import { offerUndo } from './undo.ts'
import { isGone, wordsOf } from './words.ts'

declare module '@tanstack/react-query' {
  interface Register {
    mutationMeta: {
      /** Said in a toast when it is done; with Undo when the answer has an undo id. */
      done?: string
      /** The component shows the error where it happened: no toast. */
      ownError?: boolean
      /** The component brings its own cache up to date: nothing is read again. */
      ownCache?: boolean
    }
    queryMeta: { ownError?: boolean }
  }
}

/** One answer may change what any screen says, so what is on screen is read again after each change; the rest when it is opened. */
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, query) => {
      // What is gone, after an undo or in another window, goes from the page with the list that it was on.
      if (query.state.data !== undefined && !query.meta?.ownError && !isGone(error)) toast.error(wordsOf(error), { id: 'reading' })
    },
  }),
  mutationCache: new MutationCache({
    onError: (error, _variables, _context, { meta }) => {
      if (!meta?.ownError) toast.error(wordsOf(error))
      void queryClient.invalidateQueries()
    },
    onSuccess: (answer, _variables, _context, { meta }) => {
      offerUndo(answer, meta?.done)
      if (!meta?.ownCache) void queryClient.invalidateQueries()
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      refetchOnWindowFocus: true,
      retry: (failures, error) => !(error instanceof ORPCError && error.status < 500) && failures < 3,
    },
  },
})
