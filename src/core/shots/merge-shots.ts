import type { ShotDraft } from './shot.ts'

type Mergeable = Pick<ShotDraft, 'action' | 'dialogue' | 'seconds' | 'subjects' | 'place'>

/** Two shots in a row become one: texts keep their order, durations add up, the camera is that of the first (H3). */
export const mergeShots = <Shot extends Mergeable>(first: Shot, second: Shot): Shot => ({
  ...first,
  action: [first.action, second.action].filter(Boolean).join(' '),
  dialogue: [...first.dialogue, ...second.dialogue],
  seconds: first.seconds + second.seconds,
  subjects: [...new Set([...first.subjects, ...second.subjects])],
  place: {
    line: Math.min(first.place.line, second.place.line),
    endLine: Math.max(first.place.endLine, second.place.endLine),
  },
})
