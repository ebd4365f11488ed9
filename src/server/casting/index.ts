export { populateCasting } from './populate.ts'
