import type { TextEngine } from '#server/platform/models/ports.ts'

export type Ask = Parameters<TextEngine['complete']>[0]

/** A text engine that says what the test has it say; every question is kept. An Error is thrown, as an engine would. */
export function scriptedReader(reply: (ask: Ask, index: number) => unknown, id = 'openai/gpt-6-luna') {
  const asked: Ask[] = []
  const engine: TextEngine = {
    id,
    async complete(ask) {
      asked.push(ask)
      const answer = reply(ask, asked.length - 1)
      if (answer instanceof Error) throw answer
      return { answer, tokensIn: 1000, tokensOut: 200 }
    },
  }
  return { engine, asked }
}
