/** What was given is no screenplay we can read; the message says why in words for the writer. */
export class ImportError extends Error {
  override readonly name = 'ImportError'
  readonly line: number | null

  constructor(message: string, line: number | null = null) {
    super(message)
    this.line = line
  }
}
