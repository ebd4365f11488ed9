import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { readPerson } from './figure/read-person.ts'
import { readNote, writeNote } from './note.ts'

const picture = (xmp?: string) => {
  const png = sharp({ create: { width: 8, height: 8, channels: 3, background: '#888' } }).png()
  return (xmp ? png.withXmp(xmp) : png).toBuffer()
}

describe('the note in a picture', () => {
  const person = readPerson('a woman in a red coat', 'Ada')

  it('comes back as it was written', async () => {
    expect(await readNote(await picture(writeNote(person)))).toEqual(person)
  })

  it('is missing in pictures of other hands', async () => {
    expect(await readNote(await picture())).toBeNull()
  })

  it('is not believed when it was tampered with', async () => {
    const evil = { ...person, skin: '#fff"/><image href="file:///secret"/>' }
    expect(await readNote(await picture(writeNote(evil)))).toBeNull()
    expect(await readNote(await picture(writeNote(person).replace(/note="..../, 'note="!!!!')))).toBeNull()
    expect(await readNote(await picture(writeNote(person).replace(/note="..../, 'note="AAAA')))).toBeNull()
  })
})
