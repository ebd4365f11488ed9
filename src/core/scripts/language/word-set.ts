/** Words written one after the other, over as many lines as they need. */
export const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '')

export const wordSet = (text: string): ReadonlySet<string> => new Set(wordsOf(text))
