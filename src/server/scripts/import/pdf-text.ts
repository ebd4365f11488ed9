import { getDocumentProxy } from 'unpdf'
import { ImportError } from '#core/scripts/import-error.ts'
import { normalized } from '#core/scripts/source-lines.ts'

/** Text as it was set: in points from the upper left corner of the page, on its baseline. */
export interface PdfRun {
  text: string
  x: number
  y: number
  width: number
  size: number
  /** False for watermarks and stamps across the page. */
  upright: boolean
}

export interface PdfPage {
  number: number
  width: number
  height: number
  runs: PdfRun[]
}

type Document = Awaited<ReturnType<typeof getDocumentProxy>>

/** Reads text only: no script, form, picture or outside file of the document is touched. */
export async function readPdfPages(bytes: Uint8Array): Promise<PdfPage[]> {
  const document = await open(bytes)
  try {
    const pages: PdfPage[] = []
    for (let number = 1; number <= document.numPages; number++) pages.push(await readPage(document, number))
    return pages
  } finally {
    await document.loadingTask.destroy()
  }
}

async function open(bytes: Uint8Array): Promise<Document> {
  try {
    // The library takes the bytes away from whoever hands them over.
    return await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      useSystemFonts: false,
      useWasm: false,
      useWorkerFetch: false,
      enableXfa: false,
      isOffscreenCanvasSupported: false,
      maxImageSize: 1,
    })
  } catch (error) {
    if (nameOf(error) === 'PasswordException') {
      throw new ImportError('This PDF is locked with a password: save it without one and import that file')
    }
    throw new ImportError(`This PDF is broken and cannot be opened (${messageOf(error)})`)
  }
}

async function readPage(document: Document, number: number): Promise<PdfPage> {
  try {
    const page = await document.getPage(number)
    const { width, height, transform } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    const runs = items.flatMap((item) => ('str' in item && item.str.trim() ? [runOf(item, transform)] : []))
    page.cleanup()
    return { number, width, height, runs }
  } catch (error) {
    throw new ImportError(`Page ${number} of this PDF is broken and cannot be read (${messageOf(error)})`)
  }
}

function runOf({ str, transform, width }: { str: string; transform: number[]; width: number }, page: number[]): PdfRun {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = page
  const [ta = 1, tb = 0, tc = 0, td = 1, x = 0, y = 0] = transform
  const along = { x: a * ta + c * tb, y: b * ta + d * tb }
  return {
    text: normalized(str),
    x: a * x + c * y + e,
    y: b * x + d * y + f,
    width,
    size: Math.hypot(tc, td),
    upright: along.x > 0 && Math.abs(along.y) < along.x * 0.1,
  }
}

const nameOf = (error: unknown) => (error instanceof Error ? error.name : '')
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
