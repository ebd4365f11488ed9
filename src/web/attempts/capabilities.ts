import type { ReactNode } from 'react'
import type { Attempt } from '#contract/attempts.ts'
import type { AttemptId } from '#core/ids.ts'

/** Something that makes attempts of a slot, with its price. */
export interface Making {
  /** A verb with its object: "Make the picture", "Make another". */
  verb: string
  /** USD; undefined while the price is not known yet. */
  usd: number | undefined
  /** What stands in the way, or what is special: "taken again, costs nothing". */
  note?: string | undefined
  disabled?: boolean | undefined
  run: () => Promise<unknown>
}

/** What can be done with a slot besides choosing, starring and deleting its attempts, which always can. */
export interface Capabilities {
  /** "Make the picture", "Make what is out of date", "Make another": the first is the main one. */
  makings?: Making[]
  /** Takes a picture dropped, pasted or picked. */
  upload?: ((file: File) => Promise<unknown>) | undefined
  /** Takes the picture in use away, so that nothing is selected. */
  clear?: { verb: string; run: () => Promise<unknown> } | undefined
  /** The background of this attempt once more. */
  cutOut?: ((id: AttemptId) => Promise<unknown>) | undefined
  /** More buttons under the attempt that is shown: approve, redo from a pass. */
  extra?: ((attempt: Attempt) => ReactNode) | undefined
  /** Asks before the first edit of a locked stage. */
  guard?: ((edit: () => void) => void) | undefined
}

/** What the pictures of a slot are like. */
export interface Shape {
  /** What it shows, for those who do not see it: "Ida, side view". */
  name: string
  media?: 'picture' | 'clip'
  /** Width by height of its box; square when absent. */
  ratio?: number
  /** Subjects are cut out: a checkerboard lies behind them. */
  cutOut?: boolean
}
