import { chanceOf, pickBy } from '../chance.ts'
import { tellsPerson } from '../figure/read-body.ts'
import { colourNear, firstColour, phrasesOf, says, wordOf } from '../words/phrases.ts'
import type { AnimalSpec, Species } from './animal-spec.ts'

interface Kind {
  species: Species
  words: RegExp
  coats: string[]
  marks: string
  stature: number
}

const kind = (species: Species, words: string, coats: string[], marks: string, stature: number): Kind => ({
  species,
  words: says(words),
  coats,
  marks,
  stature,
})

/** Heights are those of the head beside an adult person. */
const kinds: readonly Kind[] = [
  kind('wolf', 'wol(?:f|ves)|wölfe|loup|lobo|wilk|coyote|husky', ['#6d7076', '#8a8274'], '#cfcac0', 0.52),
  kind('fox', 'fox(?:es)?|fuchs|renard|zorro|lis', ['#c06a2e'], '#f0e9dc', 0.36),
  kind(
    'cat',
    'cats?|kitten|kitty|tomcat|tabby|katzen?|kater|chat|chatte|gat[oa]|kot',
    ['#c98a45', '#4a4649', '#8d8781', '#e6dfd2'],
    '#f0e9dc',
    0.24,
  ),
  kind('lion', 'lions?|tiger|leopard|panther|löwe|tigre|león|lew|puma|cougar', ['#c79a55'], '#3a2b22', 0.66),
  kind('bear', 'bears?|bär|ours|oso|niedźwiedź|panda|grizzly', ['#5a4030', '#3d3330'], '#b08d62', 0.8),
  kind(
    'horse',
    'horses?|pony|mare|stallion|foal|donkey|mule|pferde?|hengst|stute|esel|cheval|' + 'caballo|koń|zebra|unicorn',
    ['#7a4a2c', '#4c3528', '#a88a66', '#d8d0c4'],
    '#f0e9dc',
    1.12,
  ),
  kind(
    'cow',
    'cows?|bull|ox|oxen|calf|cattle|kuh|kühe|stier|ochse|vache|taureau|vaca|toro|' + 'krow[ay]|buffalo|bison',
    ['#efe8dc', '#6f472e'],
    '#3a3330',
    0.88,
  ),
  kind('goat', 'goats?|billy|ziegen?|chèvre|cabra|koza|ibex', ['#d9cfbd', '#7d6a55'], '#5a4a3c', 0.6),
  kind('sheep', 'sheep|lambs?|ram|schafe?|lamm|mouton|agneau|oveja|owca|alpaca|llama', ['#ebe4d4'], '#3a3330', 0.54),
  kind('pig', 'pigs?|piglet|hog|boar|sow|schweine?|sau|cochon|porc|cerdo|świnia', ['#dda396'], '#c98778', 0.46),
  kind(
    'deer',
    'deer|stag|doe|fawn|elk|moose|reindeer|hirsch|reh|cerf|biche|ciervo|jeleń|antelope',
    ['#93653c'],
    '#e4d6bd',
    0.96,
  ),
  kind(
    'rabbit',
    'rabbits?|bunny|hare|hase|kaninchen|lapin|conejo|królik',
    ['#a08b75', '#e8e2d8', '#6d645e'],
    '#f0e9dc',
    0.2,
  ),
  kind(
    'mouse',
    'mouse|mice|rats?|hamster|gerbil|squirrel|hedgehog|maus|mäuse|ratten?|souris|ratón|' +
      'mysz|szczur|beaver|badger|raccoon',
    ['#857c77', '#a08b75'],
    '#e0d8cc',
    0.1,
  ),
  kind(
    'elephant',
    'elephants?|elefant|éléphant|elefante|słoń|rhino(?:ceros)?|hippo(?:potamus)?|mammoth',
    ['#8b8c90'],
    '#b5b4b4',
    1.6,
  ),
  kind('monkey', 'monkeys?|apes?|chimp(?:anzee)?|gorilla|orang-?utan|affe|singe|małpa', ['#5a4232'], '#d3ac88', 0.5),
  kind('owl', 'owls?|eule|hibou|chouette|búho|sowa', ['#85694c'], '#d9c6a4', 0.24),
  kind(
    'crow',
    'crows?|ravens?|magpie|blackbird|krähe|rabe|corbeau|corneille|cuervo|kruk|wrona',
    ['#2e2d33'],
    '#3c3b44',
    0.22,
  ),
  kind(
    'duck',
    'ducks?|goose|geese|swan|seagulls?|gulls?|ente|gans|schwan|möwe|canard|oie|cygne|' +
      'mouette|pato|gaviota|kaczka|mewa|penguin|pelican|stork|heron',
    ['#dedad0', '#8a7a62'],
    '#f1ede4',
    0.3,
  ),
  kind(
    'hen',
    'hens?|chickens?|rooster|cock|turkey|henne|huhn|hahn|poule|coq|gallina|gallo|kura|' + 'kogut',
    ['#a8552e', '#e8e0d0'],
    '#d9a86a',
    0.28,
  ),
  kind(
    'bird',
    'birds?|sparrow|robin|canary|parrot|budgie|pigeon|dove|finch|eagle|hawk|falcon|vogel|' +
      'vögel|spatz|oiseau|pájaro|ptak|papagei|perroquet|loro|taube|adler',
    ['#7f7368', '#4f7f9c', '#4f8a57', '#c9a23c'],
    '#e5dccb',
    0.18,
  ),
  kind(
    'fish',
    'fish(?:es)?|goldfish|shark|whale|dolphin|trout|salmon|fisch|poisson|pez|ryba|carp|' + 'hai',
    ['#c9752e', '#6f8fa3', '#8d9a8a'],
    '#e8dfce',
    0.2,
  ),
  kind(
    'snake',
    'snakes?|serpent|python|cobra|viper|schlange|serpiente|wąż|worm|eel|lizard|gecko',
    ['#5f7a45', '#7a6a3f'],
    '#d1c07a',
    0.3,
  ),
  kind('frog', 'frogs?|toads?|frosch|kröte|grenouille|rana|żaba|turtle|tortoise', ['#5a8a48'], '#d6dca8', 0.14),
  kind(
    'dog',
    'dogs?|puppy|hound|terrier|poodle|labrador|retriever|shepherd|mutt|spaniel|hund|' +
      'welpe|chien|chienne|perr[oa]|bulldog|greyhound|collie|dachshund',
    ['#8a6238', '#5d4a3c', '#b8a383', '#3a3436', '#c9a062'],
    '#f0e9dc',
    0.46,
  ),
]

const beast: Kind = {
  species: 'beast',
  words: /./,
  coats: ['#8a6238', '#6d7076', '#5d4a3c'],
  marks: '#efe8da',
  stature: 0.5,
}

/** "a three-legged dog" is one, "a man with a dog" is none. */
export function isAnimal(description: string): boolean {
  const first = description.split(/[,.;]/)[0] ?? ''
  return kinds.some(({ words }) => words.test(first)) && !tellsPerson(first)
}

export function readAnimal(description: string, seed: string): AnimalSpec {
  const found =
    kinds
      .map((one) => ({ one, at: description.search(one.words) }))
      .filter(({ at }) => at >= 0)
      .toSorted((a, b) => a.at - b.at)[0]?.one ?? beast
  const worn = wordOf('collar|halsband|collier|scarf|bandana|obroż\\p{L}*|leash')
  const collar =
    phrasesOf(description)
      .map((phrase) => (phrase.words.some((word) => worn.test(word)) ? (colourNear(phrase, worn) ?? '#a83a32') : null))
      .find(Boolean) ?? null
  const bare = phrasesOf(description)
    .filter(({ words }) => !words.some((word) => worn.test(word)))
    .map(({ text }) => text)
    .join('. ')
  return {
    kind: 'animal',
    species: found.species,
    coat: firstColour(bare) ?? pickBy(`${seed}/coat`, found.coats),
    marks: found.marks,
    pattern: patternIn(description, seed, found.species),
    stature: found.stature * sizeIn(description),
    legs: says(
      'three-legged|three legs|dreibeinig\\p{L}*|drei beine|à trois pattes|tres patas|' + 'trójnog\\p{L}*|trzy nogi',
    ).test(description)
      ? 3
      : 4,
    collar,
    seed: seed.slice(0, 200),
  }
}

function patternIn(description: string, seed: string, species: Species): AnimalSpec['pattern'] {
  if (says('striped|stripes|tabby|tiger|zebra|gestreift\\p{L}*').test(description)) return 'stripes'
  if (says('spotted|spots|dalmatian|leopard|dappled|gefleckt\\p{L}*|speckled').test(description)) return 'spots'
  if (says('patches|patched|piebald|black[ -]and[ -]white|calico|scheckig\\p{L}*|pinto').test(description))
    return 'patches'
  if (says('white (?:chest|paws|bib|throat)|bib').test(description)) return 'bib'
  if (species === 'cow') return 'patches'
  return ['dog', 'cat', 'fox'].includes(species) && chanceOf(`${seed}/bib`) < 0.45 ? 'bib' : 'plain'
}

function sizeIn(description: string): number {
  if (says('huge|giant|enormous|massive|riesig\\p{L}*|great dane').test(description)) return 1.4
  if (says('big|large|große?\\p{L}*|grand|grande').test(description)) return 1.18
  return says('small|little|tiny|kleine?\\p{L}*|petite?|pequeñ[oa]|mał\\p{L}*|puppy|kitten|young').test(description)
    ? 0.72
    : 1
}
