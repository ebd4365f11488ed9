import { fold } from './language/fold.ts'
import { type Voice, voiceBeside, voiceOfName } from './voice.ts'

/** A character cue, taken apart: MARIT (ON PHONE) (CONT'D). */
export interface Cue {
  /** As written, without extensions. */
  speaker: string
  /** Who speaks; more than one for "ANNA AND BEN". */
  names: string[]
  /** How it is heard. */
  voice: Voice
  /** Somebody heard and not seen. A telephone that speaks may well be seen. */
  heard: boolean
  /** "(AGED 9)", "(OLD)": what tells a form of the character. */
  age: string | null
}

const ofSomebody =
  /^(.+)['’]s? (?:voice|stimme)$|^(?:voice of|stimme (?:von|des|der)|voix (?:de |d['’]|du )|voz de |g[lł]os )\s*(.+)$/iu
const aged = new RegExp(
  [
    String.raw`^(?:age[ds]?|aged? at|old|older|young|younger|elderly|teen\w*|child|kid|as a \w+|`,
    String.raw`\d{1,3}(?: ?(?:years old|yrs?|jahre|ans|anos|lat))?|alt|jung|als kind|vieux|vieille|jeune|`,
    String.raw`enfant|viejo|vieja|joven|de nin[oa]|stary|stara|mlody|mloda)(?: .*)?$`,
  ].join(''),
  'u',
)

/** What is longer is no name. */
const longestCue = 200

export function readCue(text: string): Cue {
  const plain = text
    .slice(0, longestCue)
    .replace(/[*_^]+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
  const extensions = [...plain.matchAll(/[([]([^()[\]]*)[)\]]?/gu)].map(([, inside = '']) => inside.trim())
  const speaker = plain
    .replace(/[([][^()[\]]*[)\]]?/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  const bare = speaker.replace(/[\s:.,;-]+$/u, '')
  const [, ofOne, ofOther] = ofSomebody.exec(bare) ?? []
  const owner = ofOne ?? ofOther
  const beside = extensions.map(voiceBeside).find((voice) => voice !== 'on')
  return {
    speaker,
    names: speakers(owner ?? bare),
    voice: beside ?? voiceOfName(speaker),
    heard: beside !== undefined || owner !== undefined,
    age: extensions.map((extension) => fold(extension)).find((extension) => aged.test(extension)) ?? null,
  }
}

/** Together: "ANNA AND BEN", "ANNA / BEN", "ANNA & BEN". */
const speakers = (name: string) =>
  name
    .split(/\s*(?:\/|&|\+|,)\s*|\s+(?:AND|UND|ET|Y|I)\s+/u)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
