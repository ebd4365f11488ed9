import { setImmediate } from 'node:timers/promises'

/** Longest time without letting others have their turn, in milliseconds. */
const longest = 20

/** To be awaited between the steps of long work of the processor, so that a request that comes meanwhile is answered. */
export function takeTurns(): () => Promise<void> {
  let began = performance.now()
  return async () => {
    if (performance.now() - began < longest) return
    await setImmediate()
    began = performance.now()
  }
}
