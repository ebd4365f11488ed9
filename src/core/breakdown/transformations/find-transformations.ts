import type { FoundAsset, FoundTransformation } from '../findings.ts'
import type { ReadScene, Sentence } from '../reading/passages.ts'
import { changeRules } from './changes.ts'

/** Sentences in which an asset becomes visibly different: a form, a costume, a condition. */
export function findTransformations(
  scenes: readonly ReadScene[],
  assets: readonly FoundAsset[],
): FoundTransformation[] {
  const bySentence = Map.groupBy(
    assets.filter(({ kind }) => kind === 'character' || kind === 'prop' || kind === 'extra').flatMap(inSentences),
    ({ at }) => at,
  )
  return scenes
    .flatMap(({ passages }) => {
      let subject: string | null = null
      return passages.flatMap((passage) => {
        if (passage.kind !== 'action') return []
        const named = (bySentence.get(`${passage.line} ${passage.text}`) ?? []).map(({ asset }) => asset)
        const found = changeIn(passage, named, subject)
        subject = named.find(({ kind }) => kind === 'character')?.name ?? subject
        return found
      })
    })
    .concat(laterForms(assets))
    .filter(isFirst)
}

const inSentences = (asset: FoundAsset) =>
  asset.mentions
    .filter(({ manner }) => manner === 'present')
    .map(({ line, quote }) => ({ asset, at: `${line} ${quote}` }))

function changeIn(sentence: Sentence, named: readonly FoundAsset[], subject: string | null): FoundTransformation[] {
  for (const { kind, pattern } of changeRules) {
    const found = pattern.exec(sentence.text)
    if (!found) continue
    const asset = changed(sentence.text.slice(0, found.index), kind, named, subject)
    if (asset)
      return [
        {
          asset,
          scene: sentence.scene,
          quote: sentence.text,
          line: sentence.line,
          description: clauseAt(sentence.text, found.index),
          kind,
        },
      ]
  }
  return []
}

/** Who is named last before the words that tell it; a pronoun means who was named before. */
function changed(
  before: string,
  kind: FoundTransformation['kind'],
  named: readonly FoundAsset[],
  subject: string | null,
): string | null {
  const clause = before.split(/[,;:–—]\s|\s(?:and|und|et|y|i)\s/u)
  const spoken = named.filter((asset) => kind !== 'costume' || asset.kind === 'character')
  for (const part of clause.toReversed()) {
    const last = spoken
      .map((asset) => ({ asset, at: lastNamed(part, asset) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => b.at - a.at)[0]
    if (last) return last.asset.name
    if (
      /\b(?:he|she|they|it|er|sie|es|il|elle|él|ella|on|ona|his|her|their|its|sein\p{L}*|ihr\p{L}*|son|sa|su)\b/iu.test(
        part,
      )
    )
      return spoken.find((asset) => asset.name === subject)?.name ?? subject
  }
  return kind === 'costume' ? (spoken.find((asset) => asset.name === subject)?.name ?? subject) : null
}

function lastNamed(text: string, { name, aliases, kind }: FoundAsset): number {
  const lower = text.toLowerCase()
  const words = [name, ...aliases]
    .flatMap((one) => (kind === 'character' ? [one, ...one.split(' ')] : [one, one.split(' ').at(-1) ?? one]))
    .filter((word) => word.length > 2)
  return Math.max(-1, ...words.map((word) => lower.lastIndexOf(word.toLowerCase())))
}

/** The part of the sentence that tells the change. */
const clauseAt = (text: string, at: number) =>
  text
    .slice(at)
    .split(/[.;!?]/u)[0]
    ?.replace(/\s+/gu, ' ')
    .trim() ?? ''

/** OLD MARTA after MARTA: where the form is first seen, the asset has become it. */
const laterForms = (assets: readonly FoundAsset[]): FoundTransformation[] =>
  assets.flatMap(({ name, forms, mentions }) =>
    forms.flatMap((form): FoundTransformation[] => {
      const [scene] = form.scenes
      const first =
        mentions.find((mention) => mention.scene === scene && mention.quote === form.quote) ??
        mentions.find((mention) => mention.scene === scene)
      const before = mentions.some(
        (mention) => mention.manner === 'present' && first !== undefined && mention.line < first.line,
      )
      return scene === undefined || !first || !before
        ? []
        : [
            {
              asset: name,
              scene,
              quote: form.quote,
              line: first.line,
              description: `seen as ${form.name}`,
              kind: 'form',
            },
          ]
    }),
  )

/** One change of one asset in one scene is told once. */
const isFirst = (one: FoundTransformation, place: number, all: readonly FoundTransformation[]) =>
  all.findIndex(({ asset, scene, kind }) => asset === one.asset && scene === one.scene && kind === one.kind) === place
