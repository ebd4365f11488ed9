import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withinBudget } from './budget.ts'
import { totalOf, totalsBy, usdPerAcceptedSecond } from './spending.ts'
import { estimateTokens } from './tokens.ts'

describe('a budget', () => {
  it('refuses before it is exceeded, counting what is set aside', () => {
    expect(withinBudget({ spent: 4, reserved: 0.5, budget: 5 }, 0.5)).toBe(true)
    expect(withinBudget({ spent: 4, reserved: 0.5, budget: 5 }, 0.51)).toBe(false)
  })

  it('lets free work go even when it is used up, and is no limit when there is none', () => {
    expect(withinBudget({ spent: 5, reserved: 0, budget: 5 }, 0)).toBe(true)
    expect(withinBudget({ spent: 5000, reserved: 0, budget: null }, 10)).toBe(true)
  })

  it('is never exceeded by calls that were let through', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 })), fc.integer({ min: 0, max: 1000 }), (cents, budget) => {
        const spend = (spent: number, next: number) =>
          withinBudget({ spent: spent / 100, reserved: 0, budget: budget / 100 }, next / 100) ? spent + next : spent
        return cents.reduce(spend, 0) <= budget
      }),
    )
  })
})

describe('spending', () => {
  const calls = [
    { purpose: 'frame', engine: 'google/gemini-3-pro-image', estimatedUsd: 1, usd: 1.2 },
    { purpose: 'frame', engine: 'google/gemini-3-pro-image', estimatedUsd: 1, usd: null },
    { purpose: 'clip', engine: 'google/veo-3.1', estimatedUsd: 3, usd: 2.8 },
  ]

  it('shows estimate, actual, and the error over what is done', () => {
    expect(totalOf(calls)).toEqual({ calls: 3, estimatedUsd: 5, usd: 5, estimateError: 0 })
    expect(totalsBy(calls, 'purpose')['frame']?.estimateError).toBeCloseTo(0.2)
    expect(totalOf([]).estimateError).toBeNull()
  })

  it('adds up by any key to the same total', () => {
    const parts = Object.values(totalsBy(calls, 'engine'))
    expect(parts.reduce((sum, { usd }) => sum + usd, 0)).toBeCloseTo(totalOf(calls).usd)
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
