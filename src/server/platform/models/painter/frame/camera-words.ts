import type { Angle, Size } from './frame-brief.ts'

const sizes: readonly [RegExp, Size][] = [
  [/\bextreme close|\becu\b|\bxcu\b|\bdetail shot|\bmacro\b/i, 'extreme_close'],
  [/\bmedium close|\bmcu\b/i, 'medium_close'],
  [/\bextreme(?:ly)? (?:wide|long)|\bews\b|\bels\b|\baerial\b|\bestablishing\b/i, 'extreme_wide'],
  [/\bmedium (?:wide|long|full)|\bmws\b|\bmls\b|\bcowboy shot|\bamerican shot/i, 'medium_wide'],
  [/\bclose[\s-]?up|\bcu\b|\bclose shot|\binsert\b/i, 'close'],
  [/\bfull(?:[\s-]length)? shot|\bfs\b|^full\b/i, 'full'],
  [/\bmedium|\bms\b|\bmid[\s-]shot|\btwo[\s-]shot|\bwaist/i, 'medium'],
  [/\bwide|\blong shot|\bws\b|\bls\b|\bmaster\b/i, 'wide'],
]

const angles: readonly [RegExp, Angle][] = [
  [/\bover[\s-]the[\s-]shoulder|\bots\b|\bover (?:his|her|their|\w+['’]s) shoulder/i, 'over_the_shoulder'],
  [/\boverhead|\bbird['’]?s|\btop[\s-](?:down|shot)|\bgod['’]?s eye|\bfrom above\b/i, 'overhead'],
  [/\blow[\s-]angle|\blow\b|\bworm|\bfrom below/i, 'low'],
  [/\bhigh[\s-]angle|\bhigh\b|\blooking down/i, 'high'],
  [/\bdutch|\bcanted|\btilted horizon/i, 'dutch'],
  [/\bpoint[\s-]of[\s-]view|\bpov\b/i, 'point_of_view'],
]

export const sizeIn = (text: string): Size => sizes.find(([pattern]) => pattern.test(text))?.[1] ?? 'wide'
export const angleIn = (text: string): Angle => angles.find(([pattern]) => pattern.test(text))?.[1] ?? 'eye_level'
export const tellsCamera = (text: string) => [...sizes, ...angles].some(([pattern]) => pattern.test(text))
