import { useNavigate } from '@tanstack/react-router'
import { ArrowDown, ArrowUp, CornerDownRight, Ellipsis, EyeOff, RotateCcw } from 'lucide-react'
import type { ProjectId } from '#core/ids.ts'
import { journey } from '#core/stages/journey.ts'
import { IconButton } from '#web/ui/button.tsx'
import { Menu, MenuItem, MenuLine } from '#web/ui/menu.tsx'
import { stagePath } from '../stage-path.ts'
import type { HubRow } from './hub-rows.ts'
import type { HubDeeds } from './use-hub.ts'

interface Props {
  projectId: ProjectId
  row: HubRow
  reachable: boolean
  deeds: HubDeeds
  /** Null where there is no place to go to. */
  onUp: (() => void) | null
  onDown: (() => void) | null
}

export function SceneMenu({ projectId, row, reachable, deeds, onUp, onDown }: Props) {
  const navigate = useNavigate()
  const { id, position, deferred, scriptChanged } = row.scene
  return (
    <Menu
      align="end"
      trigger={
        <IconButton label={`More for scene ${position}`} tabIndex={reachable ? 0 : -1}>
          <Ellipsis size={15} />
        </IconButton>
      }
    >
      {scriptChanged && (
        <MenuItem icon={<CornerDownRight size={14} />} onSelect={() => deeds.follow([id])}>
          Let its shots follow the script
        </MenuItem>
      )}
      <MenuItem icon={deferred ? <RotateCcw size={14} /> : <EyeOff size={14} />} keys="D" onSelect={() => deeds.defer(row)}>
        {deferred ? `Take scene ${position} up again` : `Defer scene ${position}`}
      </MenuItem>
      <MenuLine />
      <MenuItem icon={<ArrowUp size={14} />} keys="Alt+ArrowUp" disabled={!onUp} onSelect={() => onUp?.()}>
        Move up
      </MenuItem>
      <MenuItem icon={<ArrowDown size={14} />} keys="Alt+ArrowDown" disabled={!onDown} onSelect={() => onDown?.()}>
        Move down
      </MenuItem>
      <MenuLine />
      {journey
        .filter(({ per }) => per === 'scene')
        .map(({ stage, number, name }) => (
          <MenuItem key={stage} onSelect={() => void navigate({ to: stagePath(stage, { projectId, sceneId: id })! })}>
            {number} {name}
          </MenuItem>
        ))}
    </Menu>
  )
}
