import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { DeleteObjectCommand, GetObjectCommand, HeadObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'
import { createDraft } from '#server/platform/write-whole.ts'
import type { BlobStore, StoredBlob } from './blob-store.ts'
import { type Content, measured, missing, placeOf, verified } from './content.ts'
import { explainFolder } from './explain.ts'
import { explainBucket, isAbsent } from './explain-bucket.ts'
import { sweepDrafts } from './sweep-drafts.ts'

export interface Bucket {
  name: string
  /** Null: AWS. */
  endpoint: string | null
  region: string
  keys: { accessKeyId: string; secretAccessKey: string; sessionToken: string | null }
  /** The name of bytes is known when all of them have been seen: a stream waits here until then. */
  draftFolder: string
}

const patience = { connectionTimeout: 5_000, socketTimeout: 60_000 }

/** An object is there whole or not at all: the storage itself gives a name only to what arrived completely. */
export function openS3Store(bucket: Bucket): BlobStore {
  const client = connect(bucket)
  const at = (hash: string) => ({ Bucket: bucket.name, Key: placeOf(hash).join('/') })
  const fail = (error: unknown): never => {
    throw explainBucket(error, bucket)
  }
  const ofOne = (hash: string) => (error: unknown) => {
    throw isAbsent(error) ? missing(hash, error) : explainBucket(error, bucket)
  }
  const upload = (hash: string, body: Uint8Array | Readable) => new Upload({ client, params: { ...at(hash), Body: body } }).done().catch(fail)
  void sweepDrafts(bucket.draftFolder)

  return {
    async put(content) {
      if (content instanceof Uint8Array) {
        const hash = createHash('sha256').update(content).digest('hex')
        await upload(hash, content)
        return { hash, bytes: content.byteLength }
      }
      return drafted(bucket.draftFolder, content, (hash, file) => upload(hash, createReadStream(file)))
    },

    async get(hash, range) {
      const { Body } = await client.send(new GetObjectCommand({ ...at(hash), ...(range ? { Range: `bytes=${range.start}-${range.end}` } : {}) })).catch(ofOne(hash))
      if (!(Body instanceof Readable)) throw missing(hash)
      return range ? Body : Readable.from(verified(Body, hash))
    },

    has: (hash) =>
      client.send(new HeadObjectCommand(at(hash))).then(
        () => true,
        (error: unknown) => isAbsent(error) ? false : fail(error),
      ),

    async size(hash) {
      const { ContentLength } = await client.send(new HeadObjectCommand(at(hash))).catch(ofOne(hash))
      return ContentLength ?? 0
    },

    async delete(hash) {
      await client.send(new DeleteObjectCommand(at(hash))).catch((error: unknown) => isAbsent(error) || fail(error))
    },

    async *list() {
      let from: string | undefined
      do {
        const page = await client.send(new ListObjectsV2Command({ Bucket: bucket.name, ...(from ? { ContinuationToken: from } : {}) })).catch(fail)
        for (const { Key = '', Size = 0, LastModified = new Date() } of page.Contents ?? []) yield* storedBlob(Key, Size, LastModified)
        from = page.IsTruncated ? page.NextContinuationToken : undefined
      } while (from)
    },
  }
}

/** We hash everything ourselves; the newer checksums of AWS are not understood everywhere else. */
const connect = ({ endpoint, region, keys: { sessionToken, ...keys } }: Bucket): S3Client =>
  new S3Client({
    region,
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    credentials: { ...keys, ...(sessionToken ? { sessionToken } : {}) },
    requestHandler: patience,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })

async function drafted(folder: string, content: Exclude<Content, Uint8Array>, send: (hash: string, file: string) => Promise<unknown>): Promise<{ hash: string; bytes: number }> {
  const file = join(folder, randomUUID())
  try {
    const digest = createHash('sha256')
    const bytes = await createDraft(file, measured(content, digest)).catch((error: unknown) => {
      throw explainFolder(error, folder)
    })
    const hash = digest.digest('hex')
    await send(hash, file)
    return { hash, bytes }
  } finally {
    await rm(file, { force: true }).catch(() => {})
  }
}

function* storedBlob(key: string, bytes: number, putAt: Date): Generator<StoredBlob> {
  const hash = key.split('/').at(-1)!
  if (/^[0-9a-f]{64}$/.test(hash) && key === placeOf(hash).join('/')) yield { hash, bytes, putAt }
}
