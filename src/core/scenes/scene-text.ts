import { withoutNotes } from '#core/scripts/hidden.ts'
import { fold } from '#core/scripts/language/fold.ts'
import { sentencesOf } from '#core/scripts/language/sentences.ts'
import type { ElementKind, ScreenplayElement } from '#core/scripts/screenplay.ts'

/** A scene as it is compared: what it says, whatever the type-setting. */
export interface SceneText {
  heading: string
  /** Equal for two scenes that read and play the same below the heading. */
  body: string
  /** One entry per sentence or cue, in order. */
  lines: string[]
  /** Pairs of neighbouring words and how often each occurs: what two versions of a scene have in common. */
  pairs: ReadonlyMap<string, number>
  /** The number of pairs. */
  size: number
}

/** Not on the screen, so not a change of the scene. */
const unseen: ReadonlySet<ElementKind> = new Set(['note', 'boneyard', 'section', 'synopsis', 'page_break'])

export function sceneText({ heading, elements }: { heading: string; elements: readonly ScreenplayElement[] }): SceneText {
  const blocks = blocksOf(elements)
  const pairs = new Map<string, number>()
  let size = 0
  for (const pair of blocks.filter(({ kind }) => kind !== 'character').flatMap(({ text }) => pairsOf(text))) {
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
    size++
  }
  return {
    heading: plain(heading),
    body: blocks.map(({ kind, text }) => `${kind}: ${plain(text)}`).join('\n'),
    lines: blocks.flatMap(({ kind, text }) => sentencesOf(text).map((sentence) => `${kind}: ${plain(sentence.text)}`)),
    pairs,
    size,
  }
}

interface Block {
  kind: ElementKind
  text: string
}

/** Paragraphs of one kind are one block: where they break is the type-setter's choice. */
function blocksOf(elements: readonly ScreenplayElement[]): Block[] {
  const blocks: Block[] = []
  for (const { kind, text } of elements) {
    const seen = withoutNotes(text).replace(continued, '').replace(emphasis, '').replace(/\s+/gu, ' ').trim()
    if (unseen.has(kind) || seen === '') continue
    const last = blocks.at(-1)
    if (last?.kind === kind && kind !== 'character') last.text += ` ${seen}`
    else blocks.push({ kind, text: seen })
  }
  return blocks
}

const emphasis = /\\?[*_]/gu
/** Printed where a page breaks inside a speech. */
const continued = /\((?:cont['’]?d\.?|more)\)/giu

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(emphasis, '')
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’`]/gu, "'")
    .replace(/[–—]|-{2,}/gu, '-')
    .replace(/…/gu, '...')
    .replace(/\s+/gu, ' ')
    .trim()

/** Scripts without spaces are compared letter by letter. */
const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}'])+/gu

export const wordsOf = (text: string): string[] => fold(text).match(word) ?? []

function pairsOf(text: string): string[] {
  const words = wordsOf(text)
  return words.length === 1 ? words : words.slice(1).map((next, index) => `${words[index]} ${next}`)
}
