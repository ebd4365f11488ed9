/** Lower case, without accents and typographic marks: how words are compared. */
export const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁ]/gu, 'l')
    .replace(/[ßẞ]/gu, 'ss')
    .replace(/[øØ]/gu, 'o')
    .replace(/[’‘`]/gu, "'")
    .toLowerCase()
