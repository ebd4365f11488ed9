import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PersonSpec } from './person-spec.ts'
import { adaptPerson, readPerson, variedPeople } from './read-person.ts'

const read = (description: string, name = 'Sam') => readPerson(description, name, name)

describe('reading a person', () => {
  it.each([
    [
      'a red-haired woman in a blue dress',
      { shape: 'woman', dress: true, hair: { colour: '#a8472a' }, top: { colour: '#2f5fa8' } },
    ],
    [
      '55, grey braid, yellow oilskin',
      {
        age: 'adult',
        shape: 'woman',
        hair: { cut: 'braid', colour: '#a3a5a6' },
        over: { cut: 'oilskin' },
        beard: 'none',
      },
    ],
    [
      'a tall bald man with a full black beard and sunglasses',
      { shape: 'man', hair: { cut: 'bald' }, beard: 'full', glasses: 'dark' },
    ],
    ['a boy of 8, striped sweater', { age: 'child', top: { cut: 'striped' } }],
    ['an old fisherman', { age: 'old', shape: 'man', over: { cut: 'oilskin' }, hat: { cut: 'beanie' } }],
    [
      'ein kräftiger Polizist mit Schnurrbart',
      { shape: 'man', beard: 'moustache', over: { cut: 'uniform' }, hat: { cut: 'peaked' } },
    ],
    ['une vieille femme, foulard noir', { shape: 'woman', age: 'old', hat: { cut: 'headscarf' } }],
    [
      'un hombre con traje gris y corbata roja',
      { shape: 'man', over: { cut: 'suit', colour: '#7d838b' }, tie: '#b8342c' },
    ],
    ['a king in a scarlet cloak', { over: { cut: 'cloak', colour: '#b8342c' }, hat: { cut: 'crown' } }],
    [
      'black woman, 40, white coat, round glasses',
      { shape: 'woman', skin: '#6a4029', over: { cut: 'whitecoat' }, glasses: 'round' },
    ],
  ] as const)('draws what is told: %s', (description, expected) => {
    expect(read(description)).toMatchObject(expected)
  })

  it('keeps a dark coat apart from dark hair', () => {
    expect(read('a woman with blonde hair in a black coat')).toMatchObject({
      hair: { colour: '#d2ad62' },
      over: { cut: 'coat', colour: '#2b2b31' },
    })
  })

  it('reads years as the age, and no number of anything else', () => {
    expect(read('Ida, 71').age).toBe('old')
    expect(read('a girl of 7 years').age).toBe('child')
    expect(read('in his thirties').age).toBe('adult')
    expect(read('owner of 3 dogs').age).toBe('adult')
  })

  it('is always the same for the same words, and always complete', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (description, name) => {
        const spec = readPerson(description, name, name)
        expect(spec).toEqual(readPerson(description, name, name))
        expect(PersonSpec.safeParse(spec).success).toBe(true)
      }),
    )
  })

  it('varies the individuals of one kind, and dresses all alike', () => {
    const nurses = variedPeople('hospital nurses', 'NURSES', 'nurses', 6)
    expect(new Set(nurses.map((nurse) => JSON.stringify([nurse.skin, nurse.hair, nurse.build]))).size).toBe(6)
    const police = variedPeople('police officers', 'COPS', 'cops', 4)
    expect(new Set(police.map(({ over }) => `${over.cut} ${over.colour}`)).size).toBe(1)
  })

  it('changes clothes and keeps the face', () => {
    const known = read('a woman with long red hair in a blue dress')
    const now = adaptPerson(known, 'in a black coat, barefoot')
    expect(now).toMatchObject({ over: { cut: 'coat' }, feet: { cut: 'bare' } })
    expect([now.skin, now.hair, now.jaw, now.shape]).toEqual([known.skin, known.hair, known.jaw, known.shape])
  })
})
