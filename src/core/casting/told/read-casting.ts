import { isSameName, namesOf } from '#core/assets/names.ts'
import type { CastEntry } from '#core/shots/cast-entry.ts'
import type { CellReading } from '../cell-suggestions.ts'
import type { ShotText } from '../sightings.ts'
import { type CastingAnswer, isAsked, shotWords } from './ask-casting.ts'

type ToldCell = CastingAnswer['casting'][number]

interface Scene {
  shots: readonly ShotText[]
  cast: readonly CastEntry[]
}

/** What is wrong with an answer: shots and names that do not exist, words the shot does not have, two answers for one cell. */
export const castingComplaints = ({ casting }: CastingAnswer, scene: Scene): string[] => [
  ...new Set(casting.flatMap((cell, index) => complaintOf(cell, scene) ?? (isDouble(casting, index) ? `shot ${cell.shot}, ${cell.name}: answered twice` : []))),
]

/** What of an answer the scene bears out. */
export const readCasting = ({ casting }: CastingAnswer, scene: Scene): CellReading[] =>
  casting
    .filter((cell, index) => complaintOf(cell, scene) === null && !isDouble(casting, index))
    .map(({ shot, name, presence, quote }) => {
      const { name: asset, count } = memberOf(scene, name)!
      return { shot: shot - 1, asset, presence, evidence: quote, rule: '', count }
    })

function complaintOf({ shot, name, quote }: ToldCell, scene: Scene): string | null {
  const text = scene.shots[shot - 1]
  if (!text) return `there is no shot ${shot}`
  if (!memberOf(scene, name)) return `nobody of the cast is called "${name}"`
  return isQuoted(quote, text) ? null : `shot ${shot} does not have the words "${quote}"`
}

const isDouble = (casting: readonly ToldCell[], index: number) =>
  casting.slice(0, index).some(({ shot, name }) => shot === casting[index]!.shot && isSameName(name, casting[index]!.name))

const memberOf = ({ cast }: Scene, name: string) => cast.find((entry) => isAsked(entry) && namesOf(entry).some((one) => isSameName(one, name)))

/** Whether the words still stand in a shot; a shot that was edited since says something else. */
export const isQuoted = (quote: string, text: ShotText) => plain(shotWords(text)).includes(plain(quote))

const plain = (text: string) => text.replace(/[“”„"]/gu, '"').replace(/[‘’]/gu, "'").replace(/\s+/gu, ' ').trim().toLowerCase()
