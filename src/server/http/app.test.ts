import { once } from 'node:events'
import { request as plainRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { ContractRouterClient } from '@orpc/contract'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { contract } from '#contract/index.ts'
import { keepBytes } from '#server/media/index.ts'
import { openStudio, type Studio } from '#testing/studio.ts'
import { createApp } from './app.ts'

let studio: Studio
let server: Awaited<ReturnType<typeof createApp>>
let base: string
let client: ContractRouterClient<typeof contract>
beforeAll(async () => {
  studio = await openStudio()
  server = (await createApp(studio.ctx)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  client = createORPCClient(new RPCLink({ url: `${base}/rpc` }))
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await studio.close()
})

const script = 'INT. ATTIC - DAY\n\nLENA opens a trunk.\n\nLENA\nEmpty.\n'

describe('the typed client', () => {
  it('takes a screenplay from upload to scenes', async () => {
    const film = await client.projects.create({ name: 'The Trunk' })
    const uploaded = await client.scripts.upload({ projectId: film.id, file: new File([script], 'trunk.fountain') })
    expect(uploaded).toMatchObject({ version: 1, format: 'fountain', warnings: [] })
    await client.scripts.approve({ projectId: film.id, scriptId: uploaded.id })
    expect(await client.scenes.list({ projectId: film.id })).toMatchObject([{ heading: 'INT. ATTIC - DAY', position: 1 }])
  })

  it('is told in words what is wrong with an upload, and nothing is kept', async () => {
    const film = await client.projects.create({ name: 'Broken' })
    const file = new File([Buffer.from('%PDF-1.7 not really')], 'script.pdf')
    await expect(client.scripts.upload({ projectId: film.id, file })).rejects.toMatchObject({ code: 'REFUSED', message: expect.stringMatching(/PDF/) })
    expect(await client.scripts.list({ projectId: film.id })).toEqual([])
  })

  it('is told when a film does not exist', async () => {
    await expect(client.projects.get({ id: crypto.randomUUID() as never })).rejects.toMatchObject({ code: 'NOT_FOUND', status: 404 })
  })

  it('hears of finished work while it listens', async () => {
    const { id: projectId } = await client.projects.create({ name: 'News' })
    const stop = new AbortController()
    const news = await client.news.follow({ projectId }, { signal: stop.signal })
    setTimeout(() => studio.ctx.events.tell({ kind: 'changed', projectId, what: 'casting' }), 50)
    for await (const one of news) {
      expect(one).toEqual({ kind: 'changed', projectId, what: 'casting' })
      break
    }
    stop.abort()
  })
})

describe('the plain API', () => {
  it('is described, and the description can be browsed without another server', async () => {
    const document = await (await fetch(`${base}/api/openapi.json`)).json()
    expect(document.openapi).toMatch(/^3\.1/)
    expect(Object.keys(document.paths)).toContain('/films/{projectId}/extract-preview')
    const page = await (await fetch(`${base}/api/docs`)).text()
    expect(page).not.toMatch(/https?:\/\//)
    expect((await fetch(`${base}/api/docs/swagger-ui-bundle.js`)).status).toBe(200)
  })

  it('says that it is well', async () => {
    expect(await (await fetch(`${base}/readyz`)).text()).toBe('ready')
    expect(await (await fetch(`${base}/metrics`)).text()).toContain('aiuteur_http_seconds')
  })
})

describe('the guard', () => {
  const post = (headers: Record<string, string>) => fetch(`${base}/api/films`, { method: 'POST', body: '{"name":"x"}', headers: { 'content-type': 'application/json', ...headers } })

  it('refuses a page of another site', async () => {
    expect((await post({ origin: 'https://elsewhere.example' })).status).toBe(403)
    expect((await post({ 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await post({ origin: base })).status).toBe(200)
  })

  it('refuses a foreign name for this address', async () => {
    const status = await new Promise((resolve) => {
      plainRequest(`${base}/healthz`, { headers: { host: 'evil.example' } }, ({ statusCode }) => resolve(statusCode)).end()
    })
    expect(status).toBe(403)
  })

  it('sends a strict policy with everything', async () => {
    const { headers } = await fetch(`${base}/healthz`)
    expect(headers.get('content-security-policy')).toContain("default-src 'self'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })
})

describe('media', () => {
  it('comes by hash, whole or in ranges', async () => {
    const bytes = await sharp({ create: { width: 30, height: 30, channels: 3, background: '#358' } }).png().toBuffer()
    const hash = await keepBytes(studio.ctx, { bytes, mediaType: 'image/png' })
    const whole = await fetch(`${base}/media/${hash}`)
    expect(whole.headers.get('content-type')).toBe('image/png')
    expect(Buffer.from(await whole.arrayBuffer()).equals(bytes)).toBe(true)
    const part = await fetch(`${base}/media/${hash}`, { headers: { range: 'bytes=1-3' } })
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([206, `bytes 1-3/${bytes.length}`, 'PNG'])
    expect((await fetch(`${base}/media/${hash}`, { headers: { range: 'bytes=9999-' } })).status).toBe(416)
  })

  it('that a browser could run is only ever downloaded', async () => {
    const hash = await keepBytes(studio.ctx, { bytes: Buffer.from('<script>alert(1)</script>'), mediaType: 'text/html' })
    const { headers } = await fetch(`${base}/media/${hash}`)
    expect([headers.get('content-type'), headers.get('content-disposition')]).toEqual(['application/octet-stream', 'attachment'])
  })

  it('that is not there is not found, whatever is asked', async () => {
    for (const path of ['0'.repeat(64), '..%2f..%2fetc%2fpasswd', '../../etc/passwd']) expect((await fetch(`${base}/media/${path}`)).status).toBe(404)
  })
})
