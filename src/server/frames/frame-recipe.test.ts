import { expect, it } from 'vitest'
import type { FrameInputs } from '#core/frames/inputs.ts'
import { frameRecipe, inputsHash, recipeHashNow } from './frame-recipe.ts'

const inputs: FrameInputs = {
  side: 'end',
  engine: 'painter',
  cap: 3,
  request: { width: 1280, height: 720 },
  crop: { width: 1280, height: 544 },
  camera: 'Medium shot, eye level',
  action: 'Mira planes a board. A dog barks.',
  style: 'Ink and wash.',
  light: 'night',
  prompt: 'Medium shot. @[Mira] stands centre left. Setting: @[Workshop]. @[Saw] lies on the bench.',
  promptEdited: false,
  cast: (['Mira', 'Workshop', 'Saw', 'Dog'] as const).map((name, index) => ({
    name,
    kind: (['character', 'location', 'prop', 'extra'] as const)[index]!,
    nature: 'thing',
    presence: 'throughout',
    count: null,
    description: `${name.toLowerCase()}, worn, (old) and known to all`,
    tags: name === 'Mira' ? ['soaked'] : [],
    picture: name === 'Dog' ? null : `hash of ${name}`,
    pictureNote: '',
    wordsReason: name === 'Dog' ? 'no picture' : '',
    primary: name === 'Mira',
  })),
  continuity: { label: 'the start of this shot', hash: 'hash of the start' },
  styleReferences: ['hash of a style picture'],
}

it('renders these inputs as ever: when this fails on purpose, raise the edition beside the recipe', () => {
  expect(frameRecipe(inputs)).toMatchInlineSnapshot(`
    {
      "inputsHash": "001f90fe67cbf7c9921eb4e31163f82c1573461c7b55b981b31adae5b1fe2f20",
      "recipeHash": "95c339cb12fd4e5af0e863797a6e6f909eed8566f541224fea32c46cc05c8fab",
    }
  `)
})

it('knows a recipe by its inputs, whichever objects carry them and in whatever order their keys come', () => {
  const copy = JSON.parse(JSON.stringify(inputs)) as FrameInputs
  const turned = Object.fromEntries(Object.entries(copy).toReversed()) as FrameInputs
  expect(inputsHash(copy)).toBe(inputsHash(inputs))
  expect(recipeHashNow(frameRecipe(inputs), turned)).toBe(frameRecipe(inputs).recipeHash)
})

it('renders the request again where inputs differ: what does not reach the engine puts nothing out of date', () => {
  const used = frameRecipe(inputs)
  const passing = { ...inputs, cast: inputs.cast.map((member) => (member.name === 'Dog' ? { ...member, wordsReason: 'sidelined' } : member)) }
  expect(inputsHash(passing)).not.toBe(used.inputsHash)
  expect(recipeHashNow(used, passing)).toBe(used.recipeHash)
  expect(recipeHashNow(used, { ...inputs, style: 'Noir.', prompt: `${inputs.prompt} Noir.` })).not.toBe(used.recipeHash)
})

it('takes nobody at a word that was not kept', () => {
  expect(recipeHashNow({ recipeHash: 'of an older release', inputsHash: null }, inputs)).toBe(frameRecipe(inputs).recipeHash)
})
