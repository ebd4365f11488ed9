export { followScript } from './follow-script.ts'
export { populateCasting } from './populate.ts'
