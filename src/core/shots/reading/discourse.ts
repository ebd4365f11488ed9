import type { CastEntry } from '../cast-entry.ts'
import type { Who } from './grammar.ts'

/** Who was spoken of lately, so that "she" and "the boy" find somebody. */
export interface Discourse {
  /** The subject of a clause weighs more than who else is in it. */
  tell: (entries: readonly CastEntry[], asSubject: boolean) => void
  nextSentence: () => void
  /** Whom a pronoun or a plain noun means; nobody where it is anybody's guess. */
  whom: (who: Who, except: readonly CastEntry[]) => readonly CastEntry[]
  /** The one of several that was spoken of last. */
  latestOf: (candidates: readonly CastEntry[]) => readonly CastEntry[]
  /** Everyone who has been spoken of in the scene. */
  everyone: () => readonly CastEntry[]
}

interface Told {
  entries: readonly CastEntry[]
  sentence: number
  weight: number
}

const memory = 6

export function openDiscourse(cast: readonly CastEntry[], genders: ReadonlyMap<CastEntry, 'he' | 'she'>): Discourse {
  const met = new Set<CastEntry>()
  let told: Told[] = []
  let sentence = 0
  let order = 0

  const recent = () => told.filter((one) => sentence - one.sentence <= memory).toSorted((a, b) => b.weight - a.weight)
  const single = (fits: (entry: CastEntry) => boolean, except: readonly CastEntry[]) => {
    for (const { entries } of recent()) {
      const [entry, other] = entries.filter((one) => fits(one) && !except.includes(one))
      if (entry && !other) return [entry]
    }
    return []
  }
  const isPerson = ({ kind, nature }: CastEntry) => kind === 'character' && nature === 'person'
  const gendered = (who: 'he' | 'she', except: readonly CastEntry[]) => {
    const sure = single((entry) => isPerson(entry) && genders.get(entry) === who, except)
    const open = single((entry) => isPerson(entry) && (genders.get(entry) ?? who) === who, except)
    const found = sure.length > 0 && !isFresher(recent(), open, sure, sentence) ? sure : open
    if (found.length > 0) return found
    const animals = single(({ nature }) => nature === 'animal', except)
    return animals.length > 0
      ? animals
      : met.size === 0
        ? only(cast.filter((entry) => isPerson(entry) && (genders.get(entry) ?? who) === who))
        : []
  }
  const several = (who: 'he' | 'she') => {
    const all = [...met].filter((entry) => isPerson(entry) && genders.get(entry) === who)
    return all.length > 1 ? all : []
  }

  return {
    tell(entries, asSubject) {
      if (entries.length === 0) return
      for (const entry of entries) met.add(entry)
      order += 1
      told = [...told.slice(-20), { entries, sentence, weight: sentence * 100 + (asSubject ? 50 : 0) - order / 1e6 }]
      if (entries.length > 1)
        for (const entry of entries)
          told.push({ entries: [entry], sentence, weight: sentence * 100 + (asSubject ? 49 : 0) - order / 1e6 })
    },
    nextSentence: () => void (sentence += 1),
    whom(who, except) {
      switch (who) {
        case 'he':
        case 'she':
          return gendered(who, except)
        case 'it':
          return single(({ kind, nature }) => kind === 'prop' || (kind === 'character' && nature !== 'person'), except)
        case 'animal':
          return single(({ nature, kind }) => nature === 'animal' && kind !== 'location', except)
        case 'they':
          return group(recent(), except)
        case 'men':
          return several('he')
        case 'women':
          return several('she')
        case 'anyone':
          return only(
            [...met].filter(
              (entry) => entry.kind === 'character' && entry.nature === 'person' && !except.includes(entry),
            ),
          )
      }
    },
    latestOf: (candidates) => single((entry) => candidates.includes(entry), []),
    everyone: () => [...met].filter(({ kind }) => kind === 'character' || kind === 'extra'),
  }
}

/** The last ones named together, or a group; else the people of the last two sentences, if they are several. */
function group(recent: readonly Told[], except: readonly CastEntry[]): readonly CastEntry[] {
  const together = recent.find(
    ({ entries }) =>
      !entries.some((one) => except.includes(one)) && (entries.length > 1 || entries[0]?.kind === 'extra'),
  )
  if (together) return together.entries
  const people = new Set(
    recent.flatMap(({ entries }) => entries).filter((one) => one.kind === 'character' && !except.includes(one)),
  )
  return people.size > 1 && people.size < 5 ? [...people] : []
}

/** Somebody of unknown gender who acts right now is more likely meant than somebody known from three sentences ago. */
function isFresher(
  recent: readonly Told[],
  open: readonly CastEntry[],
  sure: readonly CastEntry[],
  now: number,
): boolean {
  const age = (entries: readonly CastEntry[]) =>
    now - (recent.find((one) => entries.some((entry) => one.entries.includes(entry)))?.sentence ?? 0)
  return age(open) <= 1 && age(sure) > 1
}

const only = (entries: readonly CastEntry[]) => (entries.length === 1 ? entries : [])
