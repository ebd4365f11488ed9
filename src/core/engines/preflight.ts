import { preflightImage } from './preflight-image.ts'
import { preflightVideo } from './preflight-video.ts'
import type { Model } from './model.ts'
import { amount, notice } from './notice.ts'
import type { Notice, Work } from './work.ts'

/** What stands between this work and this model, in words; empty when it goes exactly as asked. */
export function preflight(work: Work, model: Model): Notice[] {
  if (model.kind !== work.kind && !(isReading(model.kind) && isReading(work.kind))) {
    return [notice('blocked', 'model', `${model.name} works with ${matter[model.kind]} and cannot make ${matter[work.kind]}: choose another engine in Settings`)]
  }
  if (model.retired !== null) return [notice('blocked', 'model', `${model.name} is retired: ${model.retired}`)]
  return [...readable(work, model), ...byKind(work, model)]
}

const matter = { text: 'words', vision: 'descriptions', image: 'pictures', video: 'clips', cutout: 'cutouts' }

const isReading = (kind: string) => kind === 'text' || kind === 'vision'

function byKind(work: Work, model: Model): Notice[] {
  if (work.kind === 'image' && model.kind === 'image') return preflightImage(work, model)
  if (work.kind === 'video' && model.kind === 'video') return preflightVideo(work, model)
  if ((work.kind === 'text' || work.kind === 'vision') && (model.kind === 'text' || model.kind === 'vision')) {
    const tokens = work.tokensIn + work.tokensOut
    if (work.pictures > 0 && model.kind === 'text') return [notice('blocked', 'model', `${model.name} reads words only and cannot look at a picture`)]
    if (tokens > model.context) {
      return [notice('blocked', 'prompt', `about ${amount(tokens)} tokens are more than the ${amount(model.context)} that ${model.name} reads at once: send it in parts`)]
    }
  }
  return []
}

/** The longest prompt the provider takes, in characters; null where it names none. */
export const promptLimit = (model: Model): number | null => model.promptLimit

function readable(work: Work, model: Model): Notice[] {
  const limit = promptLimit(model)
  if (limit === null || !('prompt' in work) || work.prompt <= limit) return []
  return [notice('blocked', 'prompt', `the prompt has ${amount(work.prompt)} characters, ${model.name} takes ${amount(limit)}: shorten it`)]
}
