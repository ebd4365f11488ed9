import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStudio, type Studio } from '#testing/studio.ts'

let studio: Studio
beforeAll(async () => void (studio = await openStudio()))
afterAll(() => studio.close())

const preview = (text: string, name = 'ferry.fountain') => studio.api.scripts.preview({ file: new File([text], name) })

describe('a script is shown as it is understood', () => {
  it('before anything is created', async () => {
    const seen = await preview('Title: The Ferry\n\nEXT. QUAY - DAWN\n\nFog.\n\nMARTA\nNine.\n')
    expect(seen).toMatchObject({ title: 'The Ferry', scenes: 1, speakers: [{ name: 'MARTA', speeches: 1 }] })
    expect(await studio.api.projects.list()).toEqual([])
  })

  it('is refused in words when it is none, with the line where there is one', async () => {
    await expect(preview('PK\u0003\u0004', 'script.docx')).rejects.toThrow(/zip archive/)
    await expect(preview('', 'empty.txt')).rejects.toMatchObject({ code: 'REFUSED', message: expect.stringContaining('no screenplay') })
    await expect(preview('<?xml version="1.0"?>\n<FinalDraft>\n<Content>', 'broken.fdx')).rejects.toMatchObject({ code: 'REFUSED', data: { line: expect.any(Number) } })
  })
})
