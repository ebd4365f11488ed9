import { z } from 'zod'

export const elementKinds = [
  'scene_heading',
  'action',
  'character',
  'dialogue',
  'parenthetical',
  'lyric',
  'transition',
  'centered',
  'page_break',
  'section',
  'synopsis',
  'note',
  'boneyard',
] as const
export const ElementKind = z.enum(elementKinds)
export type ElementKind = z.infer<typeof ElementKind>

/** Lines and pages count from 1; the page is known for formats that have pages. */
export const Place = z.object({ line: z.int(), endLine: z.int(), page: z.int().nullable() })
export type Place = z.infer<typeof Place>

/** One paragraph of the screenplay. The text keeps Fountain emphasis (*, **, _) but no forcing mark (. @ ! > ~ ^). */
export const ScreenplayElement = z.object({
  kind: ElementKind,
  text: z.string(),
  place: Place,
  /** Only a scene heading: the number as printed (#12A#). */
  sceneNumber: z.string().optional(),
  /** Only a section: 1 for #, 2 for ##… */
  depth: z.int().optional(),
  /** Only a character cue: spoken together with the speech before it. */
  dual: z.boolean().optional(),
  /** Only a scene heading: written with a leading dot (inserts, titles, shots), not INT. or EXT. */
  forced: z.boolean().optional(),
})
export type ScreenplayElement = z.infer<typeof ScreenplayElement>

export const furnitureKinds = ['page_number', 'more', 'continued', 'running_head', 'revision_mark', 'blank'] as const

/** A line of the input that is about the page and not about the film; kept, so that no line is ever lost. */
export const Furniture = z.object({ kind: z.enum(furnitureKinds), text: z.string(), place: Place })
export type Furniture = z.infer<typeof Furniture>

export const ImportWarning = z.object({ message: z.string(), place: Place })
export type ImportWarning = z.infer<typeof ImportWarning>

export const screenplayFormats = ['fountain', 'fdx', 'pdf', 'text'] as const
export const ScreenplayFormat = z.enum(screenplayFormats)
export type ScreenplayFormat = z.infer<typeof ScreenplayFormat>

export const TitlePageEntry = z.object({ key: z.string(), values: z.array(z.string()), place: Place })
export type TitlePageEntry = z.infer<typeof TitlePageEntry>

/** The parsed master script: every line of the input is in one element, the title page or the furniture. */
export const Screenplay = z.object({
  format: ScreenplayFormat,
  titlePage: z.array(TitlePageEntry),
  elements: z.array(ScreenplayElement),
  furniture: z.array(Furniture),
  warnings: z.array(ImportWarning),
})
export type Screenplay = z.infer<typeof Screenplay>
