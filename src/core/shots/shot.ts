import { z } from 'zod'
import { voices } from '#core/scripts/voice.ts'
import { Camera } from './camera.ts'

export const Voice = z.enum(voices)
export type Voice = z.infer<typeof Voice>

export const Speech = z.object({
  /** The cue as written, without extensions. */
  speaker: z.string(),
  text: z.string(),
  /** The parenthetical, if any: "not looking up". */
  delivery: z.string().nullable(),
  voice: Voice,
})
export type Speech = z.infer<typeof Speech>

/** A shot as drafted from the scene text, before it is a row. */
export const ShotDraft = z.object({
  /** Sentences of action, in order, joined by a space. "" for a shot of dialogue only. */
  action: z.string(),
  dialogue: z.array(Speech),
  /** Seconds, from reading and speaking time, rounded to half seconds. */
  seconds: z.number(),
  camera: Camera,
  /** Why this camera: "establishes the place", "over the shoulder: they talk". */
  cameraReason: z.string(),
  /** The names this frame is about, most prominent first. */
  subjects: z.array(z.string()),
  /** First and last line in the screenplay the shot covers. */
  place: z.object({ line: z.int(), endLine: z.int() }),
})
export type ShotDraft = z.infer<typeof ShotDraft>
