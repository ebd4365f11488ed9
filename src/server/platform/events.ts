import { EventEmitter, setMaxListeners } from 'node:events'

/** Carries news to the other processes on one database. */
type Carry<News> = (news: News) => void

/** News for the screens: who listens is told, who does not reads the database. */
export class Events<News extends { projectId: string }> {
  private readonly emitter = new EventEmitter().setMaxListeners(0)
  private readonly carry: Carry<News>
  private gap = new AbortController()

  /** @param carry alone in its database, a process has nobody else to tell */
  constructor(carry: Carry<News> = () => {}) {
    this.carry = carry
    setMaxListeners(0, this.gap.signal)
  }

  tell(news: News): void {
    this.hear(news)
    this.carry(news)
  }

  /** News that another process told. */
  hear(news: News): void {
    this.emitter.emit(news.projectId, news)
  }

  /** Something may have been missed: everybody who follows is sent away, comes again, and asks for the state. */
  interrupt(): void {
    this.gap.abort()
    this.gap = new AbortController()
    setMaxListeners(0, this.gap.signal)
  }

  /** News of one film until the signal says stop. */
  async *follow(projectId: string, signal: AbortSignal): AsyncGenerator<News> {
    const gap = this.gap.signal
    const waiting: News[] = []
    let wake = () => {}
    const hear = (news: News) => {
      waiting.push(news)
      wake()
    }
    this.emitter.on(projectId, hear)
    const stop = () => wake()
    for (const end of [signal, gap]) end.addEventListener('abort', stop)
    try {
      while (!signal.aborted && !gap.aborted) {
        const news = waiting.shift()
        if (news) yield news
        else await new Promise<void>((resolve) => (wake = resolve))
      }
    } finally {
      this.emitter.off(projectId, hear)
      for (const end of [signal, gap]) end.removeEventListener('abort', stop)
    }
  }
}

/** Where news is told and followed. */
export type Line<News extends { projectId: string }> = Pick<Events<News>, 'tell' | 'follow'>

/** The same line; what is told on it is signed, so that the window that asked for it knows its own change again. */
export const signed = <News extends { projectId: string; by?: string | undefined }>(line: Line<News>, by: string): Line<News> => ({
  tell: (news) => line.tell({ ...news, by }),
  follow: (projectId, signal) => line.follow(projectId, signal),
})
