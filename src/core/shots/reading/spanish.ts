import { type Grammar, table, words } from './grammar.ts'

export const spanish: Grammar = {
  code: 'es',
  pronouns: table({ he: 'él', she: 'ella', they: 'ellos ellas ambos ambas' }),
  nominative: words('él ella ellos ellas'),
  possessives: table({}),
  people: table({
    he: 'hombre chico nino muchacho senor padre hijo hermano viejo rey principe anciano',
    she: 'mujer chica nina muchacha senora madre hija hermana vieja reina princesa novia anciana',
    anyone: 'bebe persona figura desconocido visitante',
    they: 'ninos gente pareja grupo multitud otros dos tres',
    men: 'hombres chicos',
    women: 'mujeres chicas',
    animal: 'animal bestia perro perra gato gata caballo pajaro',
  }),
  everyone: words('todos todas'),
  definite: words('ambos ambas el la los las este esta estos estas ese esa'),
  indefinite: words('un una unos unas dos tres cuatro cinco seis varios varias algunos'),
  and: words('y e'),
  openers: words('y e luego pero o mientras cuando hasta antes despues porque si donde entonces'),
  unreal: words('si antes hasta'),
  relative: words('que quien quienes'),
  prepositions: words('en a al de del por para con sin sobre bajo entre hacia hasta desde tras ante contra junto'),
  negations: words('no nunca jamas nadie nada sin tampoco'),
  fillers: words('tambien ahora aun ya pronto finalmente entonces siempre juntos es esta estan ha han se'),
  dropsSubject: true,
}
