import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Project } from '#contract/projects.ts'
import { EngineChoices } from '#web/engines/engine-choices.tsx'
import { RehearseChoice } from '#web/engines/rehearse-choice.tsx'
import { CheckFramesChoice } from '#web/frames/check-frames-choice.tsx'
import { api } from '#web/lib/api.ts'
import { useStageEdit } from '#web/stages/stage-edit.tsx'
import { Panel } from '#web/ui/panel.tsx'
import { Loaded } from '#web/ui/states.tsx'
import { BudgetField } from './budget-field.tsx'
import { CostPanel } from './cost-panel.tsx'
import { useSettingsChange } from './settings-change.tsx'

/** Who makes it, what may be spent, and what was. */
export function EngineSettings({ film }: { film: Project }) {
  const engines = useQuery(api.engines.list.queryOptions())
  const { propose, dialog } = useSettingsChange(film.id)
  const guard = useStageEdit()
  const update = useMutation(api.projects.update.mutationOptions())
  return (
    <>
      <Panel
        title="Engines"
        aside={
          <Link to="/settings" className="text-xs text-quiet underline hover:text-ink">
            All engines and their keys
          </Link>
        }
      >
        <Loaded query={engines}>
          {(all) => (
            <>
              <EngineChoices engines={all} value={film.engines} onChange={(chosen) => propose({ change: { engines: chosen }, action: 'Change the engine', done: 'The engine is changed' })} />
              <div className="flex flex-col gap-1 pt-1">
                <span className="text-xs text-quiet">Rehearse a model: plan with its limits and prices while the built-in engines draw</span>
                <RehearseChoice
                  engines={all}
                  value={film.rehearse}
                  onChange={(rehearse) => propose({ change: { rehearse }, action: rehearse ? 'Rehearse this model' : 'Stop rehearsing', done: rehearse ? 'The film rehearses it' : 'No model is rehearsed' })}
                />
              </div>
              <CheckFramesChoice engine={film.engines.vision} value={film.checkFrames} onChange={(checkFrames) => guard(() => update.mutate({ id: film.id, change: { checkFrames } }))} />
            </>
          )}
        </Loaded>
      </Panel>
      <Panel title="Budget and cost">
        <BudgetField note="Work stops before it is exceeded; empty for no limit" value={film.budgetUsd} guard={guard} onSave={(budgetUsd, seen) => update.mutateAsync({ id: film.id, change: { budgetUsd }, seen: { budgetUsd: seen } })} />
        <CostPanel projectId={film.id} />
      </Panel>
      {dialog}
    </>
  )
}
