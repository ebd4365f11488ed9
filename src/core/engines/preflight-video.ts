import type { VideoMode, VideoModel } from './model.ts'
import { listed, notice, several } from './notice.ts'
import { lines, longest, offers, planVideo, type VideoPlan } from './plan-video.ts'
import type { Change, Notice, VideoWork } from './work.ts'

export function preflightVideo(work: VideoWork, model: VideoModel): Notice[] {
  const plan = planVideo(work, model)
  if (!plan) return [impossible(work, model)]
  return [
    ...frames(work, model, plan),
    ...length(work, model, plan),
    ...shape(work, model, plan),
    ...size(work, model, plan),
    ...references(work, model, plan),
    ...sound(work, model),
    ...doubtfulPrice(model),
  ]
}

function impossible(work: VideoWork, model: VideoModel): Notice {
  if (work.end && !work.start) {
    return notice('blocked', 'frames', `${model.name} cannot start from an end frame alone: make the start frame too`)
  }
  const modes: VideoMode[] = work.start ? ['start', 'start_end'] : ['words', 'references']
  const most = Math.max(...modes.map((mode) => longest(model, mode)))
  if (most > 0) {
    return notice('blocked', 'length', `${model.name} makes at most ${most} s: split this shot of ${work.seconds} s`)
  }
  const need = work.start ? 'takes no start frame: choose another engine' : 'needs a start frame: make it first'
  return notice('blocked', 'frames', `${model.name} ${need}`)
}

function frames(work: VideoWork, model: VideoModel, { mode }: VideoPlan): Notice[] {
  if (mode === 'start_end') return []
  const lost = work.end
    ? [notice('warning', 'frames', `${model.name} takes no end frame: yours is not sent, words lead to it`)]
    : []
  return [...lost, ...work.changes.map((change) => unseen(change, model))]
}

const fates: Record<Change['how'], (name: string) => string> = {
  enters: (name) => `${name} enters. No picture sent shows ${name}, who may never be seen`,
  exits: (name) => `${name} exits. No picture sent shows the place without ${name}, who may never leave`,
  changes: (name) => `${name} changes. No picture sent shows the new form, which may never be seen`,
}

function unseen({ name, how }: Change, model: VideoModel): Notice {
  const why = offers(model, 'start_end') ? 'this shot goes with its start frame only' : `${model.name} takes no end frame`
  return notice('warning', 'frames', `${why}: only the video prompt tells that ${fates[how](name)}`)
}

function length({ seconds }: VideoWork, model: VideoModel, plan: VideoPlan): Notice[] {
  if (plan.seconds === seconds) return []
  const made = `the ${seconds} s shot is generated as ${plan.seconds} s and trimmed`
  return [notice('fixed', 'length', `${model.name} makes ${offered(model, plan)} seconds: ${made}`)]
}

/** The lengths that go with this mode, size and ratio: "4, 6 or 8", "3 to 15". */
function offered({ legal }: VideoModel, { mode, resolution, ratio }: VideoPlan): string {
  const rows = legal.filter(
    (row) => row.modes.includes(mode) && row.resolutions.includes(resolution) && row.ratios.includes(ratio),
  )
  const lists = rows.flatMap(({ seconds }) => (Array.isArray(seconds) ? seconds : [seconds.from, seconds.to]))
  const all = [...new Set(lists)].toSorted((a, b) => a - b)
  const whole = all.length > 4 || rows.some(({ seconds }) => !Array.isArray(seconds))
  return whole ? `${all[0]} to ${all.at(-1)}` : listed(all)
}

function shape({ ratio }: VideoWork, { name }: VideoModel, { ratio: made, crop }: VideoPlan): Notice[] {
  if (!crop) return []
  const pixels = `${crop.width} × ${crop.height}`
  return [notice('fixed', 'ratio', `${ratio} is made by ${name} as ${made} and cropped to ${pixels}; frames are sent between bars that go with it`)]
}

function size({ resolution, seconds }: VideoWork, { name }: VideoModel, plan: VideoPlan): Notice[] {
  if (plan.resolution === resolution) return []
  const made = plan.resolution
  return lines(made) < lines(resolution)
    ? [notice('warning', 'size', `${name} makes ${made} at most for ${seconds} s: ${resolution} is enlarged from it`)]
    : [notice('fixed', 'size', `${name} makes no ${resolution} here: it is made as ${made} and reduced`)]
}

function references(work: VideoWork, model: VideoModel, plan: VideoPlan): Notice[] {
  const left = work.references - plan.references
  if (left === 0) return []
  const { hard } = model.references
  const both = hard === 0 ? 'takes no reference pictures' : 'takes frames or reference pictures, never both'
  const why = plan.references > 0 ? `takes ${several(hard, 'reference picture')}` : both
  return [notice('warning', 'references', `${model.name} ${why}: ${left} of ${work.references} go as words`)]
}

function sound({ sound: wanted }: VideoWork, { name, sound: made }: VideoModel): Notice[] {
  if (wanted && made === 'never') {
    return [notice('warning', 'sound', `${name} makes silent clips: dialogue and sound are added in the edit`)]
  }
  if (wanted || made !== 'always') return []
  return [notice('fixed', 'sound', `${name} always makes sound: it is made, paid for and muted`)]
}

function doubtfulPrice({ name, unconfirmed }: VideoModel): Notice[] {
  const doubts = unconfirmed.filter((doubt) => doubt.startsWith('the price'))
  return doubts.map((doubt) => notice('warning', 'price', `not confirmed for ${name}: ${doubt}`))
}
