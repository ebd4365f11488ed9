import { globSync } from 'node:fs'
import { resolve } from 'node:path'
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser'
import laws from '../.dependency-cruiser.ts'

export interface Findings {
  /** "rule: file → what it imports" */
  violations: string[]
  /** Source files the cruise did not see: of them it says nothing, and that must not pass for praise. */
  unseen: string[]
  seen: number
}

/** Holds the house against its dependency laws. */
export async function cruiseHouse(baseDir = process.cwd(), more: ICruiseOptions = {}): Promise<Findings> {
  const { output } = await cruise(['src'], { ...laws.options, ...more, baseDir: resolve(baseDir), validate: true, ruleSet: laws })
  const { summary, modules } = output as ICruiseResult
  const seen = new Set(modules.map(({ source }) => source))
  return {
    violations: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
    unseen: globSync('src/**/*.{ts,tsx}', { cwd: baseDir }).filter((file) => !seen.has(file.replaceAll('\\', '/'))),
    seen: seen.size,
  }
}
