import { fold } from '#core/scripts/language/fold.ts'
import type { ScreenplayElement, Screenplay } from '#core/scripts/screenplay.ts'
import type { SceneCut } from './scene.ts'
import { parseSlugLine, plainHeading } from './slug-line.ts'

/** A heading begins a scene; what stands before the first one belongs to it, so that nothing is lost. */
export function cutScenes({ elements }: Pick<Screenplay, 'elements'>): SceneCut[] {
  const firstHeading = elements.findIndex(({ kind }) => kind === 'scene_heading')
  if (firstHeading < 0) return elements.some(tellsStory) ? [untitled(elements)] : []
  const scenes: SceneCut[] = []
  for (const [place, written] of elements.entries()) {
    const element = asTransition(written)
    if (element.kind === 'scene_heading')
      scenes.push(
        scene(scenes.length + 1, element, place === firstHeading ? elements.slice(0, place).map(asTransition) : []),
      )
    else scenes.at(-1)?.elements.push(element)
  }
  return scenes
}

/** Fountain reads "FADE IN:" and "FADE OUT." as action; on a page they are what the cut does, and nobody acts in them. */
const asTransition = (element: ScreenplayElement): ScreenplayElement =>
  element.kind === 'action' && transition.test(fold(element.text).replace(/[*_]/gu, '').trim())
    ? { ...element, kind: 'transition' }
    : element

const transition = new RegExp(
  [
    String.raw`^(?:(?:slow(?:ly)? )?fade(?:s)? (?:in|out|up|to (?:black|white))|(?:smash |hard |match |`,
    String.raw`jump )?cut to(?: black)?|dissolve to|(?:to )?black|the end|aufblende|abblende|schwarzblende|`,
    String.raw`ende|fondu(?: au noir| enchaine)?|fin|fundido(?: a negro| de entrada)?|sciemnienie|rozjasnienie|`,
    String.raw`koniec)\s*[.:]?$`,
  ].join(''),
  'u',
)

const storyKinds = new Set<ScreenplayElement['kind']>([
  'action',
  'character',
  'dialogue',
  'parenthetical',
  'lyric',
  'centered',
])
const tellsStory = ({ kind, text }: ScreenplayElement) => storyKinds.has(kind) && text.trim() !== ''

const untitled = (elements: readonly ScreenplayElement[]): SceneCut => ({
  number: 1,
  printedNumber: null,
  heading: '',
  slug: { setting: 'unknown', places: [], time: null },
  insert: false,
  elements: elements.map(asTransition),
})

const scene = (
  number: number,
  { text, sceneNumber }: ScreenplayElement,
  before: readonly ScreenplayElement[],
): SceneCut => {
  const heading = plainHeading(text)
  const slug = parseSlugLine(text)
  return {
    number,
    printedNumber: sceneNumber ?? null,
    heading,
    slug,
    insert: slug.setting === 'unknown' && isPicture(heading),
    elements: [...before],
  }
}

const picture = new RegExp(
  [
    String.raw`\b(?:insert|p\.?o\.?v|titles?|credits?|super|caption|chyron|intertitle|close[- ]?up|close on|`,
    String.raw`angle on|closer|wide shot|montage|series of shots|intercut|freeze frame|split screen|flashes|`,
    String.raw`black|screen|point of view|through (?:the )?(?:binoculars|scope|lens)|titel|vorspann|abspann|`,
    String.raw`texttafel|subjektive|schwarz|generique|titre|carton|ecran|vue subjective|noir|titulos?|creditos|`,
    String.raw`rotulo|subjetiva|negro|napisy|tytul|czolowka|plansza|wstawka|zblizenie)\b`,
  ].join(''),
  'u',
)

/** A point of view, an insert or a card, not a place to be in. */
const isPicture = (heading: string) => picture.test(fold(heading))
