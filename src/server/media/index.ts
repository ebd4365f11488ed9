export { keepBytes } from './keep-bytes.ts'
export { loadBytes } from './load-bytes.ts'
