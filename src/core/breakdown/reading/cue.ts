import { fold } from '#core/scripts/language/fold.ts'

/** A character cue, taken apart: MARIT (ON PHONE) (CONT'D). */
export interface Cue {
  /** Who speaks, without extensions; more than one for "ANNA AND BEN". */
  names: string[]
  /** Heard and not seen: V.O., O.S., a telephone, a voice. */
  heard: boolean
  /** "(AGED 9)", "(OLD)": what tells a form of the character. */
  age: string | null
}

const heardExtension = new RegExp(
  [
    String.raw`\b(?:v\.? ?o\.?|o\.? ?s\.?|o\.? ?c\.?|off|offscreen|off-screen|off screen|voice|voice ?over|`,
    String.raw`phone|telephone|cell|radio|walkie|intercom|speaker(?:phone)?|loudspeaker|p\.?a\.?|tv|t\.v\.|`,
    String.raw`television|filtered|filter|recording|recorded|pre-?lap|narrat\w+|answering machine|video|`,
    String.raw`headset|comms?|stimme|aus dem off|telefon|handy|lautsprecher|funk|voix|hors[- ]champ|h\.? ?c\.?|`,
    String.raw`au telephone|haut-parleur|voz|en off|fuera de (?:campo|cuadro)|al telefono|por telefono|altavoz|`,
    String.raw`megafonia|z offu|zza kadru|przez telefon|w telefonie|glos)(?![\p{L}])`,
  ].join(''),
  'u',
)
const voiceOf =
  /^(.+)['’]s? (?:voice|stimme)$|^(?:voice of|stimme (?:von|des|der)|voix (?:de |d['’]|du )|voz de |glos )\s*(.+)$/iu
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
    .replace(/[*_]+/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/\s*\^\s*$/u, '')
    .trim()
  const extensions = [...plain.matchAll(/[([]([^()[\]]*)[)\]]?/gu)].map(([, inner = '']) => fold(inner).trim())
  const bare = plain
    .replace(/[([][^()[\]]*[)\]]?/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/[\s:.,;-]+$/u, '')
    .trim()
  const [, ofOne, ofOther] = voiceOf.exec(fold(bare).length === bare.length ? bare : bare) ?? []
  const name = ofOne ?? ofOther ?? bare
  return {
    names: speakers(name),
    heard:
      ofOne !== undefined || ofOther !== undefined || extensions.some((extension) => heardExtension.test(extension)),
    age: extensions.find((extension) => aged.test(extension)) ?? null,
  }
}

/** Together: "ANNA AND BEN", "ANNA / BEN", "ANNA & BEN". */
const speakers = (name: string) =>
  name
    .split(/\s*(?:\/|&|\+|,)\s*|\s+(?:AND|UND|ET|Y|I)\s+/u)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
