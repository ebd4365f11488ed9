import { anywhere, forms, moving, type MoveRule } from './rules.ts'
import { pattern } from '../pattern.ts'

const rule = (effect: MoveRule['effect'], verbs: string, when: RegExp, more: Partial<MoveRule> = {}): MoveRule => ({
  verbs: forms(verbs),
  when,
  effect,
  moves: 'subject',
  ...more,
})

const place =
  "(?:@here|(?:la |le |l' |les |sa |son |une? |cette |ce )?(?:piece|salle|chambre|maison|cuisine|bureau|" +
  'magasin|cafe|bar|eglise|appartement|immeuble|batiment|hall|couloir|cour|jardin|scene|salon|boutique|hotel|' +
  'restaurant|lieux?|cadre|champ|place|grange|tente|cabane|wagon))(?![a-z])'

export const french = moving(
  [
    rule(
      'enters',
      'entre entrent entrant rentre rentrent penetre penetrent',
      new RegExp(
        `^(?:$|dans ${place}|en|a son tour|avec|par|et|suivi|sans|brusquement|lentement|` +
          `precipitamment|doucement|a|chez|[a-z]+ment|dans)`,
        'u',
      ),
      {
        unless: pattern(
          'u',
          String.raw`^(?:[a-z]+ment )?(?:le|la|les|un|une|des|son|sa|@what|en (?:colere|transe|jeu|contact|`,
          String.raw`scene$^)|dans (?:une (?:colere|rage)|la legende))(?![a-z])`,
        ),
      },
    ),
    rule(
      'enters',
      'arrive arrivent arrivant survient surviennent apparait apparaissent surgit surgissent reapparait revient ' +
        'reviennent revenant debarque debarquent accourt accourent',
      anywhere,
      { unless: /^(?:a (?:[a-z]+er|ses fins|lui)|sur ses pas|a (?:lui|elle|l' esprit))/u },
    ),
    rule(
      'exits',
      'sort sortent sortant ressort ressortent',
      new RegExp(
        `^(?:$|de ${place}|en|avec|par|et|sans|dehors|dans|a son tour|vers|suivi|du ${place}|` +
          `du cadre|du champ|[a-z]+ment|a |derriere|de scene)`,
        'u',
      ),
      { unless: /^(?:[a-z]+ment )?(?:le|la|les|l'|un|une|des|son|sa|ses|@what|@who|quelque)(?![a-z])/u },
    ),
    rule(
      'exits',
      'quitte quittent quittant',
      new RegExp(`^(?:${place}|les lieux|precipitamment ${place}|la scene)`, 'u'),
    ),
    rule('exits', 'va vont', /^(?:$|en (?:courant|silence|claquant)|avec|sans|dans|vers|par)/u, {
      unless: /^vers @(?:who|what)/u,
    }),
    rule(
      'exits',
      'part partent partant repart repartent disparait disparaissent fuit fuient enfuit enfuient eclipse eclipsent ' +
        'eloigne eloignent',
      /^(?:$|en|avec|dans|par|vers|sans|et|de|a |derriere|sur)/u,
      { unless: /^(?:en (?:morceaux|fumee)|de rire|d' un)/u },
    ),
    rule(
      'passes',
      'passe passent passant defile defilent traverse traversent',
      new RegExp(
        `^(?:$|derriere|devant|au fond|en (?:courant|arriere-plan|silence)|a l' arriere-plan|` +
          `au loin|dans la rue|entre|sans|a cote|le cadre|le champ|l' image|${place})`,
        'u',
      ),
      { unless: /^(?:le|la|les|un|une|des|@what|sa main|son)(?![a-z]) ?(?!cadre|champ|piece|salle|cour|rue|scene)/u },
    ),
    rule(
      'enters',
      'amene amenent apporte apportent pousse poussent porte portent conduit conduisent',
      new RegExp(`^(?:@who|@what).* (?:dans ${place}|a l' interieur|dedans)`, 'u'),
      { moves: 'both' },
    ),
    rule('exits', 'emmene emmenent emporte emportent entraine entrainent', /^(?:@who|@what|dehors)/u, {
      moves: 'both',
    }),
    rule('enters', 'fait font laisse laissent', /^entrer @who/u, { moves: 'object' }),
    rule('exits', 'fait font laisse laissent', /^(?:sortir|partir) @who/u, { moves: 'object' }),
  ],
  {
    blockers: forms(
      "veut veulent va vont voudrait peut peuvent doit doivent a ont avait pour sans ne n' pas jamais assis assise",
      'est sont',
    ),
    along: /^(?:suivie?s? (?:de|par|d')|accompagnee?s? (?:de|par)|avec|portant|tenant|poussant)(?![a-z])/u,
    opens: /\bporte\b.* s' ouvre/u,
    driven: forms('arrive arrivent apparait disparait passe passent part partent entre entrent traverse'),
    takes: forms('prend prennent saisit attrape ramasse emporte porte tient'),
  },
)
