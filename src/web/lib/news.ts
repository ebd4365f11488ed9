import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { News } from '#contract/news.ts'
import type { ProjectId } from '#core/ids.ts'
import { client, windowId } from './api.ts'

type Listener = (news: News) => void
const listeners = new Set<Listener>()

/** For a component that wants the figure itself, such as the progress of one attempt. */
export function useNews(listener: Listener): void {
  useEffect(() => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }, [listener])
}

/** Of an own change the screen is read again with its answer; progress changes nothing that is read. */
const isReason = (news: News) => news.by !== windowId && (news.kind !== 'attempt' || news.progress === null || news.state !== 'running')

/** How often what is on screen is read again while much is going on, in milliseconds. */
const pace = 700

/**
 * Follows a film while it is open: finished work appears by itself. After a lost connection everything on screen is
 * asked for again, since what happened meanwhile was not heard. Answers whether the line is up.
 */
export function useFilmNews(projectId: ProjectId): boolean {
  const queries = useQueryClient()
  const [connected, setConnected] = useState(true)

  useEffect(() => {
    const stop = new AbortController()
    let due: ReturnType<typeof setTimeout> | undefined
    const readAgain = () => {
      due ??= setTimeout(() => {
        due = undefined
        // What is being read is read to its end, else much news would starve slow answers; it is then read once more.
        const wasReading = queries.isFetching() > 0
        void queries.invalidateQueries({}, { cancelRefetch: false })
        if (wasReading) readAgain()
      }, pace)
    }
    void follow()
    return () => {
      stop.abort()
      clearTimeout(due)
    }

    async function follow() {
      for (let wait = 1000; !stop.signal.aborted; wait = Math.min(wait * 2, 15_000)) {
        try {
          const events = await client.news.follow({ projectId }, { signal: stop.signal })
          if (wait > 1000) readAgain()
          wait = 1000
          setConnected(true)
          for await (const news of events) {
            for (const listener of listeners) listener(news)
            if (isReason(news)) readAgain()
          }
        } catch {
          if (stop.signal.aborted) return
          setConnected(false)
        }
        await new Promise((go) => setTimeout(go, wait))
      }
    }
  }, [projectId, queries])

  return connected
}
