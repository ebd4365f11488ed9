export { setStyle } from './set-style.ts'
