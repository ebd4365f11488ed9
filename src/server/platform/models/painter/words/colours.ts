/**
 * Colour words in the languages screenplays come in, with the shade they are drawn in. Stems; whole words are
 * matched.
 */
const colourWords: readonly [string, string][] = [
  ['black|ebony|schwarz\\p{L}*|noire?s?|negr[oa]s?|czarn\\p{L}*', '#2b2b31'],
  ['white|weiß\\p{L}*|weiss\\p{L}*|blanche?s?|blancs?|blanc[oa]s?|biał\\p{L}*', '#f1ede4'],
  ['cream|ivory|off-white|crème|creme\\p{L}*', '#ece0c4'],
  ['silver|silvery|silbern\\p{L}*|argentée?|platead[oa]|srebrn\\p{L}*', '#b9bec6'],
  ['gr[ae]y|graue?[nrsm]?|grise?s?|szar\\p{L}*|siw\\p{L}*|slate|charcoal', '#7d838b'],
  ['scarlet|crimson|red|rote?[nrsm]?|rouges?|roj[oa]s?|czerwon\\p{L}*', '#b8342c'],
  ['maroon|burgundy|wine-red|weinrot\\p{L}*|bordeaux', '#6d2430'],
  ['orange|orangene?\\p{L}*|naranja|pomarańczow\\p{L}*', '#d9772b'],
  ['yellow|gelbe?[nrsm]?|jaunes?|amarill[oa]s?|żółt\\p{L}*|mustard|lemon', '#dcae33'],
  ['gold|golden|goldene?[nrsm]?|dorée?s?|dorad[oa]s?|złot\\p{L}*|brass|messing\\p{L}*|laiton', '#c2963c'],
  ['olive|khaki|oliv\\p{L}*', '#73744a'],
  ['green|grüne?[nrsm]?|vertes?|verts?|verdes?|zielon\\p{L}*|emerald', '#3f7a50'],
  ['teal|turquoise|türkis\\p{L}*|turques[oa]|petrol', '#2f7d80'],
  ['navy|navy-blue|dunkelblau\\p{L}*|marineblau\\p{L}*|granatow\\p{L}*', '#27365c'],
  ['sky-blue|azure|hellblau\\p{L}*|pale-blue|błękitn\\p{L}*', '#7fa9cf'],
  ['blue|blaue?[nrsm]?|bleue?s?|azul(?:es)?|niebiesk\\p{L}*', '#2f5fa8'],
  ['purple|violet|lila|violette?s?|morad[oa]s?|fioletow\\p{L}*|lavender', '#6b4c8c'],
  ['pink|rosa|rosane?\\p{L}*|roses?|różow\\p{L}*', '#d98a9c'],
  [
    'brown|braune?[nrsm]?|brune?s?|marrones?|marron|brązow\\p{L}*|chestnut|copper|tan|' +
      'leather|ledern\\p{L}*|wooden',
    '#7a5236',
  ],
  ['beige|sand|sandy|camel|beżow\\p{L}*', '#c9b28c'],
  ['rust|rusty|rostig\\p{L}*', '#9a5230'],
]

const patterns = colourWords.map(([stems, hex]): [RegExp, string] => [new RegExp(`^(?:${stems})$`, 'iu'), hex])

/** The colour a single word names. */
export const colourOfWord = (word: string): string | null =>
  patterns.find(([pattern]) => pattern.test(word))?.[1] ?? null

export type Depth = 'dark' | 'light' | null

export const depthOfWord = (word: string): Depth => {
  if (/^(?:dark|deep|dunkle?[nrsm]?|foncée?s?|oscur[oa]s?|ciemn\p{L}*)$/iu.test(word)) return 'dark'
  if (/^(?:light|pale|faded|bright|helle?[nrsm]?|claire?s?|clar[oa]s?|jasn\p{L}*)$/iu.test(word)) return 'light'
  return null
}
