import { on } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { VideoRequest } from '#server/platform/models/ports.ts'

/** Drawn ahead of the encoder, so that neither waits for the other. */
const ahead = 3

/** The frames of the clip, drawn by a thread of its own. */
export async function* framesFromThread(request: VideoRequest): AsyncGenerator<Uint8Array> {
  const thread = new Worker(new URL('./film-thread.ts', import.meta.url), { workerData: request })
  try {
    for (let asked = 0; asked < ahead; asked++) thread.postMessage('next', [])
    for await (const [frame] of on(thread, 'message', { close: ['exit'] })) {
      if (frame instanceof Error) throw frame
      if (frame === null) return
      thread.postMessage('next', [])
      yield frame
    }
    throw new Error('the drawing of the frames was broken off')
  } finally {
    await thread.terminate()
  }
}
