import { fold } from './language/fold.ts'

/** on: the speaker is in the scene; the others are heard only and never cast (H1). */
export const voices = ['on', 'voice_over', 'off_screen', 'phone'] as const
export type Voice = (typeof voices)[number]

/** Of folded words: small letters without accents. */
const pattern = (...pieces: string[]) => new RegExp(pieces.join(''), 'u')

/** Each must match a whole extension, or a whole part of one between commas. */
const heard: readonly [RegExp, Voice][] = [
  [
    pattern(
      String.raw`^v\s?[./]?\s?o\.?(\s.*)?$|^voice[\s-]*over$|^voix[\s-]+off$|^voz en off$|^(pre-?\s?lap|`,
      String.raw`narrat(ion|or|ing)|narrador[a]?|erzahler(in)?|lektor)$`,
    ),
    'voice_over',
  ],
  [
    pattern(
      String.raw`^o\s?[./]?\s?[sc]\.?(\s.*)?$|^[fh]\.?\s?c\.?$|^off[\s-]*(screen|camera|stage)?$|`,
      String.raw`^(im|aus dem|en|in|z) offu?$|^unseen$|^(only )?(voice|stimme|voix|voz|glos)$`,
    ),
    'off_screen',
  ],
  [/^hors[\s-](du )?champ$|^fuera de (campo|cuadro|camara)$|^(poza|spoza|zza) (kadrem|kadru|ekranu)$/u, 'off_screen'],
  [
    pattern(
      String.raw`^(filtered|filter|gefiltert|filtree?|filtrad[oa]|(tele)?phone|cell(phone)?|radio|intercom|speaker(phone)?|`,
      String.raw`loudspeaker|walkie([\s-]talkie)?|headset|comms?|p\.?a\.?|t\.?v\.?|television|video|answering machine|`,
      String.raw`recorded|recording|tape|voice\s?mail|telefon|handy|funk|lautsprecher|haut-parleur|altavoz|megafon)( voice)?$`,
    ),
    'phone',
  ],
  [
    pattern(
      String.raw`^(over|via|through|from|off) .*\b(phone|telephone|radio|intercom|speaker|loudspeaker|`,
      String.raw`walkie\S*|headset|comms?|p\.?a\.?|tv|tape|video)$`,
    ),
    'phone',
  ],
  [/^(ubers?|durchs?|aus dem) .*(telefon|handy|funk|radio|lautsprecher)$|^par (le )?(telephone|interphone)$/u, 'phone'],
  [/^por (el |la )?(telefono|movil|radio|interfono)$|^(przez|w) (telefon|telefonie|radio|radiu|domofon|glosnik)$/u, 'phone'],
]

/** What a direction says about how a voice is heard; "on" where it says nothing. */
export const voiceIn = (direction: string): Voice => partsOf(direction).flatMap((part) => heard.find(([is]) => is.test(part))?.[1] ?? [])[0] ?? 'on'

/** Beside a cue "on phone" is the far end of the line; as a direction below it the speaker holds the phone. */
const farEnd = pattern(
  String.raw`^on (the |a )?((cell|mobile|tele)\s?)?(phone|radio|tv|television|intercom|screen|video|`,
  String.raw`speaker)$|^(am|im) (telefon|radio|fernseher)$|^(au|a la) (telephone|tele|radio)$|`,
  String.raw`^al telefono$`,
)

/** What stands in brackets beside a cue. */
export const voiceBeside = (extension: string): Voice => (partsOf(extension).some((part) => farEnd.test(part)) ? 'phone' : voiceIn(extension))

/** A cue that is a voice or a device: nobody is seen to speak. */
const bodiless: readonly [RegExp, Voice][] = [
  [
    pattern(
      String.raw`\b(intercom|radio|telephone|phone|tv|television|loudspeaker|speaker|walkie-talkie|`,
      String.raw`answering machine|voicemail|lautsprecher|telefon|haut-parleur)$`,
    ),
    'phone',
  ],
  [/\b(voices?|stimmen?|voix|voz|voces|glosy?)$/u, 'off_screen'],
]

export const voiceOfName = (name: string): Voice => bodiless.find(([is]) => is.test(fold(name)))?.[1] ?? 'on'

const partsOf = (direction: string) => fold(direction).split(/[,;]/u).map((part) => part.trim())
