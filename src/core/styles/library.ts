import type { ProjectId } from '#core/ids.ts'
import { stylePresets } from './presets.ts'

/** Changes of the library belong to no film; under this id they are undone. */
export const capsuleLibrary = '00000000-0000-0000-0000-000000000000' as ProjectId

const fold = (name: string) => name.trim().toLowerCase()

export const isPresetName = (name: string) => stylePresets.some((preset) => fold(preset.name) === fold(name))

/** "noir" → "noir 2" → "noir 3" where the ones before are taken; a number that is there is counted on. */
export function freeCapsuleName(wanted: string, taken: readonly string[]): string {
  const known = new Set([...taken, ...stylePresets.map(({ name }) => name)].map(fold))
  if (!known.has(fold(wanted))) return wanted.trim()
  const stem = wanted.trim().replace(/ \d+$/u, '')
  let number = 2
  while (known.has(fold(`${stem} ${number}`))) number += 1
  return `${stem} ${number}`
}
