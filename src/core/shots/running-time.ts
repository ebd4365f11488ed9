export interface RunningTime {
  seconds: number
  /** Above the target where positive; null without a target. */
  over: number | null
}

/** How long shots last together, against what the film or scene should last (H4). */
export function runningTime(shots: readonly { seconds: number }[], targetSeconds: number | null = null): RunningTime {
  const seconds = shots.reduce((sum, shot) => sum + shot.seconds, 0)
  return { seconds, over: targetSeconds === null ? null : seconds - targetSeconds }
}
