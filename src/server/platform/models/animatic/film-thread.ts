import { parentPort, workerData } from 'node:worker_threads'
import type { VideoRequest } from '#server/platform/models/ports.ts'
import { filmFrames } from './film-frames.ts'

/** Draws frames beside the server's thread, which is to answer people meanwhile. One frame a message; null when all are drawn. */
const frames = filmFrames(workerData as VideoRequest)

parentPort?.on('message', async () => {
  try {
    const { value, done } = await frames.next()
    if (done) parentPort?.postMessage(null, [])
    else parentPort?.postMessage(value, [value.buffer as ArrayBuffer])
  } catch (error) {
    parentPort?.postMessage(error, [])
  }
})
