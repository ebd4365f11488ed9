import type { NewerScript, SavedScript } from '#contract/scripts.ts'

/** What the studio holds, as far as this window knows; null in a film without a script. */
export type Held = Pick<SavedScript, 'id' | 'hash'> | null

export type DraftState =
  | { is: 'saved' | 'typing' | 'saving' }
  /** Kept here, and tried again with the next key or by hand. */
  | { is: 'failed'; error: unknown }
  /** Another window saved meanwhile: nothing is saved until somebody chooses. */
  | { is: 'conflict'; newer: NewerScript }

interface Saving {
  held: Held
  save: (text: string, over: Held) => Promise<SavedScript>
  /** The newer text when that is why saving failed. */
  newerOf: (error: unknown) => NewerScript | null
  /** Milliseconds without a key. */
  rest?: number
}

export type DraftSaver = ReturnType<typeof createDraftSaver>

/** Keeps what is typed, one save at a time, each over the last one; never over a text it has not seen. */
export function createDraftSaver({ held: first, save, newerOf, rest = 800 }: Saving) {
  let held = first
  /** Every text that was held here: an answer that comes late must not put an older one back. */
  const seen = new Set(first ? [first.hash] : [])
  let state: DraftState = { is: 'saved' }
  let waiting: string | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | null = null
  const listeners = new Set<() => void>()

  function become(next: DraftState): void {
    state = next
    for (const listener of listeners) listener()
  }

  function hold(next: NonNullable<Held>): void {
    held = { id: next.id, hash: next.hash }
    seen.add(next.hash)
  }

  function type(text: string): void {
    waiting = text
    if (state.is === 'conflict') return
    become({ is: 'typing' })
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), rest)
  }

  /** Saves what waits, now; resolves when all of it is kept or cannot be. */
  async function flush(): Promise<void> {
    clearTimeout(timer)
    if (running) {
      await running
      return flush()
    }
    if (waiting === null || state.is === 'conflict') return
    running = saveOnce(waiting)
    await running
    if (state.is === 'saving') await flush()
  }

  async function saveOnce(text: string): Promise<void> {
    become({ is: 'saving' })
    try {
      hold(await save(text, held))
      const isAll = waiting === text
      if (isAll) waiting = null
      become({ is: isAll ? 'saved' : 'saving' })
    } catch (error) {
      const newer = newerOf(error)
      become(newer ? { is: 'conflict', newer } : { is: 'failed', error })
    } finally {
      running = null
    }
  }

  return {
    type,
    flush,
    state: () => state,
    held: () => held,
    /** Saved elsewhere, and nothing is typed here that it would take away. */
    isNews: (hash: string) => state.is === 'saved' && !seen.has(hash),
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    /** The text on screen goes over the newer one, which is seen now; that one stays a version to look at only if it was one. */
    keepMine() {
      if (state.is !== 'conflict') return Promise.resolve()
      hold(state.newer)
      become({ is: 'typing' })
      return flush()
    },
    /** What the studio has is on screen now; what was typed here and not kept is let go. */
    take(newer: NonNullable<Held>) {
      clearTimeout(timer)
      hold(newer)
      waiting = null
      become({ is: 'saved' })
    },
  }
}
