import { setTimeout as pause } from 'node:timers/promises'

const interval = 60

/** Asks until there is an answer; what the question throws ends the waiting, and so does the signal. */
export async function waitFor<Answer>(ask: () => Promise<Answer | null>, signal?: AbortSignal): Promise<Answer> {
  for (;;) {
    signal?.throwIfAborted()
    const answer = await ask()
    if (answer !== null) return answer
    await pause(interval, undefined, signal && { signal })
  }
}
