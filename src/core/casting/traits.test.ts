import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CastMember } from './cast-member.ts'
import { lookAlikes, phrases, traits } from './traits.ts'

const person = (name: string, description: string, tags: string[] = []): CastMember => ({
  name,
  kind: 'character',
  nature: 'person',
  presence: 'throughout',
  count: null,
  description,
  tags,
  picture: null,
  pictureNote: '',
  wordsReason: '',
  primary: false,
})

describe('phrases', () => {
  it.each([
    ['Dr. Lind’s coat, grey hair', ['Dr. Lind’s coat', 'grey hair']],
    ['a medal of St. Olav; tall', ['a medal of St. Olav', 'tall']],
    ['J. R. Hall’s twin. Barefoot.', ['J. R. Hall’s twin', 'Barefoot']],
    ['40 (or older), 1.90 m', ['40 or older', '1.90 m']],
  ])('of "%s" end at commas and sentences, never inside a name or number', (description, expected) => {
    expect(phrases(description)).toEqual(expected)
  })
})

describe('traits', () => {
  it('begin with what the others in the picture do not have', () => {
    const [one, other] = [person('Ida', 'tall, red hair, green coat'), person('Mo', 'tall, green coat, a cane')]
    expect(traits(one, [one, other])).toBe('red hair, tall, green coat')
    expect(traits(other, [one, other])).toBe('a cane, tall, green coat')
  })

  it('tell what is to be seen now before what always is', () => {
    const one = person('Ida', 'red hair', ['soaked'])
    expect(traits(one, [one])).toBe('soaked, red hair')
  })

  it('are whole phrases of the description, however long it is, and never nothing', () => {
    const phrase = fc.array(fc.constantFrom('a', 'long', 'velvet', 'coat', 'with', 'silver', 'buttons', 'of', 'Dr. Lind'), { minLength: 1, maxLength: 12 }).map((words) => words.join(' '))
    const cast = fc.array(fc.array(phrase, { maxLength: 9 }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(cast, (descriptions) => {
        const people = descriptions.map((one, index) => person(`Person ${index}`, one.join(', ')))
        for (const one of people) {
          const whole = new Set(phrases(one.description))
          const told = traits(one, people)
          expect(told).not.toBe('')
          if (whole.size > 0) for (const part of told.split(', ')) expect(whole).toContain(part)
        }
      }),
    )
  })
})

it('points out two people a model would confuse', () => {
  const twins = [person('Ida', '30, red hair, green coat'), person('Ulla', '30, red hair, long green coat'), person('Mo', '60, bald, blue overall')]
  expect(lookAlikes(twins)).toEqual([['Ida', 'Ulla']])
})
