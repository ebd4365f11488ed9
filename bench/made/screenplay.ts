import { chanceFrom, type Chance } from './chance.ts'
import { extras, people, personDescription, places, props, saying, sentence } from './words.ts'

const linesOfPage = 55
const actionWidth = 61
const speechWidth = 35

/** A Fountain text of about so many pages, one scene a page, as a film of this length has it. */
export function screenplay(pages: number, seed = 7): string {
  const chance = chanceFrom(seed)
  const cast = chance.some(people, Math.max(6, Math.round(pages / 2)))
  const met = new Set<string>()
  const blocks: string[] = []
  for (let page = 1; page <= pages; page++) blocks.push(...scene(chance, cast, met))
  return `Title: The Measured Film\nAuthor: The bench\n\n${blocks.join('\n\n')}\n`
}

function scene(chance: Chance, cast: readonly string[], met: Set<string>): string[] {
  const here = chance.some(cast, chance.whole(2, 5))
  const things = chance.some(props, 4)
  const heading = `${chance.pick(['INT.', 'EXT.'])} ${chance.pick(places).toUpperCase()} - ${chance.pick(['DAY', 'NIGHT', 'DUSK'])}`
  const blocks = [heading, introductions(chance, here, met), `${capital(chance.pick(extras))} pass by.`]
  let lines = 2 + printed(blocks[1]!, actionWidth) + 2
  while (lines < linesOfPage) {
    const block = chance.likely(0.5) ? paragraph(chance, here, things) : speech(chance, here)
    blocks.push(block.text)
    lines += block.lines
  }
  return blocks
}

/** Names stand in capitals where somebody is first seen. */
function introductions(chance: Chance, here: readonly string[], met: Set<string>): string {
  const told = here.map((name) => (met.has(name) ? `${name} waits.` : `${name.toUpperCase()}, ${personDescription(chance)}, waits.`))
  for (const name of here) met.add(name)
  return told.join(' ')
}

function paragraph(chance: Chance, here: readonly string[], things: readonly string[]) {
  const text = Array.from({ length: chance.whole(1, 3) }, () => sentence(chance, here, things)).join(' ')
  return { text, lines: printed(text, actionWidth) }
}

function speech(chance: Chance, here: readonly string[]) {
  const words = saying(chance)
  return { text: `${chance.pick(here).toUpperCase()}\n${words}`, lines: 1 + printed(words, speechWidth) }
}

const printed = (text: string, width: number) => Math.ceil(text.length / width) + 1
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
