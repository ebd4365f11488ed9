import type { Language } from '#core/scripts/language/detect-language.ts'

/** Under which keys a noun may stand in the lexicon; the first is the one it is filed under. Words are folded. */
export const keysOf: Record<Language, (word: string) => readonly string[]> = {
  en: (word) => [word, ...englishSingulars(word)],
  de: (word) => [word, ...['n', 'en', 'e', 'er', 's', 'es', 'ern', 'nen'].flatMap((ending) => without(word, ending))],
  fr: (word) => [
    word,
    ...without(word, 's'),
    ...without(word, 'x'),
    ...(word.endsWith('aux') ? [word.replace(/aux$/u, 'al')] : []),
  ],
  es: (word) => [
    word,
    ...without(word, 's'),
    ...without(word, 'es'),
    ...(word.endsWith('ces') ? [word.replace(/ces$/u, 'z')] : []),
  ],
  pl: (word) => [polishStem(word)],
}

function englishSingulars(word: string): string[] {
  if (/men$/u.test(word)) return [word.replace(/men$/u, 'man')]
  if (/ies$/u.test(word) && word.length > 4) return [word.replace(/ies$/u, 'y'), word.slice(0, -1)]
  if (/ives$/u.test(word)) return [word.replace(/ves$/u, 'fe'), word.slice(0, -1)]
  if (/lves$/u.test(word)) return [word.replace(/ves$/u, 'f')]
  if (/(?:ches|shes|sses|xes|zes|oes)$/u.test(word)) return [word.slice(0, -2), word.slice(0, -1)]
  return /[^su]s$/u.test(word) && word.length > 3 ? [word.slice(0, -1)] : []
}

const without = (word: string, ending: string) =>
  word.endsWith(ending) && word.length > ending.length + 2 ? [word.slice(0, -ending.length)] : []

/** lampa, lampę, lampą; kubek, kubka: what the cases of a noun share. */
function polishStem(word: string): string {
  const bare = word.replace(/(?:owie|ami|ach|owi|iem|em|om|ow|iom|[aeiouy]+)$/u, '')
  const stem = bare.length >= 3 ? bare : word.replace(/[aeiouy]$/u, '')
  return stem.replace(/(?:ie|e)(?=[kc]$)/u, '')
}

/** The endings a name takes in the sentence: Idas, Janka, Marii. */
const nameEndings: Record<Language, RegExp> = {
  en: /^$/u,
  de: /^(?:s|ens)?$/u,
  fr: /^$/u,
  es: /^$/u,
  pl: /^(?:a|i|y|e|ie|u|o|ii|ia|iu|owi|em|iem|ej|ego|emu|ym|im|ka|ki|ke|ko|kiem|kowi|ku|szka|szki|ce|cie|dzie|rze)?$/u,
}

/** "Marii" is Maria, "Emils" is Emil; both folded. */
export function isFormOf(word: string, name: string, language: Language): boolean {
  if (word === name) return true
  const stem = language === 'pl' ? name.replace(/(?:ek|[aeiouy]+)$/u, '') : name
  return (
    stem.length >= Math.min(3, name.length - 1) &&
    stem.length > 1 &&
    word.startsWith(stem) &&
    nameEndings[language].test(word.slice(stem.length))
  )
}

/** The beginning under which all forms of a name can be looked up. */
export const nameStem = (name: string, language: Language) =>
  language === 'pl' ? name.replace(/(?:ek|[aeiouy]+)$/u, '').slice(0, 3) : language === 'de' ? name.slice(0, 3) : name
