import { chanceOf, pickBy } from '../chance.ts'
import { says } from '../words/phrases.ts'
import type { Age, PersonSpec } from './person-spec.ts'

const children = says(
  'child|children|kids?|boys?|girls?|toddler|schoolboy|schoolgirl|kind|kinder|junge|' +
    'mädchen|enfants?|garçons?|fille|fillette|niñ[oa]s?|dzieck\\p{L}*|dzieci|' +
    'chłop(?:iec|czyk)\\p{L}*|dziewczynk\\p{L}*',
)
const teens = says(
  'teen|teens|teenage|teenager|teenaged|adolescent|adolescente|jugendlich\\p{L}*|' +
    'nastolat\\p{L}*|young (?:girl|boy)',
)
const old = says(
  'old (?:man|woman|lady|timer|sailor|\\p{L}+man)|elderly|aged|ancient|grandmother|' +
    'grandfather|grandma|grandpa|granny|pensioner|wizened|old|alte[rn]?|greis\\p{L}*|' +
    'großmutter|großvater|oma|opa|vieux|vieille|vieil|ancian[oa]|viej[oa]|' +
    'star(?:y|a|zec|szy|uszk\\p{L}*)|babci\\p{L}*|dziad\\p{L}*',
)

/** From a number of years first, then from words. */
export function ageIn(description: string): Age {
  const years = yearsIn(description)
  if (years !== null) return years < 12 ? 'child' : years < 18 ? 'teen' : years >= 63 ? 'old' : 'adult'
  if (teens.test(description)) return 'teen'
  if (children.test(description)) return 'child'
  return old.test(description) ? 'old' : 'adult'
}

/** "55", "mid-20s", "in her sixties", "40 years old". */
function yearsIn(description: string): number | null {
  const written =
    /(?<![\d#:.])(\d{1,2})(?:'?s\b|\s*(?:years?|yrs?|jahre|ans|años|lat)\b|(?=\s*(?:[,.;)]|$))|-year)/i.exec(
      description,
    )
  if (written) return Number(written[1])
  const decades = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties']
  const decade = decades.findIndex((word) => says(word).test(description))
  return decade < 0 ? null : 25 + decade * 10
}

const womanly = says(
  'woman|women|female|girls?|lady|ladies|she|her|hers|mother|mom|mum|grandmother|' +
    'grandma|granny|wife|widow|sister|aunt|daughter|niece|queen|princess|actress|' +
    'waitress|nun|bride|witch|mrs|miss|ms|madam|frau|mädchen|sie|ihre?|mutter|femme|' +
    'fille|fillette|elle|mère|sœur|mujer|niña|ella|madre|señora|kobieta|dziewczyn\\p{L}*|' +
    'matka|barmaid|businesswoman|policewoman|heroine|hostess|brunette',
)
const manly = says(
  'man|men|male|boys?|gentlem[ae]n|he|him|his|father|dad|grandfather|grandpa|husband|' +
    'widower|brother|uncle|son|nephew|king|prince|actor|waiter|priest|monk|groom|wizard|' +
    'mr|sir|herr|mann|junge|er|ihm|vater|homme|garçon|il|père|frère|hombre|niño|él|padre|' +
    'señor|mężczyzn\\p{L}*|chłop\\p{L}*|ojciec|policeman|fisherman|fireman|businessman|' +
    'guy|bloke|bearded|moustached?',
)

/** Whether the words are about a human being. */
export const tellsPerson = (text: string) =>
  womanly.test(text) || manly.test(text) || children.test(text) || teens.test(text)

/** Says which of two outlines is drawn, from words, then from the name, then by the seed. */
export function shapeIn(description: string, name: string, seed: string): PersonSpec['shape'] {
  const woman = at(womanly, description)
  const man = at(manly, description)
  if (woman !== man) return woman < man ? 'woman' : 'man'
  if (womanly.test(name) !== manly.test(name)) return womanly.test(name) ? 'woman' : 'man'
  if (
    says(
      'braids?|braided|pigtails|bun|chignon|ponytail|bob|zopf|zöpfe|dutt|nattes|tresses?|' +
        'trenzas?|moño|coleta|warkocz\\p{L}*',
    ).test(description)
  )
    return 'woman'
  const first = name.trim().split(/\s+/)[0] ?? ''
  if (/(?:a|ine|elle|ette)$/iu.test(first)) return 'woman'
  return chanceOf(`${seed}/shape`) < (/(?:[eyi])$/iu.test(first) ? 0.5 : 0.18) ? 'woman' : 'man'
}

const at = (pattern: RegExp, text: string) => {
  const found = text.search(pattern)
  return found < 0 ? Number.POSITIVE_INFINITY : found
}

const skins = ['#f0cfb4', '#e5b993', '#d5a07a', '#b97f57', '#8d5a3c', '#6a4029']

export function skinIn(description: string, seed: string): string {
  if (
    says(
      'black (?:man|woman|boy|girl|teenager|teen)|dark[- ]skinned|african|dark skin|' +
        'ebony skin|dunkelhäutig\\p{L}*|ciemnoskór\\p{L}*',
    ).test(description)
  )
    return '#6a4029'
  if (says('brown[- ]skinned|brown skin|indian|latin[oa]|middle[- ]eastern').test(description)) return '#a36d48'
  if (
    says(
      'olive[- ]skinned|olive skin|tanned|sunburnt|weathered|wettergegerbt\\p{L}*|' + 'mediterranean|bronzed|hâlée?',
    ).test(description)
  )
    return '#cf9a70'
  if (
    says('pale|fair-skinned|blass\\p{L}*|bleich\\p{L}*|pâle|pálid[oa]|blad\\p{L}*|freckled|' + 'freckles|ghostly').test(
      description,
    )
  )
    return '#f3d9c4'
  return pickBy(
    `${seed}/skin`,
    says(
      'blonde?|ginger|red-haired|red hair|redhead|auburn|rothaarig\\p{L}*|rousse|roux|' + 'pelirroj[oa]|rubi[oa]',
    ).test(description)
      ? skins.slice(0, 2)
      : skins,
  )
}

export function buildIn(description: string, seed: string): number {
  if (
    says(
      'fat|obese|heavyset|heavy-set|overweight|portly|stout|burly|massive|huge|dick\\p{L}*|' +
        'gros|grosse|gord[oa]|grub\\p{L}*|beleibt\\p{L}*|hulking|giant',
    ).test(description)
  )
    return 1.32
  if (
    says(
      'stocky|broad|broad-shouldered|muscular|strong|sturdy|thickset|plump|chubby|' +
        'barrel-chested|kräftig\\p{L}*|stämmig\\p{L}*|massig\\p{L}*|costaud|corpulent\\p{L}*|' +
        'krępy',
    ).test(description)
  )
    return 1.16
  if (
    says(
      'thin|slim|slender|lean|skinny|gaunt|wiry|lanky|bony|petite|frail|dünn\\p{L}*|' +
        'schlank\\p{L}*|hager\\p{L}*|mince|maigre|delgad[oa]|flac[oa]|szczupł\\p{L}*|' +
        'chud\\p{L}*',
    ).test(description)
  )
    return 0.86
  return 0.94 + chanceOf(`${seed}/build`) * 0.12
}

/** Height beside an average adult. */
export function statureOf(description: string, age: Age, shape: PersonSpec['shape']): number {
  const years = yearsIn(description)
  const grown =
    age === 'child'
      ? 0.5 + 0.024 * Math.max(2, Math.min(11, years ?? 8))
      : age === 'teen'
        ? 0.9
        : age === 'old'
          ? 0.95
          : shape === 'woman'
            ? 0.95
            : 1
  if (
    says('tall|lanky|towering|groß\\p{L}*|hochgewachsen\\p{L}*|alt[oa]|grande?|wysok\\p{L}*|' + 'giant').test(
      description,
    )
  )
    return grown * 1.07
  if (
    says(
      'short (?:man|woman|and)|small (?:man|woman)|tiny|petite|diminutive|' +
        'kleine?[rs]? (?:mann|frau)|petite?|bajit[oa]|nisk\\p{L}*|dwarf',
    ).test(description)
  )
    return grown * 0.9
  return grown
}
