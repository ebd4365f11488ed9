import type { Expression } from '../figure/features.ts'
import type { Pose } from '../figure/skeleton.ts'
import { says } from '../words/phrases.ts'
import type { Facing, Subject } from './frame-brief.ts'

/** The facing words are read apart, so that "facing left" is not taken for a place. */
const facingWords =
  /\b(?:facing|looking|turned|looks?|faces)(?: to| towards?| at)?(?: the)? (left|right|camera|us|viewer|away)\b|\b(from behind|back to (?:the )?camera)\b/i

export function facingIn(words: string): Facing {
  const found = facingWords.exec(words)
  if (!found) return null
  if (found[2] || found[1]?.toLowerCase() === 'away') return 'away'
  const to = found[1]!.toLowerCase()
  return to === 'left' || to === 'right' ? to : 'camera'
}

export function acrossIn(words: string): number | null {
  const plain = words.replace(facingWords, ' ').replace(/\b(?:left|right) (?:hand|arm|foot|leg|eye|shoulder)\b/gi, ' ')
  if (/\bfar left|\bleft edge|\bextreme left/i.test(plain)) return 0.13
  if (/\bfar right|\bright edge|\bextreme right/i.test(plain)) return 0.87
  if (/\bcent(?:re|er)[\s-]left|\bleft of cent(?:re|er)|\bleft[\s-]cent/i.test(plain)) return 0.35
  if (/\bcent(?:re|er)[\s-]right|\bright of cent(?:re|er)|\bright[\s-]cent/i.test(plain)) return 0.65
  if (/\bleft\b/i.test(plain)) return 0.24
  if (/\bright\b/i.test(plain)) return 0.76
  return /\bcent(?:re|er)\b|\bmiddle\b/i.test(plain) ? 0.5 : null
}

export const depthIn = (words: string): Subject['depth'] =>
  /\bforeground\b/i.test(words)
    ? 'foreground'
    : /\bbackground\b|\bin the distance\b|\bfar away\b/i.test(words)
      ? 'background'
      : 'midground'

const poses: readonly [RegExp, Pose][] = [
  [says('lying|asleep|sleeping|lies|sprawled|liegt'), 'lying'],
  [says('sitting|seated|sits|sitzt|behind the wheel'), 'sitting'],
  [says('kneeling|crouching|kneels|squatting|crouched|kniet'), 'kneeling'],
  [says('running|sprinting|mid-stride|runs'), 'running'],
  [says('walking|mid-step|stepping|walks|strolling'), 'walking'],
  [says('dancing|dance step|dances'), 'dancing'],
  [says('climbing|climbs'), 'climbing'],
  [says('leaning|leans'), 'leaning'],
]

export const poseIn = (words: string): Pose => poses.find(([pattern]) => pattern.test(words))?.[1] ?? 'standing'

const expressions: readonly [RegExp, Expression][] = [
  [says('smiling|smile|laughing|happy|grinning|cheerful|delighted'), 'smiling'],
  [says('in tears|crying|weeping|sobbing'), 'tears'],
  [says('afraid|frightened|terrified|fearful|scared'), 'afraid'],
  [says('angry|furious|shouting|enraged|scowling'), 'angry'],
  [says('sad|sorrowful|grieving|mournful'), 'sad'],
  [says('astonished|surprised|amazed|puzzled|shocked'), 'astonished'],
]

export const expressionIn = (words: string): Expression =>
  expressions.find(([pattern]) => pattern.test(words))?.[1] ?? 'calm'

const numbers = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** "exactly 6 people", "three guests"; null when no number is told. */
export function countIn(words: string): number | null {
  const written =
    /\b(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+(?:varied |different )?(?:people|persons?|figures?|individuals?|guests|men|women|children)/i
      .exec(words)?.[1]
      ?.toLowerCase()
  if (!written) return null
  return numbers.includes(written) ? numbers.indexOf(written) : Number(written)
}
