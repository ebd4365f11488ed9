import { z } from 'zod'
import { BlobHash } from '#core/ids.ts'

export const archiveVersion = 1
export const manifestPath = 'archive.json'
export const rowsPath = (table: string): string => `rows/${table}.jsonl`
export const blobPath = (hash: string): string => `blobs/${hash}`

/** The first file of an archive: what to expect of the others. */
export const ArchiveManifest = z.strictObject({
  format: z.literal('aiuteur-film'),
  version: z.literal(archiveVersion),
  name: z.string(),
  rows: z.record(z.string(), z.int().min(0).max(5_000_000)),
  blobs: z.array(
    z.strictObject({
      hash: BlobHash,
      media_type: z.string().regex(/^[a-z]+\/[a-z0-9.+-]{1,100}$/),
      bytes: z.int().min(0),
      width: z.int().positive().nullable(),
      height: z.int().positive().nullable(),
    }),
  ),
})
export type ArchiveManifest = z.infer<typeof ArchiveManifest>
