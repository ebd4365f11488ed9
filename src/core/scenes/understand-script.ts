import { nameIn } from '#core/scripts/cue-text.ts'
import type { ImportWarning, Screenplay, ScreenplayElement, ScreenplayFormat } from '#core/scripts/screenplay.ts'
import { cutScenes } from './cut-scenes.ts'
import { pageCount } from './page-count.ts'
import { sceneTitle } from './scene-title.ts'

interface Understood {
  /** Of the title page. */
  title: string | null
  author: string | null
  format: ScreenplayFormat
  scenes: number
  pages: number
  /** Counted in the file; else as it would be printed. */
  pagesPrinted: boolean
  /** Who speaks most first. */
  speakers: { name: string; speeches: number }[]
  /** The first scenes, as one would say them. */
  headings: { number: number; title: string; line: number | null }[]
  warnings: ImportWarning[]
}

const shownHeadings = 12
const shownSpeakers = 40
const shownWarnings = 200

/** What a screenplay is seen to be, before anything is made of it. */
export function understandScript({ format, titlePage, elements, warnings }: Screenplay): Understood {
  const cuts = cutScenes({ elements })
  const printed = elements.reduce((most, { place }) => Math.max(most, place.page ?? 0), 0)
  const headingLines = elements.flatMap(({ kind, place }) => (kind === 'scene_heading' ? [place.line] : []))
  const entry = (wanted: RegExp) => titlePage.find(({ key }) => wanted.test(key.trim()))?.values.map(plain).filter(Boolean).join(' ') || null
  return {
    title: entry(/^title$/i),
    author: entry(/^authors?$/i),
    format,
    scenes: cuts.length,
    pages: printed || pageCount(elements),
    pagesPrinted: printed > 0,
    speakers: speakersIn(elements),
    headings: cuts.slice(0, shownHeadings).map(({ number, slug, heading }, index) => ({ number, title: sceneTitle(slug, heading), line: headingLines[index] ?? null })),
    warnings: warnings.slice(0, shownWarnings),
  }
}

const plain = (text: string) => text.replaceAll(/[*_]/g, '').trim()

function speakersIn(elements: readonly ScreenplayElement[]): Understood['speakers'] {
  const names = elements.flatMap(({ kind, text }) => (kind === 'character' ? [nameIn(plain(text))] : [])).filter(Boolean)
  return [...Map.groupBy(names, (name) => name)]
    .map(([name, { length }]) => ({ name, speeches: length }))
    .toSorted((a, b) => b.speeches - a.speeches || a.name.localeCompare(b.name))
    .slice(0, shownSpeakers)
}
