import type { CastMember } from '#core/casting/cast-member.ts'
import { billed, seen } from '#core/casting/manifest.ts'
import { anchor } from './anchors.ts'

/** How a shot ends, as the next shot's video prompt is told (F3): who is there, and what happened last. */
export function endState(action: readonly string[], cast: readonly CastMember[]): string {
  const there = seen(cast, 'end').filter(({ kind }) => kind !== 'location' && kind !== 'prop')
  const gone = billed(cast).filter(({ presence }) => presence === 'exits')
  return [
    action.at(-1) ?? '',
    there.length ? `In the picture: ${there.map(({ name }) => anchor(name)).join(', ')}.` : 'Nobody is in the picture.',
    gone.length ? `Gone: ${gone.map(({ name }) => anchor(name)).join(', ')}.` : '',
  ]
    .filter(Boolean)
    .join(' ')
}
