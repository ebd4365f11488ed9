import { describe, expect, it } from 'vitest'
import type { Language } from '#core/scripts/language/detect-language.ts'
import type { CastEntry } from '../cast-entry.ts'
import { type Line, readLines } from './read.ts'

const entry = (name: string, more: Partial<CastEntry> = {}): CastEntry => ({
  name,
  aliases: [],
  kind: 'character',
  nature: 'person',
  speaks: true,
  count: null,
  ...more,
})
const cast = [
  entry('Nora Vance', { aliases: ['Nora'] }),
  entry('Ivo'),
  entry('TALL GUARD'),
  entry('SHORT GUARD'),
  entry('Will'),
  entry('Bruno', { aliases: ['the dog'], nature: 'animal' }),
  entry('Porters', { kind: 'extra' }),
  entry('brass lamp', { kind: 'prop', nature: 'thing' }),
]

/** Who acts in the last line, clause by clause; "?" is somebody who is not in the cast. */
function acting(lines: string[], language: Language = 'en') {
  const told = lines.map((line): Line =>
    /^[A-Z]+:/u.test(line) ? { speaker: line.slice(0, line.indexOf(':')) } : { sentence: line },
  )
  const last = readLines(told, cast, language).at(-1)
  return last?.clauses.map(({ subject }) => subject?.map(({ name }) => name).join('+') ?? '?').join(' | ')
}

describe('readLines', () => {
  it.each<[string[], string]>([
    [['Nora opens the door.'], 'Nora Vance'],
    [['Nora opens the door, looks out and smiles.'], 'Nora Vance | Nora Vance | Nora Vance'],
    [['Nora and Ivo wait.'], 'Nora Vance+Ivo'],
    [['Nora, Ivo and two porters wait.'], 'Nora Vance+Ivo+Porters'],
    [['Nora looks at Ivo and Bruno barks.'], 'Nora Vance | Bruno'],
    [['Behind the bar Ivo waits.'], 'Ivo'],
    [['Ivo, who limps, sits down.'], 'Ivo | Ivo | Ivo'],
    [['Ivo, a tired man, sits down.'], 'Ivo | Ivo | Ivo'],
    [["Nora's dog barks."], 'Bruno'],
    [['The door opens and Ivo comes in.'], '? | Ivo'],
    [['A stranger enters.'], '?'],
    [['Nora will wait.'], 'Nora Vance'],
    [['Nora pours tea.', 'Drinks.'], 'Nora Vance'],
    [['Nora pours tea.', 'IVO: Thanks.', 'Drinks.'], 'Ivo'],
    [['Nora lifts her cup. Ivo lifts his cup.', 'She smiles.'], 'Nora Vance'],
    [['Nora lifts her cup.', 'Ivo lifts his cup.', 'She smiles.'], 'Nora Vance'],
    [['Nora lifts her cup.', 'Ivo lifts his cup.', 'He smiles.'], 'Ivo'],
    [['NORA VANCE, a woman of forty, meets IVO, a boy.', 'The boy smiles.'], 'Ivo'],
    [['Nora and Ivo wait.', 'They smile.'], 'Nora Vance+Ivo'],
    [['The porters wait.', 'They smile.'], 'Porters'],
    [['TALL GUARD yawns.', 'The guard sleeps.'], 'TALL GUARD'],
    [['TALL GUARD yawns.', 'SHORT GUARD laughs.', 'The guard sleeps.'], 'SHORT GUARD'],
    [['Bruno barks.', 'The dog sleeps.'], 'Bruno'],
    [['Leaving the house, Nora waves.'], 'Nora Vance | Nora Vance'],
    [['Footsteps approach.'], '?'],
  ])('%j: %s', (lines, expected) => {
    expect(acting(lines)).toBe(expected)
  })

  it.each<[Language, string[], string]>([
    ['de', ['Da kommt Ivo herein.'], 'Ivo'],
    ['de', ['Nora nimmt die Lampe.', 'Sie lächelt.'], 'Nora Vance'],
    ['fr', ['Nora prend la lampe.', 'Elle sourit.'], 'Nora Vance'],
    ['es', ['Entra Ivo con la carta.'], 'Ivo'],
    ['es', ['Nora toma la carta.', 'Sonríe.'], 'Nora Vance'],
    ['pl', ['Nora bierze list.', 'Czyta go.'], 'Nora Vance'],
  ])('%s %j: %s', (language, lines, expected) => {
    expect(acting(lines, language)).toBe(expected)
  })

  it('finds names and plain words for the cast, and no name in a small "will"', () => {
    const [reading] = readLines([{ sentence: 'Nora will carry the lamp to Will.' }], cast, 'en')
    expect(reading?.references.map(({ entries }) => entries[0]?.name)).toEqual(['Nora Vance', 'brass lamp', 'Will'])
  })
})
