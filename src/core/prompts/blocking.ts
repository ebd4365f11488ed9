import { byText } from '#core/attempts/changes.ts'
import type { CastMember } from '#core/casting/cast-member.ts'

/** Where in the picture somebody stands. */
export interface Mark {
  across: string
  depth: 'foreground' | 'midground' | 'background'
  facing: string
}

/** By place in the billing alone, so that a newcomer further down moves nobody who already stands. */
const stands: readonly Mark[] = [
  { across: 'centre left', depth: 'midground', facing: 'facing right' },
  { across: 'centre right', depth: 'midground', facing: 'facing left' },
  { across: 'far left', depth: 'midground', facing: 'facing right' },
  { across: 'far right', depth: 'midground', facing: 'facing left' },
  { across: 'centre', depth: 'background', facing: 'facing camera' },
  { across: 'left', depth: 'background', facing: 'facing right' },
  { across: 'right', depth: 'background', facing: 'facing left' },
]

/**
 * Marks for a shot's whole cast, seen or not: nobody jumps between the two frames because somebody else comes or goes,
 * and a change of presence never touches the frame that shows the same people as before.
 */
export function blockCast(cast: readonly CastMember[]): Map<string, Mark> {
  const order = (kind: CastMember['kind']) =>
    cast.filter((member) => member.kind === kind).toSorted((a, b) => Number(b.primary) - Number(a.primary) || byText(a.name, b.name))
  return new Map([
    ...order('character').map(({ name }, index): [string, Mark] => [name, stands[index % stands.length]!]),
    ...order('extra').map(({ name }, index): [string, Mark] => [
      name,
      { across: index % 2 ? 'left' : 'right', depth: 'background', facing: 'facing camera' },
    ]),
  ])
}
