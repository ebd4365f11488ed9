import { describe, expect, it } from 'vitest'
import { builtInEngines } from '#core/projects/film.ts'
import { engineKinds } from './model.ts'
import { findModel, readModels } from './models.ts'

const mine = {
  kind: 'cutout',
  id: 'mine/scissors',
  name: 'Scissors',
  provider: 'rembg',
  model: 'isnet',
  source: 'my own server',
  checked: '2026-11-01',
  usdPerPicture: 0,
}

describe('the models', () => {
  const models = readModels()

  it('have an id of their own for each kind, and say where their facts are from', () => {
    const keys = models.map(({ kind, id }) => `${kind} ${id}`)
    expect(new Set(keys).size).toBe(keys.length)
    expect(models.filter(({ source, checked }) => source === '' || checked > '2026-11-21')).toEqual([])
  })

  it('hold a built-in engine of every kind', () => {
    expect(engineKinds.map((kind) => findModel(models, kind, builtInEngines[kind])?.id)).toEqual(
      engineKinds.map((kind) => builtInEngines[kind]),
    )
  })

  it('are extended by a person’s own, which come first', () => {
    expect(readModels([mine])[0]).toMatchObject({ id: 'mine/scissors', retired: null })
    expect(readModels([mine])).toHaveLength(models.length + 1)
  })

  it('are replaced by a person’s own of the same kind and id only', () => {
    const sol = models.find(({ kind, id }) => kind === 'text' && id === 'openai/gpt-6-sol')!
    const changed = readModels([{ ...sol, name: 'Sol, our contract' }])
    expect(changed).toHaveLength(models.length)
    expect(findModel(changed, 'text', 'openai/gpt-6-sol')?.name).toBe('Sol, our contract')
    expect(findModel(changed, 'vision', 'openai/gpt-6-sol')?.name).toBe('GPT-6 Sol')
  })

  it('name the row and field that cannot be read', () => {
    expect(() => readModels([mine, { ...mine, usdPerPicture: '1' }])).toThrow(
      /your models cannot be read: row 2 \(mine\/scissors\): usdPerPicture: .*number/,
    )
    expect(() => readModels([mine, mine])).toThrow('mine/scissors is there twice')
    expect(() => readModels('none')).toThrow('your models cannot be read: expected a list of models')
    expect(() => readModels([{ ...mine, kind: 'music' }])).toThrow(/row 1 \(mine\/scissors\)/)
  })
})
