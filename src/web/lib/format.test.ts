import { describe, expect, it } from 'vitest'
import { ago, count, listed, price, runningTime, size } from './format.ts'

describe('figures as they are said', () => {
  it('tells running times as players do', () => {
    expect([0, 9.6, 252, 3905].map(runningTime)).toEqual(['0:00', '0:10', '4:12', '1:05:05'])
  })
  it('tells prices to the cent, smaller ones to the tenth, and nothing as free', () => {
    expect([0, 0.004, 0.4, 31].map(price)).toEqual(['free', '$0.004', '$0.40', '$31.00'])
  })
  it('counts one and many, and lists names up to a few', () => {
    expect([count(1, 'scene'), count(1200, 'scene'), count(2, 'entry', 'entries')]).toEqual(['1 scene', '1,200 scenes', '2 entries'])
    expect([[], ['Ana'], ['Ana', 'Bo'], ['Ana', 'Bo', 'Cy', 'Di', 'Ed']].map((names) => listed(names))).toEqual(['', 'Ana', 'Ana and Bo', 'Ana, Bo and 3 more'])
  })
  it('tells sizes and moments roughly', () => {
    expect([0, 900, 1536, 150 * 1024 ** 2].map(size)).toEqual(['0 B', '900 B', '1.5 kB', '150 MB'])
    const now = new Date('2026-01-02T12:00:00Z')
    expect([now, new Date('2026-01-02T09:50:00Z'), new Date('2026-01-01T12:00:00Z')].map((moment) => ago(moment, now))).toEqual(['just now', '2 hours ago', 'yesterday'])
  })
})
