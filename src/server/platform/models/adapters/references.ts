import type { ImageRequest, Reference } from '../ports.ts'
import { notSent } from './explain.ts'
import { dataUri, readHeader } from './pictures.ts'
import type { ImageRow } from './row.ts'

export interface SentReference extends Reference {
  mediaType: string
}

/** The pictures in the order of their numbers, each really a picture. None is ever left out: it fails by name. */
export async function checkedReferences(row: ImageRow, { references }: ImageRequest): Promise<SentReference[]> {
  const most = row.edits ? row.references.hard : 0
  if (references.length > most) {
    throw notSent(`${row.name} takes ${most} pictures, not ${references.length}.`)
  }
  const inOrder = references.toSorted((a, b) => a.number - b.number)
  return Promise.all(
    inOrder.map(async (reference, index) => {
      const { number, name, bytes } = reference
      if (number !== index + 1) {
        throw notSent(`There is no picture #${index + 1} (${name} is #${number}).`)
      }
      const header = await readHeader(bytes)
      if (header) return { ...reference, mediaType: header.mediaType }
      throw notSent(`The picture of ${name} cannot be read.`)
    }),
  )
}

/** "Image #2: Alice (character) — red hair; keep face and clothes": stands right before the picture. */
export const label = ({ number, name, kind, traits, role }: Reference) =>
  `Image #${number}: ${[`${name} (${kind})`, traits].filter(Boolean).join(' — ')}${role ? `; ${role}` : ''}`

/** For providers that take all words first: the manifest, unless the prompt has one, and what to keep of each. */
export function promptWithManifest({ prompt, references }: ImageRequest): string {
  if (references.length === 0) return prompt
  const hasManifest = references.every(({ number }) => prompt.includes(`Image #${number}:`))
  if (!hasManifest) {
    return ['REFERENCE IMAGES (attached in this order):', ...references.map(label), '', prompt].join('\n')
  }
  const roles = references.filter(({ role }) => role).map(({ number, role }) => `Image #${number}: ${role}`)
  return roles.length > 0 ? `${prompt}\nHow to use the images: ${roles.join('. ')}.` : prompt
}

export const dataUris = (references: SentReference[]) =>
  references.map(({ bytes, mediaType }) => dataUri(bytes, mediaType))
