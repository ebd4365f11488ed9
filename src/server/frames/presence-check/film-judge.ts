import type { CastMember } from '#core/casting/cast-member.ts'
import { findModel } from '#core/engines/models.ts'
import { checkPrice } from '#core/frames/check-price.ts'
import type { EngineChoice } from '#core/projects/film.ts'
import type { Ctx } from '#server/context.ts'
import type { PresenceJudge } from '#server/platform/models/ports.ts'

export interface FilmJudge {
  engine: string
  presence: PresenceJudge
  usd: (cast: readonly CastMember[]) => number
}

/** The film's vision engine, where it is set up here and can tell who is in a picture. */
export function judgeOf({ engines: room }: Pick<Ctx, 'engines'>, { engines: { vision: engine } }: { engines: EngineChoice }): FilmJudge | null {
  const presence = room.has('vision', engine) ? room.vision(engine).presence : undefined
  if (!presence) return null
  const model = findModel(room.models, 'vision', engine)
  return { engine, presence, usd: (cast) => checkPrice(model, cast, presence.compares) }
}

export const noJudge = 'The vision engine of the film cannot tell who is in a picture, or is not set up here. Choose another one in the settings of the film.'
