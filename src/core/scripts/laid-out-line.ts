/** A line as it stands on the page. Two lines with the same number stand side by side (dual dialogue). */
export interface LaidOutLine {
  text: string
  /** Columns (tenths of an inch) from the left edge of the page or text. */
  indent: number
  page: number | null
  line: number
  /** Empty lines above it. */
  blankBefore: number
}
