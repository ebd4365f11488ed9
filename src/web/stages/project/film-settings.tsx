import { useMutation } from '@tanstack/react-query'
import type { Project, UpdateProject } from '#contract/projects.ts'
import { api } from '#web/lib/api.ts'
import { runningTime } from '#web/lib/format.ts'
import { RatioPicker } from '#web/projects/ratio-picker.tsx'
import { SettingField } from '#web/projects/setting-field.tsx'
import { readTime } from '#web/projects/time-field.ts'
import { useStageEdit } from '#web/stages/stage-edit.tsx'
import { Panel } from '#web/ui/panel.tsx'
import { useSettingsChange } from './settings-change.tsx'

/** What the film is; every field saves by itself, and what reaches pictures is told before it does. */
export function FilmSettings({ film }: { film: Project }) {
  const guard = useStageEdit()
  const { propose, dialog } = useSettingsChange(film.id)
  const update = useMutation(api.projects.update.mutationOptions())
  const keep = (change: UpdateProject['change'], seen: UpdateProject['change']) => update.mutateAsync({ id: film.id, change, seen })
  return (
    <>
      <Panel title="Picture">
        <RatioPicker
          value={film.aspectRatio}
          onChange={(aspectRatio) => propose({ change: { aspectRatio }, action: `Change the film to ${aspectRatio}`, done: `The film is ${aspectRatio}` })}
        />
      </Panel>
      <Panel title="Film">
        <div className="grid grid-cols-[minmax(0,1fr)_160px] gap-3">
          <SettingField label="Name" value={film.name} guard={guard} complain={(text) => (text.trim() ? null : 'A film needs a name.')} input={{ maxLength: 200 }} onSave={(name, seen) => keep({ name }, { name: seen })} />
          <SettingField
            label="Code for file names"
            value={film.code}
            guard={guard}
            complain={(text) => (/^[a-z0-9]{1,12}$/i.test(text) ? null : 'Up to 12 letters and digits.')}
            input={{ maxLength: 12, className: 'uppercase' }}
            onSave={(code, seen) => keep({ code: code.toUpperCase() }, { code: seen })}
          />
        </div>
        <div className="grid grid-cols-2 gap-3">
          <SettingField
            label="Target length"
            value={film.targetSeconds === null ? '' : runningTime(film.targetSeconds)}
            note="Minutes and seconds, as 5:00; empty for none"
            guard={guard}
            complain={(text) => (!text.trim() || (readTime(text) ?? 0) > 0 ? null : 'Write it like 5:00 or 1:30:00.')}
            onSave={(text, seen) => keep({ targetSeconds: readTime(text) }, { targetSeconds: readTime(seen) })}
          />
          <SettingField
            label="Longest clip, in seconds"
            value={String(film.clipSeconds)}
            note="New shot lists are cut to it; shots that exist stay"
            guard={guard}
            complain={(text) => (isClipLength(text) ? null : 'Between 2 and 60 seconds.')}
            input={{ inputMode: 'decimal' }}
            onSave={(text, seen) => keep({ clipSeconds: Number(text) }, { clipSeconds: Number(seen) })}
          />
        </div>
        <div className="grid grid-cols-2 gap-3">
          <SettingField label="Genre" value={film.genre} guard={guard} input={{ maxLength: 200, placeholder: 'Drama, thriller, comedy …' }} onSave={(genre, seen) => keep({ genre }, { genre: seen })} />
          <SettingField label="Rating" value={film.rating} guard={guard} input={{ maxLength: 50, placeholder: 'All ages, 12, 16 …' }} onSave={(rating, seen) => keep({ rating }, { rating: seen })} />
        </div>
        <SettingField label="Tone" value={film.tone} guard={guard} long onSave={(tone, seen) => keep({ tone }, { tone: seen })} />
      </Panel>
      {dialog}
    </>
  )
}

const isClipLength = (text: string) => text.trim() !== '' && Number(text) >= 2 && Number(text) <= 60
