export { lastUndoable, undo } from './undo.ts'
export { undoable } from './undoable.ts'
