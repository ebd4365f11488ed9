import { describe, expect, it } from 'vitest'
import type { TextEngine } from '../ports.ts'
import { createEngine } from './create-engine.ts'
import { EngineError } from './engine-error.ts'
import type { LanguageRow } from './row.ts'
import { allKeys, type Answer, hasty, png, providerServer, secretKey } from './testing/provider-server.ts'

const schema = {
  type: 'object',
  properties: { names: { type: 'array', items: { type: 'string' } } },
  required: ['names'],
  additionalProperties: false,
}
const question = { system: 'You read screenplays.', prompt: 'Who is in this scene?', schema }

const row = (provider: string, address: string): LanguageRow & { kind: 'text' } => ({
  kind: 'text',
  id: `${provider}/test`,
  name: 'The Reader',
  provider,
  model: 'test-model',
  wire: { address, fields: {}, secondsAs: 'number', always: {} },
})

/** The same answer in the words of each protocol. */
const protocols: Record<string, { path: RegExp; key: string | null; answer: (text: string) => unknown }> = {
  openai: {
    path: /\/responses$/,
    key: 'authorization',
    answer: (text) => ({
      id: 'resp_1',
      created_at: 1,
      model: 'test-model',
      output: [
        { type: 'message', role: 'assistant', id: 'msg_1', content: [{ type: 'output_text', text, annotations: [] }] },
      ],
      usage: { input_tokens: 120, output_tokens: 30 },
    }),
  },
  anthropic: {
    path: /\/messages$/,
    key: 'x-api-key',
    answer: (text) => ({
      type: 'message',
      id: 'msg_1',
      model: 'test-model',
      role: 'assistant',
      content: [{ type: 'text', text }],
      stop_reason: 'end_turn',
      usage: { input_tokens: 120, output_tokens: 30 },
    }),
  },
  google: {
    path: /\/models\/test-model:generateContent$/,
    key: 'x-goog-api-key',
    answer: (text) => ({
      candidates: [{ content: { role: 'model', parts: [{ text }] }, finishReason: 'STOP' }],
      usageMetadata: { promptTokenCount: 120, candidatesTokenCount: 30, totalTokenCount: 150 },
    }),
  },
  'openai-compatible': {
    path: /\/chat\/completions$/,
    key: null,
    answer: (text) => ({
      id: 'chat_1',
      created: 1,
      model: 'test-model',
      choices: [{ index: 0, message: { role: 'assistant', content: text }, finish_reason: 'stop' }],
      usage: { prompt_tokens: 120, completion_tokens: 30 },
    }),
  },
}

async function reader(provider: string, reply: (index: number) => Answer, timeout = 5000) {
  const server = await providerServer((_, index) => reply(index))
  const options = { policy: hasty, timeout }
  return { ...server, engine: createEngine(row(provider, server.address), allKeys, options) as TextEngine }
}

const failure = (working: Promise<unknown>) => working.then(() => null, (error: unknown) => error as EngineError)

describe.each(Object.entries(protocols))('a text engine of %s', (provider, { path, key, answer }) => {
  const good = { body: answer('{"names":["Mara"]}') }

  it('answers in the shape that was asked for, and counts the tokens', async () => {
    const { engine, asked } = await reader(provider, () => good)
    expect(await engine.complete(question)).toEqual({ answer: { names: ['Mara'] }, tokensIn: 120, tokensOut: 30 })
    expect(asked).toHaveLength(1)
    expect(asked[0]?.path).toMatch(path)
    const sent = JSON.stringify(asked[0]?.json)
    for (const part of ['You read screenplays.', 'Who is in this scene?', 'names']) expect(sent).toContain(part)
    if (key) expect(asked[0]?.headers[key]).toContain(secretKey)
  })

  it('waits and asks again when there are too many requests', async () => {
    const busy = { status: 429, headers: { 'retry-after': '0.02' }, body: { error: { message: 'Slow down' } } }
    const { engine, asked } = await reader(provider, (index) => (index === 0 ? busy : good))
    expect((await engine.complete(question)).answer).toEqual({ names: ['Mara'] })
    expect(asked).toHaveLength(2)
  })

  it('leaves a long wait to the caller, and says how long', async () => {
    const busy = { status: 429, headers: { 'retry-after': '90' }, body: { error: { message: 'Slow down' } } }
    const { engine, asked } = await reader(provider, () => busy)
    expect(await failure(engine.complete(question))).toMatchObject({ kind: 'rate_limited', retryAfter: 90_000 })
    expect(asked).toHaveLength(1)
  })

  it('gives up after a bounded number of failures, in plain words', async () => {
    const { engine, asked } = await reader(provider, () => ({ status: 500, body: 'Internal error' }))
    const error = await failure(engine.complete(question))
    expect(error).toMatchObject({ kind: 'unavailable', retryable: true })
    expect(error?.message).toBe('The Reader is not working just now (it said: Internal error).')
    expect(asked).toHaveLength(hasty.attempts)
  })

  it('takes no text for an answer that must be data, nor a page for a reply', async () => {
    for (const body of [answer('Of course! Here are the names.'), '<html>Bad gateway</html>']) {
      const { engine, asked } = await reader(provider, () => ({ body }))
      expect(await failure(engine.complete(question))).toMatchObject({ kind: 'garbage' })
      expect(asked).toHaveLength(hasty.attempts)
    }
  })

  it('says that the key is wrong, and never shows it', async () => {
    const body = { error: { message: `Incorrect API key provided: ${secretKey}` } }
    const { engine, asked } = await reader(provider, () => ({ status: 401, body }))
    const error = await failure(engine.complete(question))
    expect(error).toMatchObject({ kind: 'auth', retryable: false })
    expect(`${error?.message} ${JSON.stringify(error)} ${error?.stack}`).not.toContain(secretKey)
    expect(asked).toHaveLength(1)
  })

  it('does not wait for ever', async () => {
    const { engine } = await reader(provider, () => ({ silent: true }), 30)
    expect(await failure(engine.complete(question))).toMatchObject({ kind: 'timeout', retryable: true })
  })

  it('is cancelled by whoever asked', async () => {
    const { engine } = await reader(provider, () => ({ silent: true }))
    const cancel = new AbortController()
    const working = engine.complete(question, cancel.signal)
    setTimeout(() => cancel.abort(), 20)
    await expect(working).rejects.toMatchObject({ name: 'AbortError' })
  })
})

describe('a text engine', () => {
  it('says that it refused, where the protocol tells', async () => {
    const refusals: [string, Answer][] = [
      ['anthropic', { body: { ...Object(protocols['anthropic']!.answer('')), stop_reason: 'refusal' } }],
      ['google', { body: { promptFeedback: { blockReason: 'PROHIBITED_CONTENT' } } }],
      ['openai', { status: 400, body: { error: { code: 'content_policy_violation', message: 'Not allowed' } } }],
    ]
    for (const [provider, reply] of refusals) {
      const { engine, asked } = await reader(provider, () => reply)
      expect(await failure(engine.complete(question))).toMatchObject({ kind: 'refused', retryable: false })
      expect(asked).toHaveLength(1)
    }
  })

  it('tells an empty account from a busy one', async () => {
    const body = { error: { code: 'insufficient_quota', message: 'You exceeded your current quota' } }
    const { engine, asked } = await reader('openai', () => ({ status: 429, body }))
    expect(await failure(engine.complete(question))).toMatchObject({ kind: 'auth', retryable: false })
    expect(asked).toHaveLength(1)
  })

  it('says that nobody is there', async () => {
    const { address, close } = await providerServer(() => ({}))
    close()
    const engine = createEngine(row('openai-compatible', address), allKeys, { policy: hasty })
    expect(await failure(engine.complete(question))).toMatchObject({
      kind: 'unavailable',
      message: 'The Reader cannot be reached (ECONNREFUSED).',
      neverSent: true,
    })
  })
})

describe('a vision engine', () => {
  it('describes what is visible, as text and facts', async () => {
    const seen = { text: 'A red kite on grass.', facts: [{ what: 'kite', value: 'red' }] }
    const server = await providerServer(() => ({ body: protocols['anthropic']!.answer(JSON.stringify(seen)) }))
    const eye = createEngine({ ...row('anthropic', server.address), kind: 'vision' }, allKeys, { policy: hasty })
    expect(await eye.describe(await png(8, 8))).toEqual({ text: 'A red kite on grass.', facts: { kite: 'red' } })
    const sent = JSON.stringify(server.asked[0]?.json)
    expect(sent).toContain('image/png')
    expect(sent).toContain('Never guess a name')
  })

  it('sends nothing that is no picture', async () => {
    const server = await providerServer(() => ({ body: {} }))
    const eye = createEngine({ ...row('openai', server.address), kind: 'vision' }, allKeys, { policy: hasty })
    expect(await failure(eye.describe(Buffer.from('hello')))).toMatchObject({ kind: 'bad_request' })
    expect(server.asked).toEqual([])
  })
})

describe.each(Object.entries(protocols))('a vision engine of %s', (provider, { answer }) => {
  const sought = [
    { name: 'Mara', kind: 'character', identity: 'red coat', count: null, reference: Buffer.from('') },
    { name: 'Guards', kind: 'extra', identity: 'grey uniforms', count: 6, reference: null },
    { name: 'Kite', kind: 'prop', identity: '', count: null, reference: null },
  ]

  it('tells of each that is looked for whether it is in the picture, and what that came to', async () => {
    const assets = [
      { number: 2, seen: 'yes', count: 5.2, why: 'Five in uniform.' },
      { number: 1, seen: 'no', count: 0, why: 'Nobody in a red coat.' },
      { number: 9, seen: 'yes', count: 1, why: 'Nobody asked.' },
    ]
    const server = await providerServer(() => ({ body: answer(JSON.stringify({ assets })) }))
    const eye = createEngine({ ...row(provider, server.address), kind: 'vision' }, allKeys, { policy: hasty })
    const [frame, portrait] = [await png(16, 8), await png(4, 4, '#ff0000')]
    const [mara, ...others] = sought
    expect(await eye.presence!.judge(frame, [{ ...mara!, reference: portrait }, ...others])).toEqual({
      spotted: [
        { name: 'Mara', seen: 'no', count: 0, why: 'Nobody in a red coat.' },
        { name: 'Guards', seen: 'yes', count: 5, why: 'Five in uniform.' },
        { name: 'Kite', seen: 'unsure', count: null, why: 'The engine said nothing about it.' },
      ],
      tokensIn: 120,
      tokensOut: 30,
    })
    const sent = JSON.stringify(server.asked[0]?.json)
    const order = [frame.toString('base64'), '1. Mara (character): red coat', '2. Guards (extra, 6 of them): grey uniforms', '3. Kite (prop)', '1. Mara looks like this:', portrait.toString('base64')]
    const places = order.map((part) => sent.indexOf(part))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places).not.toContain(-1)
    expect(sent).toContain('some of the list are not in the frame')
  })

  it('takes nothing else for an answer', async () => {
    const server = await providerServer(() => ({ body: answer('{"assets":[{"number":1,"seen":"perhaps"}]}') }))
    const eye = createEngine({ ...row(provider, server.address), kind: 'vision' }, allKeys, { policy: hasty })
    expect(await failure(eye.presence!.judge(await png(8, 8), sought.slice(1)))).toMatchObject({
      kind: 'garbage',
      message: 'The Reader gave no usable answer about who is in the picture.',
    })
  })
})
