import { anywhere, forms, moving, type MoveRule } from './rules.ts'
import { pattern } from '../pattern.ts'

const rule = (effect: MoveRule['effect'], verbs: string, when: RegExp, more: Partial<MoveRule> = {}): MoveRule => ({
  verbs: forms(verbs),
  when,
  effect,
  moves: 'subject',
  ...more,
})

export const polish = moving(
  [
    rule(
      'enters',
      'wchodzi wchodza wbiega wbiegaja wpada wpadaja wkracza wjezdza wraca wracaja powraca przychodzi przychodza ' +
        'przybiega zjawia pojawia pojawiaja przybywa nadchodzi wslizguje wskakuje',
      anywhere,
      {
        unless: pattern(
          'u',
          String.raw`^(?:(?:w gre|w zycie|w zachwyt|w panike|w szal|w zlosc|w klopoty|na pomysl|do (?:glowy|`,
          String.raw`pracy|lektury|siebie)|mu|jej|na (?:ekranie|liscie))(?![a-z]))`,
        ),
      },
    ),
    rule(
      'exits',
      'wychodzi wychodza wybiega wybiegaja odchodzi odchodza odjezdza odjezdzaja ucieka uciekaja znika znikaja ' +
        'wyjezdza wymyka oddala',
      anywhere,
      { unless: /^(?:na (?:jaw|prosta|zero)|z (?:siebie|zalozenia|wprawy|mody)|mu|jej za maz|za maz)(?![a-z])/u },
    ),
    rule(
      'exits',
      'opuszcza opuszczaja',
      pattern(
        'u',
        String.raw`^(?:pokoj|sale|dom|budynek|mieszkanie|@here|pomieszczenie|scene|kuchnie|biuro|sklep|`,
        String.raw`lokal|kosciol|statek|miejsce)`,
      ),
    ),
    rule(
      'passes',
      'przechodzi przechodza przebiega przebiegaja przejezdza mija mijaja przemyka',
      pattern(
        'u',
        String.raw`^(?:$|za (?:nimi|nim|nia|oknem|plecami|@who)|obok|w tle|przed|przez (?:kadr|@here|pokoj|`,
        String.raw`podworze)|w glebi|ulica|korytarzem|pod oknem|@who)`,
      ),
      { unless: /^(?:mu|jej|im) |przez (?:glowe|mysl)/u },
    ),
    rule('enters', 'wprowadza wprowadzaja wnosi wnosza wpycha wciaga', /@who|@what|^/u, { moves: 'both' }),
    rule('exits', 'wyprowadza wyprowadzaja wynosi wynosza wypycha wyciaga', /@who/u, { moves: 'both' }),
    rule('enters', 'wpuszcza', /@who/u, { moves: 'object' }),
  ],
  {
    blockers: forms('chce chca ma maja musi musza moze moga zamierza probuje nie nigdy bez zanim'),
    along: /^(?:a za (?:nim|nia|nimi)|w towarzystwie|razem z|niosac|pchajac)(?![a-z])/u,
    opens: /\bdrzwi\b.*otwiera|otwiera.*\bdrzwi\b/u,
    driven: forms('wjezdza odjezdza przejezdza pojawia znika nadjezdza przybywa mija'),
    takes: forms('bierze biora chwyta zabiera zabieraja niesie lapie'),
  },
)
