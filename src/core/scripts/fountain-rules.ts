import { isInCapitals } from './capitals.ts'
import { isSceneHeading } from './heading.ts'
import type { ElementKind } from './screenplay.ts'

/** Where a line stands decides as much as what it says. */
interface Surroundings {
  /** A line with text follows. */
  followed: boolean
  /** A transition must end in its colon; a space behind it makes it action. */
  endsInSpace: boolean
}

/** What a line is that begins a paragraph; `shown` is trimmed and without notes. */
export function kindAtStart(shown: string, { followed, endsInSpace }: Surroundings): ElementKind {
  const single = singleLineKind(shown)
  if (single) return single
  if (shown.startsWith('!')) return 'action'
  if (/^@./.test(shown)) return 'character'
  if (isForcedHeading(shown) || isSceneHeading(shown)) return 'scene_heading'
  if (isLyric(shown)) return 'lyric'
  if (followed) return isCue(shown) ? 'character' : 'action'
  return isTransition(shown) && !endsInSpace ? 'transition' : 'action'
}

/** A line that can only be a scene heading, even where no empty line is above it. */
export const isCertainHeading = (shown: string) => isInCapitals(shown) && isSceneHeading(shown)

export const isForcedHeading = (shown: string) => /^\.[^.\s]/.test(shown)
export const isLyric = (shown: string) => /^~./.test(shown)
export const isParenthetical = (shown: string) => shown.startsWith('(') && shown.endsWith(')')
const isTransition = (shown: string) => shown.endsWith('TO:') && isInCapitals(shown)

/** These are unmistakable anywhere but in a speech. */
function singleLineKind(shown: string): ElementKind | null {
  if (/^={3,}$/.test(shown)) return 'page_break'
  if (/^=[^=]/.test(shown)) return 'synopsis'
  if (shown.startsWith('#')) return /[^#\s]/.test(shown) ? 'section' : null
  if (!shown.startsWith('>')) return null
  if (!shown.endsWith('<')) return shown.length > 1 ? 'transition' : null
  return shown.slice(1, -1).trim() ? 'centered' : null
}

/** Within a paragraph of action a mark counts only when it stands apart, as a writer sets it. */
export const endsAction = (shown: string) =>
  shown.startsWith('!') || (/^(?:={3,}$|=\s|#+\s|>)/.test(shown) && singleLineKind(shown) !== null)

/** MARY (V.O.) (CONT'D) ^ */
function isCue(shown: string): boolean {
  const cue = withoutDual(shown)
  const name = cue.split('(', 1)[0] ?? ''
  return isInCapitals(name) && !name.includes('^') && (name === cue || cue.endsWith(')'))
}

export const isDual = (shown: string) => shown.endsWith('^')
const withoutDual = (shown: string) => (isDual(shown) ? shown.slice(0, -1).trimEnd() : shown)
