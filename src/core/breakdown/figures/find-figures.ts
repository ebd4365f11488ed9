import { unnamedPeople } from '../extras/groups.ts'
import { isFormOf, nameStem } from '../lexicon/inflection.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { type ReadScene, type Sentence, sentencesIn } from '../reading/passages.ts'
import { capitalNames, type Vocabulary } from './capital-names.ts'
import { cueNames } from './cue-names.ts'
import type { Figure } from './figure.ts'
import type { FoundName } from './found-name.ts'
import { identified } from './identities.ts'
import { joinNames } from './join-names.ts'
import { NameIndex } from './name-index.ts'
import { nameKey } from './names.ts'
import { proseNames } from './prose-names.ts'
import type { Sighting } from './sighting.ts'
import { Follower } from './sightings.ts'

export interface People {
  figures: Figure[]
  sightings: Sighting[]
  /** The tokens of a sentence that name somebody. */
  somebodyIn: (sentence: Sentence) => ReadonlySet<number>
}

/** Everybody in the film: who speaks, who is introduced, who only acts, and the crowds behind them. */
export function findFigures(scenes: readonly ReadScene[], lexicon: Lexicon, places: readonly string[]): People {
  const sentences = scenes.flatMap(sentencesIn)
  const small = smallWords(sentences)
  const titled = titledWords(sentences)
  const cues = cueNames(scenes, lexicon, { small, titled })
  const vocabulary: Vocabulary = { small, titled, cues: new Set(cues.map(({ name }) => nameKey(name, lexicon))) }
  const named = inOrder([...cues, ...sentences.flatMap((sentence) => capitalNames(sentence, lexicon, vocabulary))])
  const knownWords = new Set(
    [...named.flatMap(({ name, otherNames }) => [name, ...otherNames]), ...places].flatMap((name) =>
      nameKey(name, lexicon).split(' '),
    ),
  )
  const stems = new Map([...knownWords].map((word) => [nameStem(word, lexicon.language), [] as string[]]))
  for (const word of knownWords) stems.get(nameStem(word, lexicon.language))?.push(word)
  const known = (word: string) =>
    (stems.get(nameStem(word, lexicon.language)) ?? []).some((name) => isFormOf(word, name, lexicon.language))
  const found = [...named, ...proseNames(scenes, lexicon, small, known)]
  const first = new NameIndex(joinNames(found, lexicon), places, lexicon)
  const unnamed = sentences.flatMap((sentence) => unnamedPeople(sentence, lexicon, tokensOf(first, sentence)))
  const figures = joinNames(identified(inOrder([...found, ...unnamed]), sentences, lexicon), lexicon)
  const index = new NameIndex(figures, places, lexicon)
  const follower = new Follower(figures, index, lexicon)
  for (const scene of scenes) follower.follow(scene)
  const sightings = follower.sightings
  return {
    figures: partOfTheFilm(figures, sightings),
    sightings,
    somebodyIn: (sentence) => tokensOf(index, sentence),
  }
}

/** An animal that is only mentioned once is part of the picture; one that comes back acts in it. */
function partOfTheFilm(figures: readonly Figure[], sightings: readonly Sighting[]): Figure[] {
  const unnamed = (figure: Figure) =>
    figure.nature === 'animal' &&
    figure.found.every(({ source, rule }) => source === 'prose' && rule !== 'acts under a name')
  const quotes = (figure: Figure) =>
    new Set(sightings.filter((sighting) => sighting.figure === figure).map(({ quote }) => quote))
  return figures.filter((figure) => !unnamed(figure) || quotes(figure).size > 1)
}

const inOrder = (found: FoundName[]) => found.sort((a, b) => a.scene - b.scene || a.line - b.line)

const smallWords = (sentences: readonly Sentence[]): ReadonlySet<string> =>
  new Set(
    sentences.flatMap(({ tokens }) =>
      tokens.filter(({ text, kind }) => kind === 'word' && /^\p{Ll}/u.test(text)).map(({ folded }) => folded),
    ),
  )

const titledWords = (sentences: readonly Sentence[]): ReadonlySet<string> =>
  new Set(
    sentences.flatMap(({ tokens }) =>
      tokens
        .filter(({ text, kind }, at) => kind === 'word' && at > 0 && /^\p{Lu}\p{Ll}/u.test(text))
        .map(({ folded }) => folded),
    ),
  )

const tokensOf = (index: NameIndex, { tokens }: Sentence): ReadonlySet<number> =>
  new Set(
    index.find(tokens).flatMap(({ from, to }) => Array.from({ length: to - from }, (_, offset) => from + offset)),
  )
