import type { VideoModel } from './model.ts'
import { listed, notice, several } from './notice.ts'
import { lines, longest, planVideo, type VideoPlan } from './plan-video.ts'
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
    ...uncertainPrice(model),
  ]
}

function impossible(work: VideoWork, model: VideoModel): Notice {
  if (work.end && !work.start) {
    return notice('blocked', 'frames', `${model.name} cannot start from an end frame alone: make the start frame too`)
  }
  const mode = work.start ? (work.end && longest(model, 'start_end') > 0 ? 'start_end' : 'start') : work.references > 0 ? 'references' : 'words'
  const most = Math.max(longest(model, mode), mode === 'references' ? longest(model, 'words') : 0)
  if (most > 0) {
    return notice('blocked', 'length', `${model.name} makes at most ${most} seconds: split this ${work.seconds} s shot`)
  }
  return notice('blocked', 'frames', work.start ? `${model.name} takes no start frame` : `${model.name} needs a start frame: make it first`)
}

function frames(work: VideoWork, model: VideoModel, { mode }: VideoPlan): Notice[] {
  const anchored = mode === 'start_end'
  if (work.end && !anchored) {
    return [notice('warning', 'frames', `${model.name} has no end frame: the one you made is not sent, the clip ends where the words lead`), ...unseen(work, model)]
  }
  return anchored ? [] : unseen(work, model)
}

const fates: Record<Change['how'], (name: string) => string> = {
  enters: (name) => `${name} enters: no picture that is sent shows ${name}`,
  exits: (name) => `${name} exits: no picture that is sent shows ${name} gone`,
  changes: (name) => `${name} changes: no picture that is sent shows the new form`,
}

function unseen({ changes, end }: VideoWork, model: VideoModel): Notice[] {
  const why = end || !model.legal.some(({ modes }) => modes.includes('start_end')) ? `${model.name} has none` : 'there is none yet'
  return changes.map(({ name, how }) => notice('warning', 'frames', `this shot needs an end frame, and ${why}. ${fates[how](name)}`))
}

function length({ seconds }: VideoWork, model: VideoModel, plan: VideoPlan): Notice[] {
  if (plan.seconds === seconds) return []
  return [notice('fixed', 'length', `${model.name} makes ${offered(model, plan)} seconds: the ${seconds} s shot is generated as ${plan.seconds} s and trimmed`)]
}

/** The lengths that go with this mode and size: "4, 6 or 8", "3 to 15". */
function offered(model: VideoModel, { mode, resolution, ratio }: VideoPlan): string {
  const rows = model.legal.filter((row) => row.modes.includes(mode) && row.resolutions.includes(resolution) && row.ratios.includes(ratio))
  const lists = rows.flatMap(({ seconds }) => (Array.isArray(seconds) ? seconds : [seconds.from, seconds.to]))
  const all = [...new Set(lists)].toSorted((a, b) => a - b)
  return all.length > 4 || rows.some(({ seconds }) => !Array.isArray(seconds)) ? `${all[0]} to ${all.at(-1)}` : listed(all)
}

function shape({ ratio }: VideoWork, model: VideoModel, { ratio: made, crop }: VideoPlan): Notice[] {
  return crop ? [notice('fixed', 'ratio', `${ratio} is made by ${model.name} as ${made} and cropped to ${crop.width} × ${crop.height}`)] : []
}

function size({ resolution, seconds }: VideoWork, model: VideoModel, plan: VideoPlan): Notice[] {
  if (plan.resolution === resolution) return []
  if (lines(plan.resolution) < lines(resolution)) {
    return [notice('warning', 'size', `${model.name} makes ${plan.resolution} at most for this ${seconds} s shot: ${resolution} is enlarged from it`)]
  }
  return [notice('fixed', 'size', `${model.name} makes no ${resolution}: it is made as ${plan.resolution} and reduced`)]
}

function references(work: VideoWork, model: VideoModel, plan: VideoPlan): Notice[] {
  const left = work.references - plan.references
  if (left === 0) return []
  const missing = left === work.references ? `the ${several(left, 'reference picture')} stay${left === 1 ? 's' : ''} out` : `${left} of ${work.references} stay out`
  const because =
    model.references.hard === 0
      ? 'takes no reference pictures'
      : plan.references > 0
        ? `takes ${several(model.references.hard, 'reference picture')}`
        : 'takes frames or reference pictures, never both'
  return [notice('warning', 'references', `${model.name} ${because}: ${missing} and go as words`)]
}

function sound({ sound: wanted }: VideoWork, model: VideoModel): Notice[] {
  if (wanted && model.sound === 'never') return [notice('warning', 'sound', `${model.name} makes silent clips: dialogue and sound are added in the edit`)]
  if (!wanted && model.sound === 'always') return [notice('fixed', 'sound', `${model.name} always makes sound: it is made, paid for and muted`)]
  return []
}

function uncertainPrice(model: VideoModel): Notice[] {
  const doubts = model.unconfirmed.filter((doubt) => doubt.startsWith('the price'))
  return doubts.length === 0 ? [] : [notice('warning', 'price', `not confirmed for ${model.name}: ${listed(doubts, 'and')}`)]
}
