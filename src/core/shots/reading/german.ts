import { type Grammar, table, words } from './grammar.ts'

export const german: Grammar = {
  code: 'de',
  pronouns: table({ he: 'er ihn ihm', she: 'sie', it: 'es', they: 'ihnen beide' }),
  nominative: words('er sie'),
  possessives: table({ he: 'sein seine seinen seinem seiner', she: 'ihr ihre ihren ihrem ihrer' }),
  people: table({
    he: 'mann junge herr vater sohn bruder alte konig prinz',
    she: 'frau dame mutter tochter schwester konigin prinzessin braut madchen',
    anyone: 'kind baby person gestalt fremde besucher',
    they: 'kinder leute gruppe menge beiden zwei drei anderen paar',
    men: 'manner jungen',
    women: 'frauen',
    animal: 'tier hund katze pferd vogel',
  }),
  everyone: words('alle jeder'),
  definite: words('beide der die das den dem des dieser diese dieses diesen jener'),
  indefinite: words('ein eine einen einem einer eines zwei drei vier funf sechs einige mehrere viele'),
  and: words('und'),
  openers: words('und dann aber oder doch wahrend als wenn bis bevor nachdem weil sobald wo da obwohl'),
  unreal: words('wenn bevor bis falls'),
  relative: words('der die das welcher welche'),
  prepositions: words(
    'in im ins an am ans auf aus bei von vom zu zum zur mit ohne durch uber unter vor hinter neben zwischen um',
    'gegen nach entlang seit fur',
  ),
  negations: words('nicht nie niemals kein keine keinen niemand nichts kaum'),
  fillers: words(
    'auch jetzt nun noch wieder bald plotzlich dann schon leise langsam schnell gerade zusammen ist sind hat haben',
    'da hier sofort',
  ),
  dropsSubject: false,
}
