import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer, type RequestListener, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer, text } from 'node:stream/consumers'
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { sha256 } from '#server/platform/fingerprint.ts'
import { allOf } from '#testing/all-of.ts'
import { startS3 } from '#testing/s3.ts'
import { BlobDamaged, StorageFull, StorageUnreachable } from './blob-store.ts'
import { openS3Store } from './s3-store.ts'

const draftFolder = await mkdtemp(join(tmpdir(), 'aiuteur-drafts-'))
const s3 = await startS3()
const bucket = { ...s3.bucket, draftFolder }
const store = openS3Store(bucket)
afterAll(async () => {
  await s3.stop()
  await rm(draftFolder, { recursive: true })
})

/** Storage that behaves as the test says. */
async function strange(answer: RequestListener) {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close().closeAllConnections())
  return openS3Store({ ...bucket, endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })
}
const refusing = (status: number, code: string): RequestListener => (incoming, response) => {
  incoming.resume()
  response.writeHead(status, { 'content-type': 'application/xml' }).end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>No.</Message></Error>`)
}
async function* stream() {
  yield randomBytes(1000)
}

describe('storage that cannot be used', () => {
  it('is named, with what to do, and works again when it is back', async () => {
    const { hash } = await store.put(Buffer.from('before'))
    await s3.goAway()
    for (const attempt of [() => store.put(Buffer.from('x')), () => store.put(stream()), () => store.get(hash), () => store.has(hash), () => store.size(hash), () => store.delete(hash)]) {
      await expect(attempt()).rejects.toThrow(StorageUnreachable)
    }
    await expect(allOf(store.list())).rejects.toThrow(`The storage "films" at ${s3.endpoint} does not answer: check S3_ENDPOINT and the network.`)
    expect(await readdir(draftFolder)).toEqual([])
    await s3.comeBack()
    expect(await text(await store.get(hash))).toBe('before')
    await store.put(Buffer.from('after'))
  })

  it.each([
    [507, 'XMinioStorageFull', StorageFull, 'is full'],
    [403, 'InvalidAccessKeyId', StorageUnreachable, 'refuses the keys: check AWS_ACCESS_KEY_ID'],
    [404, 'NoSuchBucket', StorageUnreachable, 'does not exist: make the bucket'],
    [503, 'SlowDown', StorageUnreachable, 'cannot be used now'],
  ])('says what %i %s means', async (status, code, kind, words) => {
    const odd = await strange(refusing(status, code))
    await expect(odd.put(Buffer.from('x'))).rejects.toThrow(kind)
    await expect(odd.put(stream())).rejects.toThrow(words)
    expect(await readdir(draftFolder)).toEqual([])
  })

  it('never tells the keys', async () => {
    const odd = await strange(refusing(403, 'SignatureDoesNotMatch'))
    const error = await odd.put(Buffer.from('x')).catch((caught: unknown) => caught)
    expect(String(error)).not.toContain(s3.bucket.keys.secretAccessKey)
  })
})

it('keeps nothing of a file whose second part never arrives', async () => {
  const thrownAway: string[] = []
  const between: RequestListener = (incoming, response) => {
    if (incoming.url?.includes('partNumber=2')) return void incoming.socket.destroy()
    if (incoming.method === 'DELETE') {
      thrownAway.push(incoming.url!)
      return void response.writeHead(204).end()
    }
    const onward = request(s3.endpoint + incoming.url, { method: incoming.method!, headers: incoming.headers }, (answer) => {
      response.writeHead(answer.statusCode!, answer.headers)
      answer.pipe(response)
    })
    incoming.pipe(onward)
  }
  const before = await allOf(store.list())
  const bytes = randomBytes(11 * 1024 * 1024)
  const bad = await strange(between)
  await expect(bad.put(bytes)).rejects.toThrow(StorageUnreachable)
  expect(thrownAway).toEqual([expect.stringMatching(`${sha256(bytes)}.*uploadId=`)])
  expect(await allOf(store.list())).toEqual(before)
  expect(await store.has(sha256(bytes))).toBe(false)
  await store.put(bytes)
  expect(sha256(await buffer(await store.get(sha256(bytes))))).toBe(sha256(bytes))
})

it('does not pass off other bytes under a name, nor list what is none of ours', async () => {
  const client = new S3Client({ endpoint: s3.endpoint, region: 'us-east-1', forcePathStyle: true, credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' } })
  const hash = sha256(Buffer.from('all of the reel'))
  await client.send(new PutObjectCommand({ Bucket: 'films', Key: `${hash.slice(0, 2)}/${hash.slice(2, 4)}/${hash}`, Body: 'all of the real' }))
  await client.send(new PutObjectCommand({ Bucket: 'films', Key: 'notes/today.txt', Body: 'lunch' }))
  await expect(buffer(await store.get(hash))).rejects.toThrow(BlobDamaged)
  expect((await allOf(store.list())).every(({ hash: name }) => /^[0-9a-f]{64}$/.test(name))).toBe(true)
})

it('lists more than one page', async () => {
  const pages = [sha256(Buffer.from('one')), sha256(Buffer.from('two'))].map((hash) => `<Contents><Key>${hash.slice(0, 2)}/${hash.slice(2, 4)}/${hash}</Key><LastModified>2026-01-02T03:04:05.000Z</LastModified><Size>7</Size></Contents>`)
  const paged = await strange((incoming, response) => {
    const second = incoming.url!.includes('continuation-token=more')
    const rest = second ? '<IsTruncated>false</IsTruncated>' : '<IsTruncated>true</IsTruncated><NextContinuationToken>more</NextContinuationToken>'
    response.writeHead(200, { 'content-type': 'application/xml' }).end(`<?xml version="1.0"?><ListBucketResult>${rest}${pages[second ? 1 : 0]}</ListBucketResult>`)
  })
  expect(await allOf(paged.list())).toEqual(['one', 'two'].map((word) => ({ hash: sha256(Buffer.from(word)), bytes: 7, putAt: new Date('2026-01-02T03:04:05Z') })))
})
