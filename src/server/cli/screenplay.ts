import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { withoutNotes } from '#core/scripts/hidden.ts'
import type { Screenplay, ScreenplayElement } from '#core/scripts/screenplay.ts'
import { importSafely } from '#server/scripts/import/limits.ts'

/** Prints how a screenplay is understood; `-` reads Fountain from standard input. */
export async function screenplayCommand(file: string) {
  const bytes = file === '-' ? await buffer(process.stdin) : await readFile(file)
  const screenplay = await importSafely(bytes, file === '-' ? 'stdin.fountain' : basename(file))
  console.log(JSON.stringify(printed(screenplay), null, 2))
}

const printed = ({ titlePage, elements }: Screenplay) => ({
  title_page: Object.fromEntries(titlePage.map(({ key, values }) => [key, values])),
  elements: elements.map(printedElement),
})

const printedElement = ({ kind, text, sceneNumber, depth, dual }: ScreenplayElement) => ({
  type: kind,
  text: withoutNotes(text),
  ...(sceneNumber && { scene_number: sceneNumber }),
  ...(depth && { depth }),
  ...(dual && { dual }),
})
