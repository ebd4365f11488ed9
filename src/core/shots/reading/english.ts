import { type Grammar, table, words } from './grammar.ts'

export const english: Grammar = {
  code: 'en',
  pronouns: table({ he: 'he him', she: 'she', it: 'it', they: 'they them both' }),
  nominative: words('he she they'),
  possessives: table({ he: 'his', she: 'her hers', it: 'its', they: 'their theirs' }),
  people: table({
    he: 'man boy guy gentleman fellow lad father dad son brother husband grandfather uncle king prince',
    she: 'woman girl lady mother mom mum daughter sister wife grandmother aunt queen princess bride waitress nun',
    anyone: 'child kid baby person figure stranger teenager toddler youngster newcomer visitor driver',
    they: 'couple pair kids children people group crowd others two three four twins',
    men: 'men boys guys',
    women: 'women girls ladies',
    animal: 'animal creature beast pet dog cat horse bird puppy kitten pup hound',
  }),
  everyone: words('everyone everybody all'),
  definite: words('the this that these those both'),
  indefinite: words('a an another some one several many few two three four five six seven eight nine ten dozen'),
  and: words('and &'),
  openers: words(
    'and then but or so yet while when whenever as until till before after because once since where if unless',
    'though although plus',
  ),
  unreal: words('if unless before until till'),
  relative: words('who which that whom'),
  prepositions: words(
    'in on at by to of from with without into onto out through across over under above below beneath behind beside',
    'between',
    'among against around along past toward towards near inside outside off up down beyond before after during',
    'like upon amid for about',
  ),
  negations: words(
    "not never no nobody none nothing n't doesn't don't isn't cannot can't won't didn't couldn't wouldn't hardly",
    'barely refuses',
  ),
  fillers: words(
    'also now just still again soon finally suddenly then already even almost quietly both each all alone together',
    'abruptly once more only',
    'immediately meanwhile instantly always often who is are was were has have had be been being does do did there',
    'here next later too moments minutes seconds hours soon',
  ),
  dropsSubject: false,
}
