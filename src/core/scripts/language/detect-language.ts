import type { Screenplay } from '../screenplay.ts'
import { fold } from './fold.ts'
import { wordSet } from './word-set.ts'

export const languages = ['en', 'de', 'fr', 'es', 'pl'] as const
export type Language = (typeof languages)[number]

/** The little words no sentence does without: enough of them tell a language apart. */
const littleWords: Record<Language, string> = {
  en: `
    the and of to in is his her with at on from for that this he she they it you i we not are as by what into
    was be have up down out`,
  de: `
    der die das und ist nicht ein eine einen einem einer mit auf dem den des im zu sich er sie es ich du wir ihr
    von aus an noch auch wie aber ja nein wird nach bei vor zum zur am hat`,
  fr: `
    le la les des une un et est dans sur pas que qui il elle ils elles vous je nous tu ce cette son sa ses au
    aux du en avec pour par mais plus se ne on leur vers sous devant`,
  es: `
    el la los las una un y es en con por para que no se lo su sus del al de como pero mas esta ella ellos yo le
    sobre hacia desde muy hay entra mira ya este esa`,
  pl: `
    i w z na do nie sie to jest ze jak ale po za od przez jego jej przy tylko juz go ja mu o co ty on ona sa dla
    czy ich przed pod nad tak ktory ktora we ze oraz mnie`,
}

const known = Object.entries(littleWords).map(([language, words]) => [language as Language, wordSet(words)] as const)

/** Enough to tell; a long screenplay is not read to its end for it. */
const enoughWords = 6000

export const detectLanguage = ({ elements }: Pick<Screenplay, 'elements'>): Language =>
  languageOf(elements.filter(({ kind }) => kind === 'action' || kind === 'dialogue').map(({ text }) => text))

/** The language whose little words are the most frequent; English when nothing tells. */
export function languageOf(texts: readonly string[]): Language {
  const counts = new Map<Language, number>()
  let left = enoughWords
  for (const text of texts) {
    const words = fold(text).match(/\p{L}+/gu) ?? []
    for (const word of words)
      for (const [language, set] of known) if (set.has(word)) counts.set(language, (counts.get(language) ?? 0) + 1)
    left -= words.length
    if (left < 0) break
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a)
  return best?.[0] ?? 'en'
}
