import { describe, expect, it } from 'vitest'
import { readPlace } from './read-place.ts'

const read = (name: string, description = '') => readPlace(description, name, name)

describe('reading a place', () => {
  it.each([
    ['KITCHEN', 'interior, night', { place: 'kitchen', inside: true, time: 'night' }],
    [
      'PIER NINE',
      'exterior, night. Rain on black water',
      { place: 'pier', inside: false, time: 'night', weather: 'rain' },
    ],
    ['WALD', 'exterior, dawn. Nebel zwischen den Bäumen', { place: 'forest', time: 'dawn', weather: 'fog' }],
    ['LA PLAYA', 'exterior, day', { place: 'beach', inside: false, time: 'day' }],
    ['SALLE DE CLASSE', 'interior, day', { place: 'classroom', inside: true }],
    ['ULICA', 'exterior, day. śnieg', { place: 'street', weather: 'snow' }],
    ['HOSPITAL', 'exterior, day', { inside: false }],
    ['HIGHWAY', 'exterior, sunset', { place: 'road', time: 'dusk' }],
  ] as const)('knows %s (%s)', (name, description, expected) => {
    expect(read(name, description)).toMatchObject(expected)
  })

  it('believes the name before the description', () => {
    expect(read('OFFICE', 'interior. Through the window: a street in the forest').place).toBe('office')
  })

  it('paints walls in the colour that is told', () => {
    expect(read('ROOM', 'interior. Green walls').tint).not.toBeNull()
    expect(read('ROOM', 'interior. A green car in the yard').tint).toBeNull()
  })

  it('always draws something, the same for the same name', () => {
    expect(read('XANADU')).toEqual(read('XANADU'))
  })
})
