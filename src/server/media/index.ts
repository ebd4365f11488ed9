export { keepBytes } from './keep-bytes.ts'
