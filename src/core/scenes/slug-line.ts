import { fold } from '#core/scripts/language/fold.ts'
import type { SlugLine } from './scene.ts'
import { hourWord, isTimeOfDay } from './time-words.ts'

const inside = String.raw`(?:int(?:erior|erno|erieur|érieur|eriér)?|inn(?:en)?|wn(?:ę|ętrz|ętrze|etrze)?|binnen|i)`
const outside = [
  String.raw`(?:ext(?:erior|erieur|érieur|eriér)?|esterno|est|au(?:ss|ß)(?:en)?|aus|plen(?:er)?|pl|buiten|e)`,
].join('')
const prefix = new RegExp(
  String.raw`^(${inside}|${outside})(?:\.?\s*[/-]\s*(${inside}|${outside}))?(?:[.:]+|(?=\s)|\s*[-–—])\s*[-–—]?\s*`,
  'iu',
)
const isInside = new RegExp(`^${inside}$`, 'iu')

/** What is said of the picture and not of the place. */
const aside = new RegExp(
  `^(?:${[
    [
      'establishing|est|stock(?: footage| shot)?|flash ?back|flash ?forward|dream(?: sequence)?|',
      'montage|intercut|aerial|driving|moving|travell?ing|parked|various|fantasy|nightmare|memory|',
      'archive(?: footage)?|video|black and white|b&w|pov',
    ].join(''),
    [
      'ruckblende|rueckblende|traum|montage|fahrend|parkend|flash-?back|reve|souvenir|en mouvement|',
      'en marche|sueno|recuerdo|en movimiento|retrospekcja|sen|przebitka',
    ].join(''),
  ].join('|')})$`,
  'u',
)
const rooms = new RegExp(
  [
    String.raw`^(?:kitchen|bedroom|bathroom|living room|dining room|hall|hallway|corridor|lobby|attic|basement|`,
    String.raw`cellar|garage|porch|roof|rooftop|balcony|garden|backyard|front yard|stairs|staircase|stairwell|`,
    String.raw`office|kuche|schlafzimmer|wohnzimmer|flur|bad|badezimmer|keller|dachboden|garten|buro|cuisine|`,
    String.raw`chambre|salon|couloir|salle de bains?|cocina|dormitorio|salon|pasillo|bano|kuchnia|sypialnia|`,
    String.raw`salon|korytarz|lazienka|piwnica)$`,
  ].join(''),
  'u',
)

/** Longer than any heading of a film: taken as it is. */
const longestHeading = 300

/** Takes a heading apart: INT. CAFÉ ÉTOILE - KITCHEN - CONTINUOUS. */
export function parseSlugLine(heading: string): SlugLine {
  const [bare = '', ...others] = plainHeading(heading).split(/\s*\/\s*(?=(?:int|ext)[. ])/iu)
  if (others.length > 0) return together([bare, ...others].map(parseSlugLine))
  if (bare.length > longestHeading) return { setting: 'unknown', places: [bare], time: null }
  const [found = '', one, other] = prefix.exec(bare) ?? []
  const { places, times } = takeApart(bare.slice(found.length))
  return { setting: settingOf(one, other), places, time: times.length > 0 ? times.join(' - ') : null }
}

/** "INT. OFFICE - DAY / INT. CAR - DAY": two ends of one telephone call. */
function together(lines: readonly SlugLine[]): SlugLine {
  const settings = new Set(lines.map(({ setting }) => setting))
  return {
    setting: settings.size === 1 ? (lines[0]?.setting ?? 'unknown') : 'both',
    places: [
      lines
        .map(({ places }) => places.join(', '))
        .filter((place) => place !== '')
        .join(' / '),
    ].filter((place) => place !== ''),
    time: lines.find(({ time }) => time !== null)?.time ?? null,
  }
}

/** As written, without emphasis, forcing dot or scene number. */
export const plainHeading = (heading: string) =>
  heading
    .replace(/[*_]+/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/\s*#[\p{L}\p{N}.-]+#\s*$/u, '')
    .replace(/^\s*\.(?=[^.\s])/u, '')
    .trim()

function settingOf(one?: string, other?: string): SlugLine['setting'] {
  const named = [one, other].filter((word) => word !== undefined).map((word) => isInside.test(word))
  if (named.length === 0) return 'unknown'
  return new Set(named).size === 2 ? 'both' : named[0] ? 'interior' : 'exterior'
}

/** Dashes and full stops between the places, but not the stop of ST. or MT. */
const joints = new RegExp(
  [
    String.raw`\s+[-–—]+\s*|\s*[-–—]+\s+|\s*--+\s*|\s*[–—]\s*|(?<!\b(?:st|ste|mt|ft|dr|mr|mrs|ms|no|nr|ave|`,
    String.raw`blvd|rd|sgt|capt|prof|p|ul|pl|al|\p{L}))[.;]\s+|\.$`,
  ].join(''),
  'iu',
)

function takeApart(rest: string): { places: string[]; times: string[] } {
  const times: string[] = []
  const places: string[] = []
  const parts = rest
    .replace(/\s*[([]([^()[\]]*)[)\]]/gu, ' - $1 - ')
    .split(joints)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  for (const part of parts) {
    if (aside.test(fold(part)) && parts.length > 1 && part !== parts.find((other) => !isTimeOfDay(other))) continue
    if (isTimeOfDay(part)) times.push(part)
    else places.push(...atCommas(part, times))
  }
  const [hour] = times.length === 0 ? (hourWord.exec(places.at(-1) ?? '')?.slice(1) ?? []) : []
  if (hour) {
    times.push(hour)
    places.push(places.pop()?.slice(0, -hour.length).trim() ?? '')
  }
  return { places, times }
}

/** "SMITH HOUSE, KITCHEN, NIGHT"; a room written before its house is turned round. */
function atCommas(part: string, times: string[]): string[] {
  const pieces = part
    .split(/,\s+/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
  if (pieces.length < 2) return pieces
  while (pieces.length > 1 && isTimeOfDay(pieces.at(-1) ?? '')) times.push(pieces.pop() ?? '')
  const [first = '', second] = pieces
  return second !== undefined && pieces.length === 2 && rooms.test(fold(first)) && !rooms.test(fold(second))
    ? [second, first]
    : pieces
}
