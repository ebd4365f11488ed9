import { toast } from 'sonner'
import type { ProjectId, UndoId } from '#core/ids.ts'
import { client } from './api.ts'
import { wordsOf } from './words.ts'

const listeners = new Set<() => void>()

/** Told after every undo, so that what is on screen is read again. */
export function onUndone(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Takes one step back; a conflict says what stands in the way and changes nothing. */
export async function undoStep(id: UndoId): Promise<void> {
  try {
    const { label } = await client.stages.undo({ id })
    toast.success(`Undone: ${label}`)
  } catch (error) {
    toast.error(wordsOf(error))
  }
  for (const listener of listeners) listener()
}

/** Ctrl-Z: the last thing done in this film. */
export async function undoLast(projectId: ProjectId): Promise<void> {
  const last = await client.stages.lastUndoable({ projectId }).catch(() => null)
  if (last) await undoStep(last.id)
  else toast('There is nothing to undo.')
}

/** Says what was done, and offers to take it back when the answer has an undo id. */
export function offerUndo(answer: unknown, done: string | undefined): void {
  if (!done) return
  const undoId = undoIdOf(answer)
  toast.success(done, undoId ? { action: { label: 'Undo', onClick: () => void undoStep(undoId) } } : {})
}

function undoIdOf(answer: unknown): UndoId | null {
  if (typeof answer !== 'object' || answer === null || !('undoId' in answer)) return null
  return answer.undoId as UndoId | null
}
