import type { Project } from '#contract/projects.ts'
import { askPolish, polishable, PolishAnswer, polishComplaints, type PromptSlot } from '#core/prompts/polish.ts'
import type { ShotPlan } from '#core/frames/plan-scene.ts'
import type { PromptKind } from '#core/prompts/prompt.ts'
import { estimateTokens } from '#core/engines/tokens.ts'
import type { Question } from '#server/engines/index.ts'

interface About {
  film: Project
  plan: ShotPlan
  kind: PromptKind
  engine: string
}

/** What a text engine is asked to polish one prompt, and how its answer is judged; null where there is nothing to polish. */
export function polishQuestion({ film, plan, kind, engine }: About): { question: Question<PolishAnswer>; slots: PromptSlot[]; text: string } | null {
  const text = plan.prompts[kind].assembled
  const slots = polishable(kind, text)
  if (slots.length === 0) return null
  const cast = kind === 'start' ? plan.cast.start : plan.cast.end
  const question: Question<PolishAnswer> = {
    projectId: film.id,
    purpose: 'prompt polish',
    engine,
    layers: askPolish({ film, text, slots }),
    schema: PolishAnswer,
    answerTokens: 40 + slots.length * 20 + 2 * slots.reduce((sum, { body }) => sum + estimateTokens(body), 0),
    check: (answer) => polishComplaints(answer, { kind, slots, cast }),
  }
  return { question, slots, text }
}
