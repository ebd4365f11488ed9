import { forms } from '../moves/rules.ts'
import type { Reading, Reference } from './read.ts'
import { pattern } from '../pattern.ts'

/** acts: certainly there; shown: spoken of, so probably there; unseen: only thought of, heard, pictured or missed. */
export type Visibility = 'acts' | 'shown' | 'unseen'

/** What somebody leaves behind or sends ahead: a voice, a picture, a name. */
const traces = forms(
  'voice voices footsteps steps scream screams shout cry cries laughter laugh name names photo photograph picture',
  'portrait drawing painting statue',
  'memory ghost absence phone call message story smell sound noise sign trace thought thoughts idea return',
  'stimme stimmen schritte name bild foto lachen gerausch voix pas photo nom portrait bruit voz pasos nombre foto',
  'ruido glos kroki zdjecie imie',
)

/** "Leo's hand" is Leo. */
const body = forms(
  'hand hands eye eyes face head arm arms foot feet finger fingers back lips mouth shoulder shoulders hair gaze',
  'smile body leg legs knee knees chest cheeks',
  'gesicht augen haare hand hande visage yeux mains cara ojos manos twarz oczy rece',
)

/** Whom somebody thinks of or waits for is elsewhere. */
const longing = forms(
  'remembers thinks dreams waits calls phones misses awaits expects hears imagines mentions texts recalls wonders',
  'writes',
  'erinnert denkt wartet ruft hort vermisst pense attend appelle entend piensa espera llama oye recuerda mysli',
  'czeka dzwoni slyszy wspomina',
)

const missing = pattern(
  'iu',
  String.raw`\b(?:is|are|has|have) (?:long |already |now )?(?:gone|left|vanished|disappeared|missing|`,
  String.raw`absent|nowhere)\b|\bno (?:sign|trace) of\b|\bist (?:weg|fort|verschwunden)\b`,
)
const offScreen = /\((?:o\.?\s?[sc]\.?|v\.?\s?o\.?|off)\)|\boff[- ]?screen\b/iu

/** Whether a reference shows whom it means. */
export function visibilityOf(
  { tokens, clauses, text }: Reading,
  { from, to, governed, owns, entries, how }: Reference,
): Visibility {
  const clause = clauses.find((one) => from >= one.from && to <= one.to)
  if (offScreen.test(text) || missing.test(partOf(text, tokens, clause))) return 'unseen'
  const owned = owns ? (tokens[how === 'pronoun' ? to : to + 1]?.folded ?? '') : ''
  if (traces.has(owned)) return 'unseen'
  if (owns && how === 'pronoun') return body.has(owned) ? 'acts' : 'unseen'
  if (owns) return body.has(owned) ? 'acts' : 'shown'
  if (clause?.subject?.some((one) => entries.includes(one))) return 'acts'
  const before = tokens.slice(Math.max(clause?.from ?? 0, from - 4), from).map(({ folded }) => folded)
  return before.some((word) => longing.has(word) || (governed && traces.has(word))) ? 'unseen' : 'shown'
}

const partOf = (text: string, tokens: Reading['tokens'], clause: { from: number; to: number } | undefined) =>
  clause ? text.slice(tokens[clause.from]?.start, tokens[clause.to - 1]?.end) : text
