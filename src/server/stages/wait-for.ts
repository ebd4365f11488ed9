import { setTimeout as pause } from 'node:timers/promises'

const interval = 60

/** Asks until there is an answer; what the question throws ends the waiting. */
export async function waitFor<Answer>(ask: () => Promise<Answer | null>): Promise<Answer> {
  for (;;) {
    const answer = await ask()
    if (answer !== null) return answer
    await pause(interval)
  }
}
