import type { z } from 'zod'
import type { Evidence } from '#contract/assets.ts'
import type { Scene } from '#contract/scenes.ts'
import type { SceneId } from '#core/ids.ts'
import { sceneTitle } from '#core/scenes/scene-title.ts'
import { Select } from '#web/ui/select.tsx'
import type { Turn } from './merge-plan.ts'

interface Props {
  name: string
  scenes: Scene[]
  mentions: z.infer<typeof Evidence>[]
  turn: Turn | null
  onTurn: (turn: Turn) => void
}

/** From which line of the script on it is this form: the scene first, then the words. */
export function TurnPicker({ name, scenes, mentions, turn, onTurn }: Props) {
  const spoken = new Set(mentions.map(({ sceneId }) => sceneId))
  const offered = scenes.filter(({ id }) => spoken.has(id))
  const linesOf = (sceneId: SceneId) => {
    const here = mentions.filter((mention) => mention.sceneId === sceneId).toSorted((a, b) => a.line - b.line)
    return [...new Map(here.map((mention) => [`${mention.line} ${mention.quote}`, mention])).values()]
  }
  if (turn === null || offered.length === 0) return <p className="text-xs text-failed">The script has no line that speaks of it, so it cannot be a form.</p>
  const lines = linesOf(turn.sceneId)
  const pick = ({ sceneId, line, quote }: Turn) => onTurn({ sceneId, line, quote })
  return (
    <div className="flex flex-col gap-1.5">
      <Select
        label={`From which scene on it is ${name}`}
        value={turn.sceneId}
        choices={offered.map(({ id, position, slug, heading }) => ({ value: id, label: `From scene ${position}. ${sceneTitle(slug, heading)}` }))}
        className="w-full"
        onChange={(sceneId) => pick(linesOf(sceneId)[0]!)}
      />
      <Select
        label={`From which line on it is ${name}`}
        value={`${turn.line} ${turn.quote}`}
        choices={lines.map(({ line, quote }) => ({ value: `${line} ${quote}`, label: `“${quote.length > 90 ? `${quote.slice(0, 90)}…` : quote}”` }))}
        className="w-full"
        onChange={(value) => pick(lines.find(({ line, quote }) => `${line} ${quote}` === value)!)}
      />
    </div>
  )
}
