import { useQuery } from '@tanstack/react-query'
import { api } from '#web/lib/api.ts'
import { EngineTable } from '#web/engines/engine-table.tsx'
import { count } from '#web/lib/format.ts'
import { useTheme } from '#web/lib/theme.ts'
import { FilmBudgets } from '#web/stages/home/film-budgets.tsx'
import { SpaceReport } from '#web/stages/home/space-report.tsx'
import { Panel } from '#web/ui/panel.tsx'
import { Segments } from '#web/ui/segments.tsx'
import { Loaded } from '#web/ui/states.tsx'
import { StudioPage } from '../studio-page.tsx'

export function SettingsPage() {
  const engines = useQuery(api.engines.list.queryOptions())
  const [theme, setTheme] = useTheme()
  return (
    <StudioPage title="Settings">
      <div className="mx-auto max-w-[1240px] px-6 py-5">
        <h1 className="pb-2 text-lg font-medium">Settings</h1>
        <Panel title="Theme">
          <div>
            <Segments label="Theme" value={theme} onChange={setTheme} choices={[{ value: 'dark', label: 'Dark' }, { value: 'light', label: 'Light' }]} />
          </div>
        </Panel>
        <Panel title="Budgets">
          <p className="text-quiet">Work stops before a budget is exceeded. Without one there is no limit.</p>
          <FilmBudgets />
        </Panel>
        <Panel title="Space">
          <SpaceReport />
        </Panel>
        <Loaded query={engines} what="Asking which engines there are">
          {(all) => {
            const usable = new Set(all.filter(({ ready, retired }) => ready && retired === null).map(({ id }) => id)).size
            return (
              <Panel title="Engines" aside={<span className="figures text-quiet">{count(usable, 'engine')} ready here</span>}>
                <p className="max-w-[75ch] text-quiet">
                  The built-in engines need no key and no network. The others are ready as soon as their key stands in the environment of the studio: set it where you start Aiuteur, for
                  example <code className="rounded-[4px] bg-sunken px-1 font-mono text-xs text-ink">AIUTEUR_OPENAI_KEY=… npm start</code>, and start it again. Keys are never kept in the
                  database, shown here or written to an export. Which engine makes a film is chosen in stage 1 of the film; there a model can also be rehearsed: planned and priced by its limits
                  while the built-in engines draw.
                </p>
                <EngineTable engines={all} />
                <p className="text-xs text-faint">* Some of its facts rest on one report; they stand behind its name.</p>
              </Panel>
            )
          }}
        </Loaded>
      </div>
    </StudioPage>
  )
}
