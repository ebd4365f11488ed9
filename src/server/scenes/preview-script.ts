import type { ScriptPreview } from '#contract/scripts.ts'
import { understandScript } from '#core/scenes/understand-script.ts'
import { readUpload } from '#server/scripts/index.ts'

/** Read as an upload would be, within the same limits; nothing is kept. */
export const previewScript = async (file: File): Promise<ScriptPreview> =>
  understandScript(await readUpload({ fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }))
