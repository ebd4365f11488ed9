import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'

export interface FetchRules {
  /** Hosts of the provider, over https only: "api.example.com", "*.example.com". */
  hosts: string[]
  /** Addresses a person configured; these may be private and plain http. */
  own: string[]
  /** Largest answer in bytes. */
  maxBytes: number
  /** The network below the guard; for tests. */
  fetch?: typeof globalThis.fetch
  resolve?: (host: string) => Promise<string[]>
}

/** The reason why a fetch was not made or not finished. */
export class FetchRefused extends Error {
  override readonly name = 'FetchRefused'
}

const mostRedirects = 5

/**
 * A fetch that goes to configured hosts only, hop by hop, never to private addresses, and stops reading when the answer
 * is too large. The name is resolved once before the request; that https then names the host closes the gap between.
 */
export function guardFetch(rules: FetchRules): typeof globalThis.fetch {
  const reach = rules.fetch ?? globalThis.fetch
  return async (input, init) => {
    let request = new Request(input, init)
    const first = new URL(request.url).origin
    for (let hop = 0; hop <= mostRedirects; hop += 1) {
      const url = new URL(request.url)
      await check(url, rules)
      const answer = await reach(request, { redirect: 'manual' })
      const target = redirection(answer, url)
      if (!target || init?.redirect === 'manual') return limited(answer, rules.maxBytes)
      if (request.method !== 'GET') throw new FetchRefused(`${url.host} redirects a request that sends something`)
      await answer.body?.cancel()
      const { headers, signal } = request
      request = new Request(target, { headers: carried(headers, target.origin === first), signal })
    }
    throw new FetchRefused(`${new URL(request.url).host} redirects without end`)
  }
}

async function check(url: URL, rules: FetchRules): Promise<void> {
  if (rules.own.some((address) => new URL(address).origin === url.origin)) return
  if (url.protocol !== 'https:') throw new FetchRefused(`${url.host} would be asked without encryption`)
  if (!rules.hosts.some((host) => matches(url.hostname, host))) {
    throw new FetchRefused(`${url.host} is not a host of this provider`)
  }
  const addresses = await (rules.resolve ?? resolveAll)(url.hostname)
  if (addresses.some(isPrivate)) throw new FetchRefused(`${url.host} leads into a private network`)
}

const matches = (host: string, rule: string) =>
  rule.startsWith('*.') ? host.endsWith(rule.slice(1)) : host === rule

const resolveAll = async (host: string) => (await lookup(host, { all: true })).map(({ address }) => address)

const redirects = new Set([301, 302, 303, 307, 308])

function redirection(answer: Response, base: URL): URL | null {
  const location = answer.headers.get('location')
  return redirects.has(answer.status) && location ? new URL(location, base) : null
}

/** Keys stay with the host they were meant for. */
function carried(headers: Headers, isSameOrigin: boolean): Headers {
  return isSameOrigin ? headers : new Headers({ accept: headers.get('accept') ?? '*/*' })
}

function limited(answer: Response, maxBytes: number): Response {
  const tooLarge = () => new FetchRefused(`the answer is larger than ${Math.round(maxBytes / 1e6)} MB`)
  if (Number(answer.headers.get('content-length')) > maxBytes) {
    void answer.body?.cancel()
    throw tooLarge()
  }
  let read = 0
  const count = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      read += chunk.byteLength
      if (read > maxBytes) controller.error(tooLarge())
      else controller.enqueue(chunk)
    },
  })
  const { status, statusText, headers } = answer
  return new Response(answer.body?.pipeThrough(count) ?? null, { status, statusText, headers })
}

const privateNetworks = new BlockList()
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  privateNetworks.addSubnet(network, bits, 'ipv4')
}
for (const [network, bits] of [['::', 127], ['fc00::', 7], ['fe80::', 10], ['ff00::', 8]] as const) {
  privateNetworks.addSubnet(network, bits, 'ipv6')
}

/** Anything that is no address counts as private: it cannot be judged. */
export function isPrivate(address: string): boolean {
  const plain = address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '')
  const family = isIP(plain)
  return family === 0 || privateNetworks.check(plain, family === 6 ? 'ipv6' : 'ipv4')
}
