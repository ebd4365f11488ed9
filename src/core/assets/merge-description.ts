import { z } from 'zod'
import { fold } from '#core/scripts/language/fold.ts'
import { sentencesOf } from '#core/scripts/language/sentences.ts'

/** What an eye says of a picture: in words, and as pairs like hair: grey, short. */
export interface Sight {
  text: string
  facts: Readonly<Record<string, string>>
}

export const DescriptionConflict = z.object({ about: z.string(), script: z.string(), picture: z.string() })
export type DescriptionConflict = z.infer<typeof DescriptionConflict>

/**
 * The description an asset has and what its picture shows, as one (A7): what a picture cannot show (age, name, role)
 * stays, what it shows it decides, and wherever the two speak of one thing differently that is listed.
 */
export function mergeDescription(script: string, { text, facts }: Sight): { description: string; conflicts: DescriptionConflict[] } {
  const topics = Object.entries(facts).map(([about, value]) => ({ about, value, words: new Set(wordsIn(about).map(stem)) }))
  const conflicts: DescriptionConflict[] = []
  const kept = phrasesOf(script).filter((phrase) => {
    const words = wordsIn(phrase)
    const topic = topics.find((one) => words.some((word) => one.words.has(stem(word))))
    if (!topic) return true
    const shown = new Set(wordsIn(`${topic.about} ${topic.value}`).map(stem))
    if (words.some((word) => word.length > 2 && !little.has(word) && !shown.has(stem(word)))) conflicts.push({ about: topic.about, script: phrase, picture: topic.value })
    return false
  })
  return { description: [sentence(kept.join(', ')), sentence(text)].filter(Boolean).join(' '), conflicts }
}

const little = new Set(['and', 'with', 'the', 'her', 'his', 'its', 'their', 'very', 'und', 'mit', 'con', 'avec'])

const phrasesOf = (text: string) =>
  sentencesOf(text).flatMap((one) => one.text.replace(/[.!?…]+$/u, '').split(/[,;]\s+/u)).map((phrase) => phrase.trim()).filter(Boolean)

const wordsIn = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
const stem = (word: string) => (word.length > 3 ? word.replace(/(?:es|ed|s)$/u, '') : word)

function sentence(text: string): string {
  const trimmed = text.trim()
  return trimmed === '' || /[.!?…]$/u.test(trimmed) ? trimmed : `${trimmed}.`
}
