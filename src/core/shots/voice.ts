import type { Voice } from './shot.ts'
import { pattern } from './pattern.ts'

interface Cue {
  speaker: string
  voice: Voice
}

/** Each must match a whole extension, or a whole part of one between commas. */
const heard: readonly [RegExp, Voice][] = [
  [
    pattern(
      'iu',
      String.raw`^v\s?[./]?\s?o\.?$|^voice[\s-]*over$|^voix[\s-]+off$|^voz en off$|^(pre-?\s?lap|`,
      String.raw`narrat(ion|or|ing)|narrador[a]?|erzähler(in)?|lektor)$`,
    ),
    'voice_over',
  ],
  [
    /^o\s?[./]?\s?[sc]\.?$|^[fh]\.?\s?c\.?$|^off[\s-]*(screen|camera|stage)?$|^(im|aus dem|en|in|z) offu?$|^unseen$/iu,
    'off_screen',
  ],
  [/^hors[\s-](du )?champ$|^fuera de (campo|cuadro|cámara)$|^(poza|spoza|zza) (kadrem|kadru|ekranu)$/iu, 'off_screen'],
  [
    pattern(
      'iu',
      String.raw`^(filtered|gefiltert|filtrée?|filtrad[oa]|(tele)?phone|radio|intercom|speaker(phone)?|`,
      String.raw`recorded|recording|tape|voice\s?mail)( voice)?$`,
    ),
    'phone',
  ],
  [
    pattern(
      'iu',
      String.raw`^(over|via|through|from|off) .*\b(phone|telephone|radio|intercom|speaker|loudspeaker|`,
      String.raw`walkie\S*|headset|comms?|p\.?a\.?|tv|tape|video)$`,
    ),
    'phone',
  ],
  [
    /^(übers?|durchs?|aus dem) .*(telefon|handy|funk|radio|lautsprecher)$|^par (le )?(téléphone|interphone)$/iu,
    'phone',
  ],
  [/^por (el |la )?(teléfono|móvil|radio|interfono)$|^przez (telefon|radio|domofon|głośnik)$/iu, 'phone'],
]

/** Beside a cue "on phone" is the far end of the line; as a direction below it the speaker holds the phone. */
const farEnd = pattern(
  'iu',
  String.raw`^on (the |a )?((cell|mobile|tele)\s?)?(phone|radio|tv|television|intercom|screen|video|`,
  String.raw`speaker)$|^(am|im) (telefon|radio|fernseher)$|^(au|à la) (téléphone|télé|radio)$|`,
  String.raw`^al teléfono$`,
)

/** What a direction says about how a voice is heard; "on" where it says nothing. */
export const voiceIn = (direction: string): Voice =>
  parts(direction).flatMap((part) => heard.find(([pattern]) => pattern.test(part))?.[1] ?? [])[0] ?? 'on'

/** A cue that is a voice or a device: nobody is seen to speak. */
const bodiless: readonly [RegExp, Voice][] = [
  [
    pattern(
      'iu',
      String.raw`\b(intercom|radio|telephone|phone|tv|television|loudspeaker|speaker|walkie-talkie|`,
      String.raw`answering machine|voicemail|lautsprecher|telefon|haut-parleur)$`,
    ),
    'phone',
  ],
  [/\b(voices?|stimmen?|voix|voz|voces|głosy?)$/iu, 'off_screen'],
]

/** "MARA (V.O.) (CONT'D)" is MARA, heard over the picture. */
export function readCue(cue: string): Cue {
  const extensions = [...cue.matchAll(/\(([^()]*)\)?/gu)].map(([, inside = '']) => inside)
  const voices = extensions.map((extension) =>
    parts(extension).some((part) => farEnd.test(part)) ? 'phone' : voiceIn(extension),
  )
  const speaker = cue
    .replace(/\([^()]*\)?/gu, ' ')
    .replace(/[*_^]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
  const unseen = bodiless.find(([pattern]) => pattern.test(speaker))?.[1]
  return { speaker, voice: voices.find((voice) => voice !== 'on') ?? unseen ?? 'on' }
}

const parts = (direction: string) => direction.split(/[,;]/u).map((part) => part.trim())
