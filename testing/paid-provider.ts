import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/** A provider outside of what is killed: it takes clips, answers polls, and keeps its own books. */
export async function openPaidProvider() {
  const submissions: { operation: string; about: string }[] = []
  const polls: string[] = []
  const server = createServer(async (request, response) => {
    const body: Buffer[] = []
    for await (const chunk of request) body.push(chunk as Buffer)
    const [, operation = ''] = /^\/clips\/(.+)$/.exec(request.url ?? '') ?? []
    if (request.method === 'POST') submissions.push({ operation: `operation-${submissions.length + 1}`, about: createHash('sha256').update(Buffer.concat(body)).digest('hex') })
    else polls.push(operation)
    const answer = request.method === 'POST' ? submissions.at(-1)!.operation : submissions.some((one) => one.operation === operation) ? 'done' : 'unknown'
    await pause(request.method === 'POST' ? 60 : 150)
    response.end(answer)
  })
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    submissions,
    polls,
    close: () => new Promise<void>((closed) => {
      server.closeAllConnections()
      server.close(() => closed())
    }),
  }
}
