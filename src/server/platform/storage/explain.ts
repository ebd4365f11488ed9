import { StorageFull, StorageUnreachable } from './blob-store.ts'

const isCode = (error: unknown, ...codes: string[]) => codes.includes((error as NodeJS.ErrnoException).code ?? '')

/** What the system says about a folder, in words that say what to do; anything else stays what it is. */
export function explainFolder(cause: unknown, root: string): unknown {
  if (isCode(cause, 'ENOSPC', 'EDQUOT', 'EFBIG'))
    return new StorageFull('The disk is full: the file was not stored, and nothing else was changed. Make room and try again.', { cause })
  if (isCode(cause, 'EACCES', 'EPERM', 'EROFS', 'EIO', 'ENOENT', 'ENOTDIR'))
    return new StorageUnreachable(`The storage folder ${root} cannot be used: ${(cause as Error).message}. Nothing was stored.`, { cause })
  return cause
}
