/** One row of one table before and after a verb; null where it did not exist. Column names as in the database. */
export interface RowChange {
  table: string
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
}
