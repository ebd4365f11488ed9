import { setTimeout as pause } from 'node:timers/promises'

const interval = 60

/** Asks until it is so; what the question throws ends the waiting. */
export async function waitFor(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(interval)
}
