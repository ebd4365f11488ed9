import type { Model, TextModel, VisionModel } from './model.ts'
import { amount, notice } from './notice.ts'
import { preflightImage } from './preflight-image.ts'
import { preflightVideo } from './preflight-video.ts'
import type { Notice, TextWork, Work } from './work.ts'

/** What stands between this work and this model, in words; empty when it goes exactly as asked. */
export function preflight(work: Work, model: Model): Notice[] {
  if (!canDo(model, work)) {
    const wrong = `${model.name} works with ${matter[model.kind]} and cannot make ${matter[work.kind]}`
    return [notice('blocked', 'model', `${wrong}: choose another engine in Settings`)]
  }
  if (model.retired !== null) return [notice('blocked', 'model', `${model.name} is retired: ${model.retired}`)]
  return [...promptFits(work, model), ...byKind(work, model)]
}

const matter = { text: 'words', vision: 'descriptions', image: 'pictures', video: 'clips', cutout: 'cutouts' }

const canDo = (model: Model, work: Work) => model.kind === work.kind || (isReading(model) && isReading(work))
const isReading = ({ kind }: { kind: string }) => kind === 'text' || kind === 'vision'

function byKind(work: Work, model: Model): Notice[] {
  if (work.kind === 'image' && model.kind === 'image') return preflightImage(work, model)
  if (work.kind === 'video' && model.kind === 'video') return preflightVideo(work, model)
  if ('tokensIn' in work && 'context' in model) return preflightReading(work, model)
  return []
}

function preflightReading(work: TextWork, { name, context, tokensPerPicture }: TextModel | VisionModel): Notice[] {
  if (work.pictures > 0 && tokensPerPicture === null) {
    return [notice('blocked', 'model', `${name} reads words only and cannot look at a picture`)]
  }
  const tokens = work.tokensIn + work.tokensOut + work.pictures * (tokensPerPicture ?? 0)
  if (tokens <= context) return []
  const much = `about ${amount(tokens)} tokens are more than the ${amount(context)} that ${name} takes in one call`
  return [notice('blocked', 'prompt', `${much}: send it in parts`)]
}

/** The longest prompt the provider takes, in characters; null where it names none. */
export const promptLimit = (model: Model): number | null => model.promptLimit

function promptFits(work: Work, model: Model): Notice[] {
  const limit = promptLimit(model)
  if (limit === null || !('prompt' in work) || work.prompt <= limit) return []
  const long = `the prompt has ${amount(work.prompt)} characters, ${model.name} takes ${amount(limit)}`
  return [notice('blocked', 'prompt', `${long}: shorten it`)]
}
