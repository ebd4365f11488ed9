/** Scripts in which a character is about a token: Chinese, Japanese, Korean. */
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu
const ascii = /[\u0020-\u007e]/g

/**
 * Tokens of a text without any model's tokenizer: 4 plain characters, 2 of other alphabets or 1 of the dense scripts
 * count as one, which is the vendors' rule of thumb. Expect 20% error for prose, a third for JSON and rare names.
 */
export function estimateTokens(text: string): number {
  const packed = text.match(dense)?.length ?? 0
  const plain = text.match(ascii)?.length ?? 0
  return Math.ceil(packed + plain / 4 + (text.length - plain - packed) / 2)
}
