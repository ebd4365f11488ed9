/** An amount of stored files. */
export interface Taken {
  files: number
  bytes: number
}
