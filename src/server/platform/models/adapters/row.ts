/** What an adapter reads of a model's row; the rows themselves are data of the film's core. */
export interface AdapterRow {
  id: string
  name: string
  provider: string
  model: string
  wire: {
    address?: string | undefined
    edit?: string | undefined
    fields: Partial<Record<FieldName, string>>
    secondsAs: 'number' | 'text'
    always: Record<string, Json>
    workflow?: Record<string, Json> | undefined
  }
}

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

type FieldName =
  | 'start'
  | 'end'
  | 'seconds'
  | 'resolution'
  | 'ratio'
  | 'sound'
  | 'seed'
  | 'references'
  | 'width'
  | 'height'

interface Size {
  width: number
  height: number
}

export interface ImageRow extends AdapterRow {
  kind: 'image'
  references: { hard: number }
  edits: boolean
  regions: boolean
  transparent: 'yes' | 'no' | 'unknown'
  sizes: { tiers: { name: string; scale: number }[] } & (
    | { kind: 'listed'; sizes: (Size & { ratio: string })[] }
    | { kind: 'free' }
  )
}

export interface VideoRow extends AdapterRow {
  kind: 'video'
  sound: 'never' | 'optional' | 'always'
  legal: {
    modes: string[]
    seconds: number[] | { from: number; to: number }
    resolutions: string[]
    ratios: string[]
  }[]
}

export interface LanguageRow extends AdapterRow {
  kind: 'text' | 'vision'
}

export interface CutoutRow extends AdapterRow {
  kind: 'cutout'
}
