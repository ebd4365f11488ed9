export { joinUndo } from './join-undo.ts'
export { lastUndoable, undo, type UndoRecord } from './undo.ts'
export { undoWhatStands } from './undo-what-stands.ts'
export { type Scope, undoable } from './undoable.ts'
