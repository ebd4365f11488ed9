import { EventEmitter } from 'node:events'

/** In-process news for the screens: who listens is told, who does not reads the database. */
export class Events<News extends { projectId: string }> {
  private readonly emitter = new EventEmitter().setMaxListeners(0)

  tell(news: News): void {
    this.emitter.emit(news.projectId, news)
  }

  /** News of one film until the signal says stop. */
  async *follow(projectId: string, signal: AbortSignal): AsyncGenerator<News> {
    const waiting: News[] = []
    let wake = () => {}
    const hear = (news: News) => {
      waiting.push(news)
      wake()
    }
    this.emitter.on(projectId, hear)
    const stop = () => wake()
    signal.addEventListener('abort', stop)
    try {
      while (!signal.aborted) {
        const news = waiting.shift()
        if (news) yield news
        else await new Promise<void>((resolve) => (wake = resolve))
      }
    } finally {
      this.emitter.off(projectId, hear)
      signal.removeEventListener('abort', stop)
    }
  }
}
