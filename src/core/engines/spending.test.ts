import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withinBudget } from './budget.ts'
import { estimateError, usdPerAcceptedSecond } from './spending.ts'
import { estimateTokens } from './tokens.ts'

describe('a budget', () => {
  it('refuses before it is exceeded, counting what is set aside', () => {
    expect(withinBudget(4.5, 0.5, 5)).toBe(true)
    expect(withinBudget(4.5, 0.51, 5)).toBe(false)
  })

  it('has room for ten times ten cents in a dollar', () => {
    const spent = Array.from({ length: 8 }).reduce<number>((sum) => sum + 0.1, 0.1)
    expect(withinBudget(spent, 0.1, 1)).toBe(true)
  })

  it('lets free work go even when it is used up, and is no limit when there is none', () => {
    expect(withinBudget(5, 0, 5)).toBe(true)
    expect(withinBudget(5000, 10, null)).toBe(true)
  })

  it('is never exceeded by calls that were let through', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 })), fc.integer({ min: 0, max: 1000 }), (cents, budget) => {
        const spend = (spent: number, next: number) =>
          withinBudget(spent / 100, next / 100, budget / 100) ? spent + next : spent
        return cents.reduce(spend, 0) <= budget
      }),
    )
  })
})

describe('spending', () => {
  it('is compared with what was expected of the calls that are done', () => {
    expect(estimateError(4, 3.2)).toBeCloseTo(0.25)
    expect(estimateError(1, 2)).toBe(-0.5)
    expect(estimateError(0, 0)).toBeNull()
  })

  it('has no price per second before a second is accepted', () => {
    expect(usdPerAcceptedSecond(3, 0)).toBeNull()
    expect(usdPerAcceptedSecond(3, 6)).toBe(0.5)
  })
})

describe('tokens', () => {
  it('are estimated near the vendors’ rule of thumb: three quarters of an English word', () => {
    const sentence = 'She walks along the quiet harbour and counts the lamps until the last of them goes out. '
    const words = sentence.trim().split(' ').length
    expect(estimateTokens(sentence) / words).toBeGreaterThan(1)
    expect(estimateTokens(sentence) / words).toBeLessThan(1.6)
  })

  it('count dense scripts by the character, and more text as no less', () => {
    expect(estimateTokens('夜の港')).toBe(3)
    const text = fc.string({ unit: 'grapheme' })
    fc.assert(fc.property(text, text, (one, more) => estimateTokens(one + more) >= estimateTokens(one)))
  })
})
