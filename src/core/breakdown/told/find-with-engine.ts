import type { SceneCut } from '#core/scenes/scene.ts'
import { languages } from '#core/scripts/language/detect-language.ts'
import type { Findings } from '../findings.ts'
import { lexiconOf } from '../lexicon/lexicon.ts'
import { likelySame } from '../likely-same.ts'
import type { BreakdownAnswer } from './answer.ts'
import { checkAnswer } from './check-answer.ts'
import { fillGaps } from './fill-gaps.ts'

export interface EngineFindings {
  findings: Omit<Findings, 'scenes'>
  /** What was left out or added, and why. */
  warnings: string[]
}

/** Findings of a text engine, held against the script and completed by the rules. */
export function findWithEngine(answer: BreakdownAnswer, rules: Findings, scenes: readonly SceneCut[], engineName: string): EngineFindings {
  const { assets: told, inventedQuotes, inventedAssets } = checkAnswer(answer, scenes, engineName)
  const { assets, transformations, added } = fillGaps(told, rules, scenes.map(({ number }) => number))
  const lexicon = lexiconOf(languages.find((language) => language === rules.language) ?? 'en')
  return {
    findings: { language: rules.language, assets, transformations, likelySame: likelySame(assets, lexicon) },
    warnings: [
      inventedQuotes > 0 ? `${engineName} gave ${count(inventedQuotes, 'quote')} that the scenes do not contain; they were left out.` : '',
      inventedAssets > 0 ? `${engineName} named ${count(inventedAssets, 'asset')} without a true quote; they were left out.` : '',
      added.length > 0 ? `The built-in rules added what ${engineName} did not name: ${added.slice(0, mostNames).join(', ')}${added.length > mostNames ? ` and ${added.length - mostNames} more` : ''}.` : '',
    ].filter(Boolean),
  }
}

const mostNames = 12
const count = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`
