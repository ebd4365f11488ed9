import { fold } from './fold.ts'

/** A word, a mark or a possessive ending, with its place in the text. */
export interface Token {
  text: string
  folded: string
  start: number
  end: number
  kind: 'word' | 'number' | 'mark'
  /** Begins with a capital letter. */
  capital: boolean
  /** Written in capitals from end to end; a single capital letter is not. */
  shouted: boolean
}

/** Elisions (l', qu') and the English 's stand alone; "don't" and "half-open" are one word; emphasis is skipped. */
const pieces = new RegExp(
  [
    String.raw`(?:qu|jusqu|lorsqu|[ldsjnmtc])['’](?=\p{L})`,
    String.raw`['’]s(?![\p{L}\p{N}])`,
    String.raw`(?:\p{Lu}\.){2,}`,
    String.raw`[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*(?:['’](?!s(?![\p{L}\p{N}]))\p{L}+)*`,
    String.raw`--+`,
    String.raw`\.{2,}`,
    String.raw`[^\s*_]`,
  ].join('|'),
  'giu',
)

export const tokensOf = (text: string): Token[] =>
  [...text.matchAll(pieces)].map(({ 0: piece, index }) => ({
    text: piece,
    folded: fold(piece),
    start: index,
    end: index + piece.length,
    kind: /^\p{N}[\p{N}-]*$/u.test(piece) ? 'number' : /\p{L}/u.test(piece) ? 'word' : 'mark',
    capital: /^\p{Lu}/u.test(piece),
    shouted: /\p{Lu}.*\p{Lu}/u.test(piece) && !/\p{Ll}/u.test(piece),
  }))
