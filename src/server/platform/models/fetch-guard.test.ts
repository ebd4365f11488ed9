import { describe, expect, it } from 'vitest'
import { providerServer } from './adapters/testing/provider-server.ts'
import { type FetchRules, guardFetch, isPrivate } from './fetch-guard.ts'

const rules: FetchRules = {
  hosts: ['api.example.com', '*.files.example.com'],
  own: [],
  maxBytes: 100,
  resolve: async () => ['93.184.216.34'],
}

/** A network that answers from a table, and remembers what it was sent. */
function network(answers: Record<string, Response>) {
  const sent: Request[] = []
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    sent.push(request)
    return answers[request.url] ?? new Response('nothing there', { status: 404 })
  }
  return { fetch, sent }
}

const redirect = (location: string) => new Response(null, { status: 302, headers: { location } })

describe('the guard', () => {
  it('lets through what goes to the provider and its file hosts', async () => {
    const { fetch } = network({ 'https://a.files.example.com/clip': new Response('bytes') })
    const answer = await guardFetch({ ...rules, fetch })('https://a.files.example.com/clip')
    expect(await answer.text()).toBe('bytes')
  })

  it('refuses every other host, and the provider without encryption', async () => {
    const { fetch, sent } = network({})
    const guarded = guardFetch({ ...rules, fetch })
    for (const url of ['https://evil.example', 'https://api.example.com.evil.example', 'http://api.example.com']) {
      await expect(guarded(url)).rejects.toThrow(/not a host of this provider|without encryption/)
    }
    expect(sent).toEqual([])
  })

  it('refuses a host of the provider that leads into a private network', async () => {
    const { fetch, sent } = network({})
    const guarded = guardFetch({ ...rules, fetch, resolve: async () => ['93.184.216.34', '169.254.169.254'] })
    await expect(guarded('https://api.example.com/')).rejects.toThrow('private network')
    expect(sent).toEqual([])
  })

  it('follows a redirect within the provider, and leaves the key behind when the host changes', async () => {
    const { fetch, sent } = network({
      'https://api.example.com/file': redirect('https://b.files.example.com/file'),
      'https://b.files.example.com/file': new Response('bytes'),
    })
    const headers = { authorization: 'Bearer secret', 'x-goog-api-key': 'secret' }
    const answer = await guardFetch({ ...rules, fetch })('https://api.example.com/file', { headers })
    expect(await answer.text()).toBe('bytes')
    expect([...sent[1]!.headers.values()].join()).not.toContain('secret')
  })

  it('stops at a redirect that leads elsewhere, into a private network, or round in circles', async () => {
    const { fetch } = network({
      'https://api.example.com/out': redirect('https://evil.example/'),
      'https://api.example.com/in': redirect('http://127.0.0.1:8080/'),
      'https://api.example.com/round': redirect('https://api.example.com/round'),
    })
    const guarded = guardFetch({ ...rules, fetch })
    await expect(guarded('https://api.example.com/out')).rejects.toThrow('not a host')
    await expect(guarded('https://api.example.com/in')).rejects.toThrow('without encryption')
    await expect(guarded('https://api.example.com/round')).rejects.toThrow('without end')
  })

  it('does not send a request with content to another address than it was meant for', async () => {
    const { fetch, sent } = network({ 'https://api.example.com/a': redirect('https://api.example.com/b') })
    const posted = guardFetch({ ...rules, fetch })('https://api.example.com/a', { method: 'POST', body: 'script' })
    await expect(posted).rejects.toThrow('redirects a request that sends something')
    expect(sent).toHaveLength(1)
  })

  it('stops reading when the answer is too large, announced or not', async () => {
    const announced = new Response('x', { headers: { 'content-length': '101' } })
    const silent = new Response(new Blob(['x'.repeat(101)]).stream())
    const { fetch } = network({ 'https://api.example.com/a': announced, 'https://api.example.com/b': silent })
    const guarded = guardFetch({ ...rules, fetch })
    await expect(guarded('https://api.example.com/a')).rejects.toThrow('larger than')
    const answer = await guarded('https://api.example.com/b')
    await expect(answer.text()).rejects.toThrow('larger than')
  })

  it('lets a server of one’s own be private, that one only', async () => {
    const mine = await providerServer(() => ({ body: 'hello' }))
    const other = await providerServer(() => ({ body: 'hello' }))
    const guarded = guardFetch({ ...rules, own: [mine.address] })
    expect(await (await guarded(`${mine.address}/any`)).text()).toBe('hello')
    await expect(guarded(other.address)).rejects.toThrow()
    expect(other.asked).toEqual([])
  })

  it('knows private addresses however they are written', () => {
    for (const address of ['127.0.0.1', '10.1.2.3', '172.31.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1']) {
      expect(isPrivate(address)).toBe(true)
      expect(isPrivate(`::ffff:${address}`)).toBe(true)
    }
    for (const address of ['::1', '::', 'fd12::1', 'fe80::1', 'no address']) expect(isPrivate(address)).toBe(true)
    for (const address of ['93.184.216.34', '2606:2800:220:1::1']) expect(isPrivate(address)).toBe(false)
  })
})
