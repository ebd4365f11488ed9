import type { ScreenplayElement } from '#core/scripts/screenplay.ts'
import { longestRise } from './in-order.ts'
import { findKin } from './kin.ts'
import { pairAlike, pairEqual, pairReturned, type Pairing } from './pair-scenes.ts'
import type { SceneCut } from './scene.ts'
import type { SceneMatch } from './scene-match.ts'
import { type SceneText, sceneText } from './scene-text.ts'
import { changedLines } from './similarity.ts'

export interface OldScene {
  id: string
  heading: string
  elements: readonly ScreenplayElement[]
  /** Since when it is no longer in the script; it is found again when its text comes back. */
  goneAt?: Date | null
}

interface ComparedScene extends OldScene {
  text: SceneText
  /** In the script as it was; null when it was gone already. */
  number: number | null
}

/**
 * Finds for every new scene the old one that it continues: by content, then by likeness, heading and place.
 * Returns the new scenes in order, then the gone ones. No old scene is given twice.
 */
export function matchScenes(old: readonly OldScene[], next: readonly SceneCut[]): SceneMatch[] {
  const compared = old.map((scene) => ({ ...scene, text: sceneText(scene) }))
  const living = compared.filter(({ goneAt }) => !goneAt).map((scene, was): ComparedScene => ({ ...scene, number: was + 1 }))
  const hidden = compared.filter(({ goneAt }) => goneAt).map((scene): ComparedScene => ({ ...scene, number: null }))
  const texts = { old: living.map(({ text }) => text), next: next.map(sceneText) }

  const pairing = pairEqual(texts)
  pairAlike(texts, pairing)
  const splits = findKin(texts.old, texts.next, pairing.all)
  const successors = inverse(pairing.all)
  const merges = findKin(texts.next, texts.old, successors)
  const final = inverse(successors)
  const returned = pairReturned({ old: hidden.map(({ text }) => text), next: texts.next }, final)
  const stayed = whoStayed(final)

  const sceneMatch = (cut: SceneCut, is: number): SceneMatch => {
    const [was, back, whole] = [final.get(is), returned.get(is), splits.get(is)]
    if (was === undefined && back === undefined) return newScene(cut, is, whole === undefined ? null : living[whole]!.id)
    const before = was === undefined ? hidden[back!]! : living[was]!
    const mergedFrom = [...merges].filter(([, into]) => into === is).map(([part]) => living[part]!.id)
    return keptScene(cut, is, before, texts.next[is]!, { moved: was !== undefined && !stayed.has(is), mergedFrom })
  }
  const gone = living.filter((_, was) => !successors.has(was))
  return [...next.map(sceneMatch), ...gone.map((scene) => goneScene(scene, merges.get(scene.number! - 1)))]
}

const inverse = (pairs: Pairing): Pairing => new Map([...pairs].map(([one, other]) => [other, one]))

/** The fewest scenes are said to have moved that explain the new order. */
function whoStayed(pairing: Pairing): Set<number> {
  const places = [...pairing.keys()].toSorted((one, other) => one - other)
  return new Set([...longestRise(places.map((is) => pairing.get(is)!))].map((index) => places[index]!))
}

const nothing = { moved: false, renamed: false, changedLines: 0, returned: false, splitFrom: null, mergedFrom: [], mergedInto: null }

const newScene = ({ heading }: SceneCut, is: number, splitFrom: string | null): SceneMatch => ({
  ...nothing,
  kind: 'new',
  number: is + 1,
  heading,
  oldId: null,
  oldNumber: null,
  oldHeading: null,
  splitFrom,
})

const goneScene = ({ id, heading, number }: ComparedScene, into: number | undefined): SceneMatch => ({
  ...nothing,
  kind: 'gone',
  number: null,
  heading,
  oldId: id,
  oldNumber: number,
  oldHeading: heading,
  mergedInto: into === undefined ? null : into + 1,
})

function keptScene(
  { heading }: SceneCut,
  is: number,
  old: ComparedScene,
  text: SceneText,
  { moved, mergedFrom }: Pick<SceneMatch, 'moved' | 'mergedFrom'>,
): SceneMatch {
  const renamed = text.heading !== old.text.heading
  const changed = text.body !== old.text.body
  return {
    ...nothing,
    kind: changed ? 'changed' : renamed ? 'renamed' : moved ? 'moved' : 'unchanged',
    number: is + 1,
    heading,
    oldId: old.id,
    oldNumber: old.number,
    oldHeading: old.heading,
    moved,
    renamed,
    changedLines: changed ? Math.max(1, changedLines(old.text.lines, text.lines)) : 0,
    returned: old.number === null,
    mergedFrom,
  }
}
