import { byText } from '#core/attempts/changes.ts'
import type { CastMember } from '#core/casting/cast-member.ts'

/** Where in the picture somebody stands. */
export interface Mark {
  across: string
  depth: 'foreground' | 'midground' | 'background'
  facing: string
}

/** The first two face each other; whoever comes later stands around them. */
const stands: readonly Mark[] = [
  { across: 'centre left', depth: 'midground', facing: 'facing right' },
  { across: 'centre right', depth: 'midground', facing: 'facing left' },
  { across: 'left', depth: 'midground', facing: 'facing right' },
  { across: 'right', depth: 'midground', facing: 'facing left' },
  { across: 'centre', depth: 'background', facing: 'facing camera' },
  { across: 'far left', depth: 'background', facing: 'facing right' },
  { across: 'far right', depth: 'background', facing: 'facing left' },
]

const crowds: readonly Mark[] = ['right', 'left'].map((across) => ({ across, depth: 'background', facing: 'facing camera' }))

const markWords = new Set([...stands, ...crowds].flatMap(({ across, depth, facing }) => [across, depth, facing]))

/** "midground", "facing right"; a pose has its place behind it: "standing centre left". */
export const marksIn = (text: string): string[] =>
  text.split(/[.,]\s*/).flatMap((part) => [...markWords].filter((words) => part === words || part.endsWith(` ${words}`)).toSorted((a, b) => b.length - a.length).slice(0, 1))

/**
 * Marks for a shot's whole cast, seen or not. Everybody keeps one side of the picture through the scene, so nobody jumps
 * between two frames, and who comes into a shot, leaves it or changes presence moves nobody else.
 * @param standing place of each in the scene, by name, counted from 0
 */
export function blockCast(cast: readonly CastMember[], standing: ReadonlyMap<string, number>): Map<string, Mark> {
  const place = ({ name }: CastMember) => standing.get(name) ?? standing.size
  const order = (kind: CastMember['kind']) => cast.filter((member) => member.kind === kind).toSorted((a, b) => place(a) - place(b) || byText(a.name, b.name))
  const marks = new Map<string, Mark>()
  for (const person of order('character')) marks.set(person.name, standFor(place(person), new Set(marks.values())))
  for (const extra of order('extra')) marks.set(extra.name, crowds[place(extra) % crowds.length]!)
  return marks
}

/** Only in a scene of more people than there are stands can one be taken. */
function standFor(place: number, taken: ReadonlySet<Mark>): Mark {
  const turned = stands.map((_, index) => stands[(place + index) % stands.length]!)
  return turned.find((mark) => !taken.has(mark)) ?? turned[0]!
}
