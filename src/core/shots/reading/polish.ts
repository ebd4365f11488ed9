import { type Grammar, table, words } from './grammar.ts'

export const polish: Grammar = {
  code: 'pl',
  pronouns: table({ he: 'on go nim', she: 'ona ją nią', they: 'oni one nimi oboje' }),
  nominative: words('on ona oni one'),
  possessives: table({}),
  people: table({
    he: 'mezczyzna chlopak chlopiec pan ojciec syn brat maz starzec krol ksiaze',
    she: 'kobieta dziewczyna dziewczynka pani matka corka siostra zona staruszka krolowa',
    anyone: 'dziecko osoba postac nieznajomy gosc',
    they: 'dzieci ludzie para grupa tlum inni',
    men: 'mezczyzni chlopcy',
    women: 'kobiety dziewczyny',
    animal: 'zwierze pies kot kon ptak',
  }),
  everyone: words('wszyscy'),
  definite: words('ten ta to ci te'),
  indefinite: words('jakis jakas dwaj dwie dwoch trzech trzej kilku kilka'),
  and: words('i oraz a'),
  openers: words('i a oraz potem ale lub albo gdy kiedy podczas az zanim bo poniewaz jesli nastepnie'),
  unreal: words('jesli zanim gdyby'),
  relative: words('ktory ktora ktorzy ktore'),
  prepositions: words(
    'w we z ze na do od po za przed pod nad przez przy obok miedzy wokol bez dla o ku wzdluz spod zza',
  ),
  negations: words('nie nigdy nikt nic bez'),
  fillers: words('tez teraz znowu juz jeszcze nagle wreszcie powoli szybko cicho razem jest sa sie tylko zaraz'),
  dropsSubject: true,
}
