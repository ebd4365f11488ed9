import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pino } from 'pino'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import type { Config } from '#server/config.ts'

export type Observer = ReturnType<typeof observe>

/** Structured logs with request ids, and figures for Prometheus. Neither ever holds a body: no script, no key. */
export function observe({ logLevel }: Pick<Config, 'logLevel'>) {
  const log = pino({ level: logLevel, base: null })
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const durations = new Histogram({
    name: 'aiuteur_http_seconds',
    help: 'How long requests took, by kind and status',
    labelNames: ['kind', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10],
    registers: [registry],
  })

  return {
    log,
    metrics: () => registry.metrics(),

    request(request: IncomingMessage, response: ServerResponse): void {
      const id = randomUUID()
      const started = performance.now()
      response.setHeader('x-request-id', id)
      response.once('close', () => {
        const seconds = (performance.now() - started) / 1000
        const path = (request.url ?? '/').split('?')[0]!
        durations.observe({ kind: kindOf(path), status: response.statusCode }, seconds)
        log.info({ id, method: request.method, path, status: response.statusCode, milliseconds: Math.round(seconds * 1000) })
      })
    },
  }
}

/** Few words, or every id would become a series of its own. */
const kindOf = (path: string) => /^\/(rpc|api|media)(?=\/|$)/.exec(path)?.[1] ?? 'other'
