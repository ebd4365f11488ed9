export { lastUndoable, undo } from './undo.ts'
export { type Done, type Scope, undoable } from './undoable.ts'
