import type { FoundTransformation } from '../findings.ts'

/** Words with which a script tells that somebody or something becomes visibly different, by language all at once. */
export interface ChangeRule {
  kind: FoundTransformation['kind']
  pattern: RegExp
}

const clothes = [
  String.raw`(?:clothes|clothing|dress|gown|suit|uniform|costume|coat|jacket|shirt|robe|bathrobe|pajamas|`,
  String.raw`pyjamas|oilskin|cape|cloak|disguise|mask|wig|armou?r|sweater|overalls|tuxedo|kimono|apron|hat|`,
  String.raw`cap|boots|shoes|trousers|pants|skirt|veil|raincoat|overcoat|kleid|kleidung|anzug|uniform|kostüm|`,
  String.raw`mantel|hemd|jacke|maske|perücke|robe|costume|veste|manteau|chemise|uniforme|masque|perruque|`,
  String.raw`vestido|traje|abrigo|camisa|chaqueta|uniforme|disfraz|máscara|peluca|sukienk\p{L}+|suknię|`,
  String.raw`garnitur|mundur|płaszcz|kurtkę|koszulę|maskę|perukę)`,
].join('')

export const changeRules: readonly ChangeRule[] = [
  {
    kind: 'costume',
    pattern: new RegExp(
      [
        String.raw`\b(?:changes? (?:clothes|outfits?|into|out of)|(?:steps?|slips?|climbs?|struggles?|wriggles?|`,
        String.raw`shrugs?) (?:out of|into) (?:\p{L}+ ){1,3}${clothes}|(?:puts?|pulls?|slips?|throws?|`,
        String.raw`tugs?) on (?:\p{L}+ ){1,4}${clothes}|(?:takes?|pulls?|peels?|tears?|strips?|`,
        String.raw`rips?) off (?:\p{L}+ ){1,4}${clothes}|(?:buttons?|zips?) (?:\p{L}+ ){1,3}${clothes}|`,
        String.raw`strips? (?:down )?to|undresses|gets? dressed|now wear(?:s|ing)|(?:wearing|dressed in|`,
        String.raw`in) (?:\p{L}+ ){0,3}${clothes} now|disguised as|dressed as|dons)`,
      ].join(''),
      'iu',
    ),
  },
  {
    kind: 'costume',
    pattern: new RegExp(
      [
        String.raw`(?:zieht sich um|kleidet sich um|zieht (?:sich )?(?:\p{L}+ ){1,4}${clothes} (?:an|aus)|`,
        String.raw`se change|s'habille|se déshabille|(?:enfile|ôte|enlève|retire) (?:\p{L}+ ){1,3}${clothes}|`,
        String.raw`se cambia de ropa|se (?:pone|quita) (?:\p{L}+ ){1,3}${clothes}|przebiera się|(?:zakłada|`,
        String.raw`zdejmuje|wkłada) (?:\p{L}+ ){0,3}${clothes})`,
      ].join(''),
      'iu',
    ),
  },
  {
    kind: 'form',
    pattern: new RegExp(
      [
        String.raw`\b(?:(?:turn|turns|turning|turned|change|changes|shift|shifts) (?:\p{L}+ )?into (?:an?|the|his|`,
        String.raw`her|its|something|\p{L}+)\b(?! (?:drive|road|street|alley|corridor|room|hall|lane|path))|`,
        String.raw`(?:transforms?|morphs?|mutates?|shapeshifts?|metamorphoses) (?:\p{L}+ )?(?:in)?to)\b`,
      ].join(''),
      'iu',
    ),
  },
  {
    kind: 'form',
    pattern:
      /\b(?:becomes|is turned into|is now (?:a|an)|has become)\b(?= (?:a|an|the|invisible|human|\p{L}+er)\b)/iu,
  },
  {
    kind: 'form',
    pattern: new RegExp(
      [
        String.raw`\b(?:verwandelt sich|wird zu(?:r|m)?|se transforme|devient (?=un|une)|se convierte en|`,
        String.raw`se transforma en|zamienia się w|przemienia się|zmienia się w)\b`,
      ].join(''),
      'iu',
    ),
  },
  {
    kind: 'form',
    pattern: new RegExp(
      [
        String.raw`\b(?:ages|shrinks?|grows?|swells?|withers|materiali[sz]es|`,
        String.raw`dematerialises)\b(?= (?:\p{L}+ )?(?:to|into|before|by|years|decades|old|young|smaller|bigger|`,
        String.raw`larger|beside|out))`,
      ].join(''),
      'iu',
    ),
  },
  {
    kind: 'condition',
    pattern: /\b(?:turns?|goes|has gone) (?:white|grey|gray|pale|red|green|blue|black|to (?:stone|dust|ash|ice))\b/iu,
  },
  {
    kind: 'condition',
    pattern: new RegExp(
      [
        String.raw`\b(?:(?:falls?|slips?|lands?|rolls?|drops?) (?:\p{L}+ )?in(?:to)? (?:the |`,
        String.raw`a )?(?:\p{L}+ )?(?:mud|puddle|water|river|lake|pool|snow|paint|dirt)|(?:is|are|now|stands?|`,
        String.raw`sits?|lies|emerges|returns) ?,? ?(?:\p{L}+ )?(?:covered|soaked|drenched|caked|smeared|`,
        String.raw`splattered|spattered|dripping|drenched) (?:in|with)|covered (?:in|with) (?:blood|mud|dust|paint|`,
        String.raw`soot|ash|flour|toner|snow|slime|dirt|oil|ink|feathers)|(?:starts|begins) to bleed|`,
        String.raw`blood (?:drips|runs|streams|pours|trickles|spreads)|bleeding|(?:cuts?|shaves?|`,
        String.raw`dyes?) (?:off )?(?:his|her|their) (?:hair|head|beard))\b`,
      ].join(''),
      'iu',
    ),
  },
  {
    kind: 'condition',
    pattern: new RegExp(
      [
        String.raw`\b(?:snaps? (?:in two|in half|off)|breaks? (?:in two|in half|apart|into pieces)|shatters?|`,
        String.raw`splinters?|crumbles|explodes|bursts into flames|catches fire|burns (?:down|to ash|up)|`,
        String.raw`is (?:torn|ripped|smashed|broken|crushed|destroyed) |collapses into (?:dust|rubble)|melts|rusts|`,
        String.raw`lights up|floods)\b`,
      ].join(''),
      'iu',
    ),
  },
  {
    kind: 'condition',
    pattern: new RegExp(
      [
        String.raw`\b(?:fällt in (?:den|die|das) (?:schlamm|wasser|pfütze|matsch)|blutet|zerbricht|zerspringt|`,
        String.raw`geht in flammen auf|explodiert|tombe dans (?:la boue|l'eau)|couverte? de (?:sang|boue|`,
        String.raw`poussière)|saigne|se brise|explose|cae (?:al|en el) (?:barro|agua)|cubiert[oa] de (?:sangre|`,
        String.raw`barro|polvo)|sangra|se rompe|explota|wpada (?:w|do) (?:błot\p{L}|wody)|krwawi|pęka|wybucha)\b`,
      ].join(''),
      'iu',
    ),
  },
]
