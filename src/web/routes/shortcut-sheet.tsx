import { useAllCommands } from '#web/lib/commands.ts'
import { Dialog } from '#web/ui/dialog.tsx'
import { Keys } from '#web/ui/keys.tsx'

/** `?`: every key that works on this page. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const commands = useAllCommands().filter(({ keys, shown }) => keys ?? shown)
  const groups = [...new Set(commands.map(({ group }) => group))]
  return (
    <Dialog open onClose={onClose} title="Shortcuts">
      <div className="grid gap-6 sm:grid-cols-2">
        {groups.map((group) => (
          <section key={group}>
            <h3 className="pb-1 text-xs text-faint">{group}</h3>
            <dl>
              {commands
                .filter((command) => command.group === group)
                .map(({ id, label, keys, shown }) => (
                  <div key={id} className="flex items-center justify-between gap-4 py-1">
                    <dt className="min-w-0 truncate">{label}</dt>
                    <dd>
                      <Keys keys={keys ?? shown ?? ''} />
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
