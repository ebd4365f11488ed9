import { createAnthropic } from '@ai-sdk/anthropic'
import { createGoogle } from '@ai-sdk/google'
import { createOpenAI } from '@ai-sdk/openai'
import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { generateText, jsonSchema, type LanguageModel, Output } from 'ai'
import type { PresenceJudge, Sought, TextEngine, VisionEngine } from '../ports.ts'
import { ask } from './ask.ts'
import { EngineError } from './engine-error.ts'
import { notSent, refused } from './explain.ts'
import type { Keys } from './keys.ts'
import type { AdapterOptions } from './options.ts'
import { readHeader } from './pictures.ts'
import { howToCheck, lineOf, Roll, rollSchema, spottedBy } from './presence.ts'
import { apiKey, ownAddress, settings } from './providers.ts'
import type { LanguageRow } from './row.ts'
import { transport } from './transport.ts'
import { Sight, sightSchema, whatToLookFor } from './sight.ts'

export type LanguageMaker = (row: LanguageRow, keys: Keys, options: AdapterOptions) => LanguageModel

/** One per provider that has models which read and see. */
export const languageMakers: Record<string, LanguageMaker> = {
  openai: (row, keys, options) => createOpenAI(settings(row, keys, options))(row.model),
  anthropic: (row, keys, options) => createAnthropic(settings(row, keys, options))(row.model),
  google: (row, keys, options) => createGoogle(settings(row, keys, options))(row.model),
  'openai-compatible': (row, keys, { network }) =>
    createOpenAICompatible({
      name: 'local',
      baseURL: ownAddress(row, keys),
      ...(keys.keys[row.provider] ? apiKey(row, keys) : {}),
      supportsStructuredOutputs: true,
      fetch: transport(row, keys, network),
    })(row.model),
}

export function languageText(row: LanguageRow, model: LanguageModel, options: AdapterOptions): TextEngine {
  return {
    id: row.id,
    complete: ({ system, prompt, schema }, signal) =>
      answer(row, options, signal, { model, instructions: system, prompt }, schema),
  }
}

export function languageVision(row: LanguageRow, model: LanguageModel, options: AdapterOptions): VisionEngine {
  const shown = (picture: Uint8Array) => partOf(row, picture)
  async function describe(picture: Uint8Array, signal?: AbortSignal) {
    const question = { model, instructions: whatToLookFor, messages: [{ role: 'user' as const, content: [await shown(picture)] }] }
    const seen = await answer(row, options, signal, question, sightSchema)
    const { text, facts } = Sight.parse(seen.answer)
    return { text, facts: Object.fromEntries(facts.map(({ what, value }) => [what, value])) }
  }
  const judge: PresenceJudge['judge'] = async (picture, sought, signal) => {
    const list = `Looked for:\n${sought.map(lineOf).join('\n')}`
    const compared = (await Promise.all(sought.map((one, index) => comparison(one, index, shown)))).flat()
    const content = [await shown(picture), { type: 'text' as const, text: list }, ...compared]
    const question = { model, instructions: howToCheck, messages: [{ role: 'user' as const, content }] }
    const { answer: told, tokensIn, tokensOut } = await answer(row, options, signal, question, rollSchema)
    const roll = Roll.safeParse(told)
    if (!roll.success) throw new EngineError('garbage', `${row.name} gave no usable answer about who is in the picture.`, { retryable: false })
    return { spotted: spottedBy(sought, roll.data), tokensIn, tokensOut }
  }
  return { id: row.id, describe, presence: { compares: true, judge } }
}

async function partOf({ name }: LanguageRow, picture: Uint8Array) {
  const header = await readHeader(picture)
  if (!header) throw notSent(`The picture for ${name} cannot be read.`)
  return { type: 'file' as const, data: picture, mediaType: header.mediaType }
}

async function comparison<Part>({ name, reference }: Sought, index: number, shown: (picture: Uint8Array) => Promise<Part>) {
  return reference ? [{ type: 'text' as const, text: `${index + 1}. ${name} looks like this:` }, await shown(reference)] : []
}

type Question = Pick<Parameters<typeof generateText>[0], 'model' | 'instructions'> &
  ({ prompt: string } | { messages: NonNullable<Parameters<typeof generateText>[0]['messages']> })

function answer(
  { name }: LanguageRow,
  { timeout = 300_000, policy }: AdapterOptions,
  signal: AbortSignal | undefined,
  question: Question,
  schema: Record<string, unknown>,
) {
  return ask({ name, timeout, policy, signal }, async (abortSignal) => {
    const output = Output.object({ schema: jsonSchema(schema) })
    const result = await generateText({ ...question, output, maxRetries: 0, abortSignal, providerOptions })
    if (result.finishReason === 'content-filter') throw refused(name, result.text)
    if (result.finishReason === 'length') {
      throw new EngineError('garbage', `${name} stopped in the middle: its answer was too long.`, { retryable: false })
    }
    const { inputTokens: tokensIn = 0, outputTokens: tokensOut = 0 } = result.usage
    return { answer: result.output as unknown, tokensIn, tokensOut }
  })
}

/** Scripts are nobody's training data: OpenAI is told not to keep them. */
const providerOptions = { openai: { store: false } }
