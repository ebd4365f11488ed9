import type { Choice } from './choice.ts'
import type { Situation } from './situation.ts'

/** What of the scene is shot already; the next camera depends on it. */
export interface Footage {
  choices: readonly Choice[]
  /** Who was in the shot before. */
  lastPeople: readonly string[]
  /** Who has been seen and has not gone. */
  present: ReadonlySet<string>
  /** How many shots in a row have talked, and how many of them were this speaker's alone. */
  talked: number
  runOf: (speaker: string) => number
  /** With whom somebody talks: the other one of the last two who spoke, while the talk goes on. */
  partnerOf: (speaker: string) => string | null
  /** Who commanded or threatened in the shot before. */
  threatener: string | null
  /** As far as it has been seen. */
  isAnimal: (name: string) => boolean
  hasSpoken: (name: string) => boolean
  /** Whether two have had their two-shot. */
  isPaired: (one: string, other: string) => boolean
}

export interface FootageLog extends Footage {
  add: (situation: Situation, choice: Choice) => void
}

/** So many shots without a word end a conversation. */
const silence = 2

export function openFootage(): FootageLog {
  const choices: Choice[] = []
  const spoken: { name: string; shot: number }[] = []
  const paired = new Set<string>()
  const present = new Set<string>()
  const beasts = new Set<string>()
  let run: { speaker: string; shots: number } | null = null
  const log: FootageLog = {
    choices,
    lastPeople: [],
    present,
    talked: 0,
    threatener: null,
    runOf: (speaker) => (run?.speaker === speaker ? run.shots : 0),
    partnerOf: (speaker) =>
      spoken.findLast(({ name, shot }) => name !== speaker && choices.length - shot <= silence + 1)?.name ?? null,
    isAnimal: (name) => beasts.has(name),
    hasSpoken: (name) => spoken.some((one) => one.name === name),
    isPaired: (one, other) => paired.has(pair(one, other)),
    add({ dialogue, people, goes, passes, groups, threat, animals }, choice) {
      const speakers = dialogue.filter(({ voice }) => voice === 'on').map(({ speaker }) => speaker)
      for (const speaker of speakers) {
        const partner = log.partnerOf(speaker)
        if (partner) paired.add(pair(speaker, partner))
        if (!groups.includes(speaker)) spoken.push({ name: speaker, shot: choices.length })
      }
      const [only, other] = new Set(speakers)
      run = only && !other ? { speaker: only, shots: log.runOf(only) + 1 } : null
      for (const name of [...people, ...groups]) present.add(name)
      for (const name of [...goes, ...passes]) present.delete(name)
      for (const name of goes) spoken.splice(0, spoken.length, ...spoken.filter((one) => one.name !== name))
      log.talked = speakers.length > 0 ? log.talked + 1 : 0
      if (people.length > 0) log.lastPeople = people.filter((name) => !goes.includes(name))
      log.threatener = threat
      for (const name of animals) beasts.add(name)
      choices.push(choice)
    },
  }
  return log
}

const pair = (one: string, other: string) => [one, other].toSorted().join(' & ')
