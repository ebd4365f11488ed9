/** One change somebody made, as the undo record of it tells. */
export interface DescriptionChange {
  at: Date
  label: string
  before: string
  after: string
  undone: boolean
}

/** What the description was from a moment on. */
export interface DescriptionVersion {
  at: Date
  text: string
  /** What was done: "Ida edited"; null where the studio wrote it, from the script. */
  label: string | null
}

/** Edits within this many milliseconds are one: it is kept while somebody types. */
const onePause = 120_000

/**
 * Latest first. What stands between two changes without being in either was written by the studio, and so was the text
 * that the first change found.
 * @param changes oldest first
 */
export function descriptionHistory(first: Date, changes: readonly DescriptionChange[], now: string): DescriptionVersion[] {
  const versions: DescriptionVersion[] = []
  const standing = changes.filter(({ undone, before, after }) => !undone && before !== after)
  for (const { at, label, before, after } of standing) {
    if (versions.at(-1)?.text !== before) versions.push({ at: versions.length === 0 ? first : at, text: before, label: null })
    versions.push({ at, text: after, label })
  }
  const last = standing.at(-1)
  if (versions.at(-1)?.text !== now) versions.push({ at: last?.at ?? first, text: now, label: null })
  return versions.filter((version, place) => !isPassing(version, versions[place + 1])).filter(({ text }) => text !== '').toReversed()
}

const isPassing = (one: DescriptionVersion, next: DescriptionVersion | undefined) =>
  next !== undefined && one.label !== null && one.label === next.label && next.at.getTime() - one.at.getTime() < onePause
