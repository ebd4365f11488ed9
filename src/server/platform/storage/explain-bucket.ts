import { S3ServiceException } from '@aws-sdk/client-s3'
import { StorageFull, StorageUnreachable } from './blob-store.ts'

interface Place {
  name: string
  endpoint: string | null
}

export const isAbsent = (error: unknown): boolean => error instanceof S3ServiceException && ['NoSuchKey', 'NotFound'].includes(error.name)

const refusals = ['AccessDenied', 'Forbidden', 'InvalidAccessKeyId', 'SignatureDoesNotMatch', 'ExpiredToken', 'InvalidToken']
const lostLines = ['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT', 'EPIPE', 'TimeoutError']

/** What the storage says, in words that say what to do; a fault of ours stays what it is. */
export function explainBucket(cause: unknown, { name, endpoint }: Place): unknown {
  const place = `The storage "${name}" at ${endpoint ?? 'AWS'}`
  const unreachable = (words: string) => new StorageUnreachable(`${place} ${words} Nothing was stored.`, { cause })
  if (cause instanceof S3ServiceException) {
    const status = cause.$metadata.httpStatusCode ?? 0
    if (status === 507 || /StorageFull|QuotaExceeded/.test(cause.name))
      return new StorageFull(`${place} is full: the file was not stored, and nothing else was changed. Make room and try again.`, { cause })
    if (cause.name === 'NoSuchBucket') return unreachable('does not exist: make the bucket, or correct S3_BUCKET.')
    if (refusals.includes(cause.name) || status === 401 || status === 403) return unreachable('refuses the keys: check AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and what they may do.')
    if (status >= 500 || cause.name === 'SlowDown') return unreachable(`cannot be used now (${cause.name}). Try again later.`)
  }
  const { code = '', name: kind = '' } = cause as NodeJS.ErrnoException
  return lostLines.includes(code) || lostLines.includes(kind) ? unreachable('does not answer: check S3_ENDPOINT and the network.') : cause
}
