import type { Beard, HairCut } from '../figure/person-spec.ts'
import { says, wordOf } from './phrases.ts'

/** Words that a hair colour stands beside. */
export const hairWord = wordOf(
  'hair|haired|haare?n?|cheveux|pelo|cabellos?|włos\\p{L}*|braids?|ponytail|pigtails|' +
    'bun|curls|locks|bob|zopf|zöpfe|nattes?|chignon|dutt|tresses?|trenzas?|' +
    'warkocz\\p{L}*|wavy|curly|beard|moustache|mustache|bart|barbe|barba|brod\\p{L}*',
)

const haired = (stems: string) => says(`(?:${stems})`)

/** A colour word means another colour on a head than on a coat. */
export const hairColours: readonly [RegExp, string][] = [
  [haired('grey-blonde'), '#b7a98c'],
  [
    haired('black|schwarz\\p{L}*|noire?s?|negro|czarn\\p{L}*|jet|raven|dark|dunkle?\\p{L}*|' + 'ciemn\\p{L}*|oscuro'),
    '#2a2524',
  ],
  [haired('white|weiß\\p{L}*|weiss\\p{L}*|blancs?|blanco|biał\\p{L}*|snowy'), '#e9e6df'],
  [haired('gr[ae]y|silver|silbern\\p{L}*|graue?\\p{L}*|gris|szar\\p{L}*|siw\\p{L}*|greying|graying|salt'), '#a3a5a6'],
  [haired('red|ginger|auburn|rote?\\p{L}*|roux|rousse|pelirroj[oa]|rud\\p{L}*|copper|fiery'), '#a8472a'],
  [haired('blonde?|fair|golden|blond\\p{L}*|rubi[oa]|straw|flaxen'), '#d2ad62'],
  [haired('brown|chestnut|braun\\p{L}*|brune?s?|castaño|brązow\\p{L}*|brunette|mousy'), '#5d3f2b'],
  [haired('blue|blaue?\\p{L}*|bleus?|azul|niebiesk\\p{L}*'), '#3f6fb5'],
  [haired('green|grüne?\\p{L}*|verts?|verde|zielon\\p{L}*'), '#4c8a57'],
  [haired('pink|rosa\\p{L}*|roses?|różow\\p{L}*'), '#d77d9b'],
  [haired('purple|violet|lila'), '#76549a'],
]

export const hairCuts: readonly [RegExp, HairCut][] = [
  [says('balding|receding|halbglatze|thinning'), 'balding'],
  [says('bald|bald-headed|shaved head|shaven|glatze|glatzköpfig\\p{L}*|chauve|calv[oa]|łys\\p{L}*|hairless'), 'bald'],
  [says('pigtails|braids|zöpfe|nattes|trenzas|warkocze'), 'pigtails'],
  [says('braid|braided|plait|zopf|tresse|trenza|warkocz'), 'braid'],
  [says('ponytail|pferdeschwanz|queue-de-cheval|coleta|kucyk'), 'ponytail'],
  [says('bun|chignon|topknot|dutt|haarknoten|moño|kok'), 'bun'],
  [says('afro'), 'afro'],
  [says('mohawk|irokese'), 'mohawk'],
  [
    says(
      'curly|curls|frizzy|locken|lockig\\p{L}*|bouclée?s?|rizad[oa]|kręcon\\p{L}*|unruly|' +
        'wild hair|tousled|dreadlocks|messy',
    ),
    'curly',
  ],
  [says('wavy|waves|gewellt\\p{L}*|ondulée?s?'), 'wavy'],
  [says('bob|bobbed|chin-length|shoulder-length|pageboy'), 'bob'],
  [says('crew cut|crew-cut|buzz|buzzed|cropped|close-cropped|crop|stoppelhaar\\p{L}*|rasée?'), 'crop'],
  [says('slicked|slicked-back|swept|pomaded|zurückgekämmt\\p{L}*|gominé'), 'swept'],
  [says('parted|side parting|neat hair|gescheitelt'), 'parted'],
  [
    says(
      'long(?:[\\p{L} ,-]{0,24})(?:hair|haired|haare?n?)|lange?s? (?:\\p{L}+ ){0,2}haare?|' +
        'cheveux (?:\\p{L}+ )?longs|pelo largo|długie',
    ),
    'long',
  ],
  [
    says(
      'short(?:[\\p{L} ,-]{0,24})(?:hair|haired|haare?n?)|kurze?s? (?:\\p{L}+ ){0,2}haare?|' +
        'cheveux courts|pelo corto|krótkie',
    ),
    'short',
  ],
]

export const beards: readonly [RegExp, Beard][] = [
  [says('clean-shaven|beardless|glattrasiert\\p{L}*'), 'none'],
  [
    says('unshaven|stubble|stubbly|unrasiert\\p{L}*|mal rasé|barba de tres días|' + 'nieogolon\\p{L}*|five-o’clock'),
    'stubble',
  ],
  [says('goatee|spitzbart|bouc|perilla|kozi\\p{L}* bród\\p{L}*'), 'goatee'],
  [
    says('moustached?|mustached?|mustachioed|whiskers|schnurrbart|schnauzer|schnäuzer|bigote|' + 'wąs\\p{L}*'),
    'moustache',
  ],
  [says('(?:full|long|bushy|thick|great|huge|heavy) (?:\\p{L}+ )?beard|vollbart|rauschebart'), 'full'],
  [says('bearded|beard|bärtig\\p{L}*|bart|barbue?|barbe|barba|barbud[oa]|brod\\p{L}*'), 'short'],
]
