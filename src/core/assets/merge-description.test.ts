import { describe, expect, it } from 'vitest'
import { mergeDescription } from './merge-description.ts'

const seen = { text: 'A figure with short grey hair in a green coat.', facts: { hair: 'grey, short', coat: 'green' } }

describe('a description merged with what the picture shows', () => {
  it('keeps what no picture can show: age, name, role', () => {
    const { description, conflicts } = mergeDescription('55, the retired captain, twin of Agnete.', seen)
    expect(description).toBe('55, the retired captain, twin of Agnete. A figure with short grey hair in a green coat.')
    expect(conflicts).toEqual([])
  })

  it('takes what is visible from the picture, and lists where the script says otherwise', () => {
    const { description, conflicts } = mergeDescription('55, long red hair, in a green coat', seen)
    expect(description).toBe('55. A figure with short grey hair in a green coat.')
    expect(conflicts).toEqual([{ about: 'hair', script: 'long red hair', picture: 'grey, short' }])
  })

  it('is only the picture where nothing was said, and only the script where nothing was seen', () => {
    expect(mergeDescription('', seen).description).toBe(seen.text)
    expect(mergeDescription('a tin box', { text: '', facts: {} })).toEqual({ description: 'a tin box.', conflicts: [] })
  })
})
