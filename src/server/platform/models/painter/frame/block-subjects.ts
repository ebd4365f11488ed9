import type { Cast } from './cast-subjects.ts'
import { crowdMarks } from './crowd-marks.ts'
import type { Subject } from './frame-brief.ts'
import type { Framing } from './framing.ts'
import { placeProps } from './place-props.ts'
import { type Frame, type Placement, stand } from './placement.ts'
import { apart, levelled } from './step-apart.ts'

/**
 * Puts everybody on a mark. Told marks hold; the others share what is free, in order. Nobody stands on another's
 * face.
 */
export function blockSubjects(cast: readonly Cast[], framing: Framing, frame: Frame): Placement[] {
  const figures = cast.filter(({ subject }) => subject.kind === 'character')
  const free = freeMarks(figures.map(({ subject }) => subject))
  const principals = levelled(
    apart(
      figures.map((one) => stand(one, one.subject.across ?? free.shift() ?? 0.5, framing, frame)),
      framing,
      frame,
    ),
    framing,
    frame,
  )
  const extras = crowdMarks(
    cast.filter(({ subject }) => subject.kind === 'extra'),
    principals,
    framing,
    frame,
  )
  const props = placeProps(
    cast.filter(({ subject }) => subject.kind === 'prop'),
    [...principals, ...extras],
    framing,
    frame,
  )
  return [...extras, ...principals, ...props]
}

const spread = [0.5, 0.3, 0.7, 0.14, 0.86, 0.4, 0.6, 0.06, 0.94]

/** Marks nobody was told to take, the middle ones first, from left to right. */
function freeMarks(figures: readonly Subject[]): number[] {
  const told = figures.flatMap(({ across }) => across ?? [])
  const wanted = figures.length - told.length
  if (told.length === 0 && wanted === 2) return [0.35, 0.65]
  return spread
    .filter((mark) => told.every((other) => Math.abs(other - mark) > 0.12))
    .slice(0, wanted)
    .toSorted((a, b) => a - b)
}
