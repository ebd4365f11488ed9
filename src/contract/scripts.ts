import { oc } from '@orpc/contract'
import { z } from 'zod'
import { ProjectId, SceneId, ScriptId, UndoId } from '#core/ids.ts'
import { ImportWarning, ScreenplayFormat } from '#core/scripts/screenplay.ts'

export const Script = z.object({
  id: ScriptId,
  projectId: ProjectId,
  version: z.int(),
  format: ScreenplayFormat,
  /** Of an imported one; "" for one that was written here. */
  fileName: z.string(),
  warnings: z.array(ImportWarning),
  approvedAt: z.date().nullable(),
  /** The one the scenes are cut from. */
  current: z.boolean(),
  imported: z.boolean(),
  createdAt: z.date(),
})
export type Script = z.infer<typeof Script>

const longest = 4_000_000

/** What an editor holds after saving; the hash is that of the text. */
export const SavedScript = z.object({ id: ScriptId, version: z.int(), hash: z.string(), warnings: z.array(ImportWarning) })
export type SavedScript = z.infer<typeof SavedScript>

/** Somebody else was faster; this is what they saved. */
export const NewerScript = SavedScript.extend({ text: z.string() })
export type NewerScript = z.infer<typeof NewerScript>

export const SaveScript = z.object({
  projectId: ProjectId,
  text: z.string().max(longest),
  /** What the editor started from; null in a film without a script. If it is no longer the latest, nothing is overwritten. */
  over: z.object({ id: ScriptId, hash: z.string() }).nullable(),
})
export type SaveScript = z.infer<typeof SaveScript>

/** What is understood of a screenplay before anything is created. */
export const ScriptPreview = z.object({
  title: z.string().nullable(),
  author: z.string().nullable(),
  format: ScreenplayFormat,
  scenes: z.int(),
  pages: z.number(),
  /** Counted in the file; else as it would be printed. */
  pagesPrinted: z.boolean(),
  speakers: z.array(z.object({ name: z.string(), speeches: z.int() })),
  /** The first scenes, as one would say them. */
  headings: z.array(z.object({ number: z.int(), title: z.string(), line: z.int().nullable() })),
  warnings: z.array(ImportWarning),
})
export type ScriptPreview = z.infer<typeof ScriptPreview>

const errors = { NOT_FOUND: {}, REFUSED: { status: 422 } }
const film = z.object({ projectId: ProjectId })
const one = z.object({ id: ScriptId })

export const scripts = {
  preview: oc
    .route({ method: 'POST', path: '/scripts/preview', description: 'What a file is understood as: scenes, pages, speakers, warnings with their lines. Nothing is created.' })
    .errors({ REFUSED: { status: 422, data: z.object({ line: z.int().nullable() }) } })
    .input(z.object({ file: z.file() }))
    .output(ScriptPreview),
  list: oc.route({ method: 'GET', path: '/films/{projectId}/scripts' }).input(film).output(z.array(Script)),
  upload: oc
    .route({ method: 'POST', path: '/films/{projectId}/scripts', description: 'A .fountain, .fdx, .pdf or .txt screenplay, judged by its content.' })
    .errors(errors)
    .input(film.extend({ file: z.file() }))
    .output(Script),
  text: oc
    .route({ method: 'GET', path: '/scripts/{id}/text', description: 'The version as Fountain, whatever it was imported from.' })
    .errors(errors)
    .input(one)
    .output(z.object({ text: z.string(), hash: z.string() })),
  save: oc
    .route({ method: 'PUT', path: '/films/{projectId}/scripts/draft', description: 'Keeps what is typed as the latest draft, unless somebody else changed it since.' })
    .errors({ NOT_FOUND: {}, CONFLICT: { data: NewerScript } })
    .input(SaveScript)
    .output(SavedScript),
  restore: oc
    .route({ method: 'POST', path: '/scripts/{id}/restore', description: 'An old version becomes the latest draft; no version is lost by it.' })
    .errors(errors)
    .input(one)
    .output(SavedScript.extend({ undoId: UndoId.nullable() })),
  approve: oc
    .route({ method: 'POST', path: '/films/{projectId}/scripts/{scriptId}/approve' })
    .errors(errors)
    .input(film.extend({ scriptId: ScriptId }))
    .output(z.object({ sceneIds: z.array(SceneId), changed: z.array(SceneId), undoId: UndoId.nullable() })),
}
