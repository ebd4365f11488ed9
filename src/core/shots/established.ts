import type { SlugLine } from '#core/scenes/scene.ts'
import { fold } from '#core/scripts/language/fold.ts'

/** A place stays known over so many other scenes: two places that are cut against each other are established once. */
const memory = 3

/** For each scene of a film in order, whether its place was shown shortly before. */
export function established(slugs: readonly Pick<SlugLine, 'places' | 'setting'>[]): boolean[] {
  const keys = slugs.map(({ places, setting }) => `${setting} ${fold(places.join(' - '))}`)
  return keys.map((key, at) => keys.slice(Math.max(0, at - memory), at).includes(key))
}
