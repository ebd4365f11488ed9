import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { Client, type Pool } from 'pg'
import { Events } from '../events.ts'

const channel = 'aiuteur_news'
const longestPauseSeconds = 10

export interface OpenEvents<News extends { projectId: string }> {
  events: Events<News>
  close(): Promise<void>
}

interface Postcard<News> {
  from: string
  news: News
}

/**
 * News between the processes on one PostgreSQL, by LISTEN and NOTIFY: ids and states only, far below its 8,000 bytes.
 * While the connection is lost nothing is heard, so whoever follows is interrupted when it is there again.
 */
export async function openWiredEvents<News extends { projectId: string }>({ url, pool }: { url: string; pool: Pool }): Promise<OpenEvents<News>> {
  const self = randomUUID()
  const onTheWay = new Set<Promise<unknown>>()
  const closing = new AbortController()
  const events = new Events<News>((news) => {
    const sent = pool
      .query('select pg_notify($1, $2)', [channel, JSON.stringify({ from: self, news } satisfies Postcard<News>)])
      .catch((error: Error) => console.error(`news: not told to other processes: ${error.message}`))
      .finally(() => onTheWay.delete(sent))
    onTheWay.add(sent)
  })

  async function listen(): Promise<Client> {
    const client = new Client({ connectionString: url, application_name: 'aiuteur news', keepAlive: true })
    client.on('error', () => {})
    client.on('notification', ({ payload }) => {
      const { from, news } = JSON.parse(payload ?? '{}') as Postcard<News>
      if (from !== self && news) events.hear(news)
    })
    try {
      await client.connect()
      await client.query(`listen ${channel}`)
    } catch (error) {
      await client.end().catch(() => {})
      throw error
    }
    client.once('end', () => void listenAgain())
    return client
  }

  async function listenAgain(): Promise<void> {
    for (let seconds = 0.2; !closing.signal.aborted; seconds = Math.min(longestPauseSeconds, seconds * 2)) {
      try {
        current = await listen()
        return events.interrupt()
      } catch {
        await pause(seconds * 1000, undefined, { ref: false, signal: closing.signal }).catch(() => {})
      }
    }
  }

  let current = await listen()
  return {
    events,
    async close() {
      closing.abort()
      await Promise.all(onTheWay)
      current.removeAllListeners('end')
      await current.end().catch(() => {})
    },
  }
}
