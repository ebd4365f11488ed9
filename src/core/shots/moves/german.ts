import { anywhere, forms, moving, type MoveRule } from './rules.ts'
import { pattern } from '../pattern.ts'

const rule = (effect: MoveRule['effect'], verbs: string, when: RegExp, more: Partial<MoveRule> = {}): MoveRule => ({
  verbs: forms(verbs),
  when,
  effect,
  moves: 'subject',
  ...more,
})

const travel =
  'kommt kommen geht gehen lauft laufen rennt rennen sturmt sturmen tritt treten eilt eilen schleicht schleichen ' +
  'hastet hasten stolpert stolpern humpelt humpeln taumelt taumeln platzt platzen schlupft schlupfen springt ' +
  'springen klettert klettern fahrt fahren reitet reiten marschiert marschieren schlendert schlendern sturzt ' +
  'sturzen stapft stapfen wankt wanken huscht huschen fliegt fliegen saust sausen trottet trotten rollt rollen ' +
  'kriecht kriechen zieht ziehen'
const bringing =
  'tragt tragen zieht ziehen schiebt schieben fuhrt fuhren bringt bringen schleppt schleppen zerrt zerren rollt ' +
  'rollen begleitet begleiten holt holen'

export const german = moving(
  [
    rule(
      'enters',
      bringing,
      pattern(
        'u',
        String.raw`^.*(?:@who|@what).*\b(?:herein|hinein|rein|herbei)$|^.*(?:@who|@what) (?:in|`,
        String.raw`ins) (?:den raum|das zimmer|zimmer|@here)`,
      ),
      { moves: 'both' },
    ),
    rule(
      'exits',
      bringing,
      pattern(
        'u',
        String.raw`^.*(?:@who|@what).*\b(?:heraus|hinaus|raus|weg|fort|davon|ab)$|^.*(?:@who|`,
        String.raw`@what) aus (?:dem|der) (?:raum|zimmer|haus)`,
      ),
      { moves: 'both' },
    ),
    rule('enters', 'lasst lassen bittet bitten ruft rufen winkt winken', /^.*@who.*\b(?:herein|hinein|rein|ein)$/u, {
      moves: 'object',
    }),
    rule('exits', 'wirft werfen schickt schicken jagt jagen', /^.*@who.*\b(?:hinaus|raus|weg|fort)$/u, {
      moves: 'object',
    }),
    rule(
      'passes',
      travel,
      /\b(?:vorbei|voruber|entlang des hintergrunds)$|\bim hintergrund\b.*\b(?:vorbei|durch)|\bdurchs? (?:das )?bild$/u,
    ),
    rule(
      'passes',
      'durchquert durchqueren passiert passieren uberquert uberqueren',
      /^(?:den|das|die|@here|im|hinter)/u,
    ),
    rule(
      'enters',
      travel,
      pattern(
        'u',
        String.raw`\b(?:herein|hinein|rein|hereingelaufen|zuruck|wieder)$|\b(?:in den raum|ins zimmer|`,
        String.raw`in das zimmer|in @here|ins haus|in den saal|durch die tur|zur tur herein)$`,
      ),
      { unless: /\b(?:an|zu|zum|zur|auf) (?:den|dem|die|der|das|@what|@who|[a-z]+) ?[a-z]* zuruck$/u },
    ),
    rule('enters', 'tritt treten trifft treffen', /(?:^|\s)(?:ein|auf|hinzu)$/u, { unless: /@what/u }),
    rule('enters', 'betritt betreten erreicht', /^(?:[a-z]+ )?(?:den|das|die|@here|wieder)/u),
    rule('enters', 'erscheint erscheinen auftaucht', anywhere, {
      unless: /^(?:ihm|ihr|ihnen|mir) |auf dem (?:bildschirm|schirm)/u,
    }),
    rule('enters', 'taucht tauchen', /\bauf$/u),
    rule('exits', 'verlasst verlassen', /^(?:[a-z]+ )?(?:den|das|die|@here|gemeinsam|schnell|wortlos|zimmer)/u, {
      unless: /^(?:sich|.*@who$)|(?:platz|thema|kraft|mut|krafte)/u,
    }),
    rule(
      'exits',
      travel,
      pattern(
        'u',
        String.raw`\b(?:hinaus|heraus|raus|davon|weg|fort|hinweg|nach draussen|nach drausen|ins freie)$|`,
        String.raw`\b(?:aus dem|aus der|zur tur hinaus) ?(?:raum|zimmer|haus|saal|@here|tur|laden|kuche|`,
        String.raw`buro|gebaude|hinaus)?$|\baus @here$`,
      ),
      { unless: /\baus (?:dem|der) (?:bett|sessel|stuhl|wasser|auto|schatten)|\bweg(?:e|es)\b/u },
    ),
    rule('exits', 'geht gehen tritt treten', /^(?:links|rechts|schnell|langsam|alle|beide) ab$/u),
    rule('exits', 'verschwindet verschwinden flieht fliehen fluchtet fluchten', anywhere),
    rule('exits', 'haut hauen', /\bab$/u),
  ],
  {
    blockers: forms(
      'will wollen soll sollen mochte mochten kann konnen muss mussen darf wurde wurden hat haben wird werden',
    ),
    along: /^(?:gefolgt von|begleitet von|mit)(?![a-z])/u,
    opens: /\btur\b.*(?:auf|offnet)/u,
    driven: forms(
      'rollt rollen fahrt fahren gleitet fliegt fliegen kommt kommen erscheint verschwindet passiert schiebt zieht',
    ),
    takes: forms('nimmt nehmen greift greifen packt packen tragt tragen holt holen schnappt'),
  },
)
