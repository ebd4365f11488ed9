import { type Grammar, table, words } from './grammar.ts'

export const french: Grammar = {
  code: 'fr',
  pronouns: table({ he: 'il lui', she: 'elle', they: 'ils elles eux leur' }),
  nominative: words('il elle ils elles'),
  possessives: table({}),
  people: table({
    he: 'homme garcon monsieur pere fils frere mari vieux gamin roi prince',
    she: 'femme fille dame mere soeur fillette reine princesse mariee vieille',
    anyone: 'enfant bebe personne silhouette inconnu visiteur',
    they: 'enfants gens couple groupe foule autres deux trois',
    men: 'hommes garcons',
    women: 'femmes filles',
    animal: 'animal bete chien chat cheval oiseau',
  }),
  everyone: words('tous tout chacun'),
  definite: words("le la les l' ce cet cette ces"),
  indefinite: words('un une des deux trois quatre cinq six plusieurs quelques'),
  and: words('et'),
  openers: words("et puis mais ou donc pendant quand lorsque tandis alors comme jusqu' avant apres des parce si"),
  unreal: words('si avant'),
  relative: words('qui lequel laquelle'),
  prepositions: words(
    "dans en a au aux de du d' des par pour sur sous avec sans chez vers devant derriere entre contre pres jusqu'",
    'depuis a travers',
  ),
  negations: words("ne n' pas jamais personne rien sans"),
  fillers: words(
    'aussi maintenant encore toujours soudain bientot enfin deja lentement puis alors ensemble est sont a ont y en',
    "se s'",
  ),
  dropsSubject: false,
}
