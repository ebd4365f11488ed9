import { useMutation } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { type KeyboardEvent, useMemo, useState } from 'react'
import type { Capsule } from '#contract/styles.ts'
import type { CapsuleId } from '#core/ids.ts'
import { capsuleLibrary } from '#core/styles/library.ts'
import { noStyle } from '#core/styles/style.ts'
import { api } from '#web/lib/api.ts'
import { type Command, useCommands } from '#web/lib/commands.ts'
import { undoLast } from '#web/lib/undo.ts'
import { Button } from '#web/ui/button.tsx'
import { CloseButton } from '#web/ui/close-button.tsx'
import { Loaded } from '#web/ui/states.tsx'
import { CapsuleCard } from './capsule-card.tsx'
import { CapsuleEditor } from './capsule-editor.tsx'
import { useCapsules } from './use-capsules.ts'

/** Every style that can be used again: presets to start from, and one's own. */
export function CapsuleLibrary() {
  const capsules = useCapsules()
  const [open, setOpen] = useState<CapsuleId | string | null>(null)
  const keep = useMutation(api.styles.keepCapsule.mutationOptions({ meta: { done: 'A new capsule' }, onSuccess: ({ id }) => setOpen(id) }))
  useCommands(useMemo<Command[]>(() => [{ id: 'undo-capsules', label: 'Undo the last change of the library', group: 'Do', keys: '$mod+z', run: () => void undoLast(capsuleLibrary) }], []))
  const keyOf = ({ id, style }: Capsule) => id ?? style.name
  const opened = capsules.data?.find((capsule) => keyOf(capsule) === open)
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    setOpen(null)
  }
  return (
    <div className="flex h-full min-h-0">
      <div className="min-h-0 min-w-0 flex-1 overflow-auto">
        <header className="flex items-center gap-3 px-4 pt-4">
          <div className="min-w-0 flex-1">
            <h1 className="text-lg font-medium">Capsules</h1>
            <p className="text-quiet">A capsule is a style that is used again. A film takes a copy, so that editing a capsule never changes a film.</p>
          </div>
          <Button look="primary" icon={<Plus size={14} aria-hidden />} busy={keep.isPending} onClick={() => keep.mutate({ style: { ...noStyle, name: 'My style' }, copy: true })}>
            Make a new capsule
          </Button>
        </header>
        <Loaded query={capsules} what="Reading the capsules">
          {(list) => (
            <ul className="grid grid-cols-[repeat(auto-fill,minmax(230px,1fr))] gap-3 p-4">
              {list.map((capsule) => (
                <li key={keyOf(capsule)} className="min-w-0">
                  <CapsuleCard capsule={capsule} on={capsule === opened} onChoose={() => setOpen(keyOf(capsule))} />
                </li>
              ))}
            </ul>
          )}
        </Loaded>
      </div>
      {opened && (
        // Escape anywhere in it closes it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
        <aside aria-label={opened.style.name} onKeyDown={press} className="flex w-[min(440px,45vw)] shrink-0 flex-col border-l border-line bg-raised">
          <header className="flex items-center gap-2 border-b border-line px-4 py-2">
            <h2 className="min-w-0 flex-1 truncate text-base font-medium" title={opened.style.name}>
              {opened.style.name}
            </h2>
            <CloseButton onClick={() => setOpen(null)} />
          </header>
          <div className="min-h-0 flex-1 overflow-auto px-4 py-3">
            <CapsuleEditor key={keyOf(opened)} capsule={opened} onOpen={setOpen} />
          </div>
        </aside>
      )}
    </div>
  )
}
