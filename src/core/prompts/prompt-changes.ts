import { change } from '#core/attempts/changes.ts'
import { anchorsIn, renderAnchors } from './anchors.ts'
import { sentencesOf } from '#core/scripts/language/sentences.ts'

/** Where two texts with anchors differ, told of whom they tell: "Mira, in the prompt: …on the left → …on the right". */
export function promptChanges(used: string, now: string): string[] {
  const [before, after] = [sentencesAbout(used), sentencesAbout(now)]
  const names = [...new Set([...before.keys(), ...after.keys()])]
  const told = names.flatMap((name) => change(name === '' ? 'prompt' : `${name}, in the prompt`, before.get(name) ?? '', after.get(name) ?? ''))
  return told.length > 0 ? told : change('prompt', plain(used), plain(now))
}

/** The sentences of a text by whom each names first; "" for those that name nobody. */
function sentencesAbout(text: string): Map<string, string> {
  const about = Map.groupBy(sentencesOf(text), (sentence) => anchorsIn(sentence.text)[0] ?? '')
  return new Map([...about].map(([name, sentences]) => [name, plain(sentences.map((sentence) => sentence.text).join(' '))]))
}

const plain = (text: string) => renderAnchors(text, (name) => name)
