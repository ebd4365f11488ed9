import type { SceneCut } from '#core/scenes/scene.ts'
import { fold } from '#core/scripts/language/fold.ts'

export interface FoundLocation {
  name: string
  aliases: string[]
  within: string | null
  scenes: SceneCut[]
}

/** "BACK TO THE BARN", "ZURÜCK IM STALL": the same place again. */
const again = new RegExp(
  [
    String.raw`^(?:back (?:to|at|in|on)|return to|zuruck (?:auf|in|im|zu|zum|zur|am|bei)|retour (?:a|au|aux|`,
    String.raw`dans|sur|chez)|de vuelta (?:a|al|en)|z powrotem (?:w|na|do))\s+`,
  ].join(''),
  'u',
)
const leading =
  /^(?:the|a|an|in|im|at|on|inside|der|die|das|le|la|les|l'|el|los|las|un|une|una|ein|eine|w|we|na|dans|en)\s+/u

/** Headings that mean one place are one location; a place inside another stands with the wider one. */
export function findLocations(scenes: readonly SceneCut[]): FoundLocation[] {
  const found = new Map<string, FoundLocation>()
  const placed = scenes.filter(({ insert, slug }) => !insert && slug.places.length > 0)
  const whole = wholePlaces(placed)
  for (const scene of placed) {
    const name = scene.slug.places.join(' - ')
    const key = whole.get(keyOf(scene.slug.places)) ?? keyOf(scene.slug.places)
    const location = found.get(key) ?? { name, aliases: [], within: null, scenes: [] }
    if (!found.has(key)) found.set(key, location)
    location.scenes.push(scene)
    if (plain(name) !== plain(location.name) && !location.aliases.includes(name)) location.aliases.push(name)
    if (isPlainer(name, location.name))
      [location.name, location.aliases] = [
        name,
        [location.name, ...location.aliases.filter((alias) => alias !== name)],
      ]
  }
  for (const [key, location] of found) location.within = widerName(key, found)
  return [...found.values()]
}

/** "KITCHEN" alone is the kitchen of the only house that has one. */
function wholePlaces(scenes: readonly SceneCut[]): Map<string, string> {
  const byRoom = new Map<string, Set<string>>()
  for (const { slug } of scenes) {
    const room = keyOf(slug.places.slice(-1))
    if (slug.places.length > 1) byRoom.set(room, (byRoom.get(room) ?? new Set()).add(keyOf(slug.places)))
  }
  return new Map(
    [...byRoom].flatMap(([room, places]) =>
      places.size === 1 ? [...places].map((place): [string, string] => [room, place]) : [],
    ),
  )
}

const keyOf = (places: readonly string[]) => places.map(placeKey).join(' - ')

function placeKey(place: string): string {
  const words = fold(place)
    .replace(/["“”„.,;:!?()]/gu, ' ')
    .replace(/['’]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
  const bare = words.replace(again, '').replace(leading, '').replace(leading, '')
  return bare === '' ? words : bare
}

const plain = (name: string) => fold(name).replace(/[^\p{L}\p{N}]+/gu, ' ')
const isPlainer = (name: string, other: string) => again.test(plain(other)) && !again.test(plain(name))

function widerName(key: string, found: ReadonlyMap<string, FoundLocation>): string | null {
  const parts = key.split(' - ')
  for (let length = parts.length - 1; length > 0; length--) {
    const wider = found.get(parts.slice(0, length).join(' - '))
    if (wider) return wider.name
  }
  return null
}
