import { useMutation, useQuery } from '@tanstack/react-query'
import { clsx } from 'clsx'
import { useState } from 'react'
import type { Script } from '#contract/scripts.ts'
import type { ScriptId } from '#core/ids.ts'
import { api } from '#web/lib/api.ts'
import { ago } from '#web/lib/format.ts'
import { Button } from '#web/ui/button.tsx'
import { Chip } from '#web/ui/chip.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Loaded } from '#web/ui/states.tsx'
import { CompareTexts } from './editor/compare-texts.tsx'

interface Props {
  versions: Script[]
  /** The text on the page. */
  text: string
  onClose: () => void
  /** An old version is the latest draft now. */
  onRestored: (restored: { id: ScriptId; hash: string; text: string }) => void
  edit: (change: () => void) => void
}

/** Every version of the script beside the text on the page; an old one comes back as a new draft. */
export function VersionsDialog({ versions, text, onClose, onRestored, edit }: Props) {
  const [chosen, setChosen] = useState<ScriptId | undefined>((versions.find(({ current }) => current) ?? versions[0])?.id)
  const version = versions.find(({ id }) => id === chosen)
  const old = useQuery(api.scripts.text.queryOptions({ input: { id: chosen! }, enabled: chosen !== undefined }))
  const restore = useMutation(api.scripts.restore.mutationOptions({ meta: { done: version ? `Version ${version.version} restored as a new draft` : 'Restored' } }))
  const isSame = old.data?.text === text
  return (
    <Dialog
      open
      onClose={onClose}
      width="wide"
      title="Versions of the script"
      actions={
        <>
          <Button look="quiet" onClick={onClose}>
            Back to writing
          </Button>
          {version && (
            <Button look="primary" disabled={isSame || !old.data} busy={restore.isPending} onClick={() => edit(() => restore.mutate({ id: version.id }, { onSuccess: ({ id, hash }) => onRestored({ id, hash, text: old.data?.text ?? text }) }))}>
              Restore version {version.version}
            </Button>
          )}
        </>
      }
    >
      <div className="grid grid-cols-[200px_minmax(0,1fr)] gap-4">
        <ul aria-label="Versions" className="flex max-h-[62vh] flex-col gap-1 overflow-auto">
          {versions.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                aria-current={one.id === chosen ? 'true' : undefined}
                onClick={() => setChosen(one.id)}
                className={clsx('flex w-full flex-col gap-0.5 rounded-control px-2 py-1.5 text-left', one.id === chosen ? 'bg-accent-soft' : 'hover:bg-hover')}
              >
                <span className="flex items-center gap-2">
                  Version {one.version} {one.current && <Chip tone="accent">approved</Chip>}
                </span>
                <span className="w-full truncate text-xs text-faint">
                  {one.imported ? one.fileName : 'written here'} · {ago(one.createdAt)}
                </span>
              </button>
            </li>
          ))}
        </ul>
        <Loaded query={old} what="Reading the version">
          {({ text: was }) => (isSame ? <p className="py-8 text-center text-quiet">This is the text on the page.</p> : <CompareTexts left={{ name: `Version ${version?.version}`, text: was }} right={{ name: 'On the page', text }} />)}
        </Loaded>
      </div>
    </Dialog>
  )
}
