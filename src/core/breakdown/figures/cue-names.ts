import { fold } from '#core/scripts/language/fold.ts'
import { wordSet } from '#core/scripts/language/word-set.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { ReadScene } from '../reading/passages.ts'
import type { Vocabulary } from './capital-names.ts'
import type { FoundName } from './found-name.ts'
import { nameWords, roleOf } from './names.ts'

const everybody = wordSet(`
  all both everyone everybody together others the others alle beide zusammen tous toutes ensemble les deux todos
  todas ambos juntos wszyscy oboje razem
`)
const noCue = new RegExp(
  [
    String.raw`^(?:cut|fade|dissolve|smash|match|the end|end|continued|more|intercut|super|title|titles|insert|`,
    String.raw`back to|later|montage|flashback|angle|close)(?: .*)?$`,
  ].join(''),
  'u',
)

/** Who speaks is somebody: the surest sign there is. */
export function cueNames(
  scenes: readonly ReadScene[],
  lexicon: Lexicon,
  { small, titled }: Pick<Vocabulary, 'small' | 'titled'>,
): FoundName[] {
  return scenes.flatMap(({ passages }) =>
    passages.flatMap((passage) => {
      if (passage.kind !== 'cue') return []
      const { cue, scene, line, text } = passage
      return cue.names
        .filter((name) => isSomebody(name))
        .map((name): FoundName => {
          const words = nameWords(name, lexicon)
          const role = roleOf(words, lexicon)
          const kind = role ? (lexicon.person(role) ?? lexicon.animal(role)) : null
          const isSpeakingThing = () =>
            !role &&
            isThingWord(words.at(-1) ?? '', lexicon) &&
            small.has(words.at(-1) ?? '') &&
            !titled.has(words.at(-1) ?? '')
          const numbered = words.some((word) => /^\d+$/u.test(word))
          return {
            name: stripArticle(name, lexicon),
            source: 'cue',
            sure: true,
            many: kind !== null && kind.many && !numbered,
            count: null,
            nature:
              role && lexicon.animal(role) && !lexicon.person(role)
                ? 'animal'
                : isSpeakingThing()
                  ? 'thing'
                  : 'person',
            gender: kind?.gender ?? null,
            described: false,
            roles: role ? [role] : [],
            otherNames: [],
            heard: cue.heard || words.some((word) => lexicon.has('narrators', word) || lexicon.has('voices', word)),
            age: cue.age,
            scene,
            line,
            quote: text,
            rule: cue.heard ? 'speaks unseen' : 'speaks',
          }
        })
    }),
  )
}

const isSomebody = (name: string) =>
  !everybody.has(fold(name)) && !noCue.test(fold(name)) && fold(name).split(' ').length <= 6

/** RADIO, PRINTER: a thing that speaks, if the script also writes "the printer"; Biscuit is never "the biscuit". */
const isThingWord = (word: string, lexicon: Lexicon) =>
  ['things', 'furniture', 'clothes', 'places'].includes(lexicon.nounClass(word) ?? '')

/** "THE WOMAN" is WOMAN; a name that is only an article stays. */
export function stripArticle(name: string, lexicon: Lexicon): string {
  const [first = '', ...rest] = name.trim().split(/\s+/u)
  const article = lexicon.has('definite', fold(first)) || lexicon.has('indefinite', fold(first))
  return rest.length > 0 && article ? rest.join(' ') : name.trim()
}
