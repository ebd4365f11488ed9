import type { SceneMatch } from './scene-match.ts'

/** What happened to the scenes of a new version, in words for a list; unchanged scenes are not in it. */
export const describeRevision = (matches: readonly SceneMatch[]): { match: SceneMatch; words: string }[] =>
  matches.flatMap((match) => {
    const words = happenings(match, matches)
    return words.length === 0 ? [] : [{ match, words: `${nameOf(match)} ${words.join(', ')}` }]
  })

const nameOf = ({ number, oldNumber, heading }: SceneMatch) => {
  const name = `Scene ${number ?? oldNumber}`
  return heading === '' ? name : `${name} (${heading})`
}

function happenings(match: SceneMatch, matches: readonly SceneMatch[]): string[] {
  const { kind, oldHeading, number, oldNumber, changedLines, mergedFrom, mergedInto, splitFrom } = match
  if (kind === 'gone') return [mergedInto === null ? 'is gone' : `became part of scene ${mergedInto}`]
  const happened: string[] = []
  if (kind === 'new') happened.push(splitFrom === null ? 'is new' : `is new, split off from ${formerName(splitFrom, matches)}`)
  if (match.returned) happened.push('is back')
  if (changedLines > 0) happened.push(`changed: ${changedLines} ${changedLines === 1 ? 'line' : 'lines'}`)
  if (mergedFrom.length > 0) happened.push(`took in ${mergedFrom.map((id) => formerName(id, matches)).join(' and ')}`)
  if (match.renamed) happened.push(`was called ${oldHeading === '' ? 'nothing' : oldHeading}`)
  if (match.moved) happened.push(`moved from ${oldNumber} to ${number}`)
  return happened
}

/** Old scenes are called by the number they had. */
const formerName = (id: string, matches: readonly SceneMatch[]) =>
  `the former scene ${matches.find(({ oldId }) => oldId === id)?.oldNumber ?? '?'}`
