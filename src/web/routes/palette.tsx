import { Command } from 'cmdk'
import { Search } from 'lucide-react'
import { useAllCommands } from '#web/lib/commands.ts'
import { Keys } from '#web/ui/keys.tsx'

/** Everything that can be gone to or done from here, by typing a few letters of it. */
export function Palette({ open, onChange }: { open: boolean; onChange: (open: boolean) => void }) {
  const commands = useAllCommands().filter(({ id, shown }) => id !== 'palette' && !shown)
  const groups = [...new Set(commands.map(({ group }) => group))]

  return (
    <Command.Dialog
      open={open}
      onOpenChange={onChange}
      label="Find anything"
      overlayClassName="fixed inset-0 z-50 bg-scrim"
      contentClassName="fixed left-1/2 top-[14vh] z-60 w-[min(600px,94vw)] -translate-x-1/2 overflow-hidden rounded-card border border-line bg-raised shadow-dialog focus:outline-none"
    >
      <div className="flex items-center gap-2 border-b border-line px-3">
        <Search size={15} className="text-faint" aria-hidden />
        <Command.Input aria-label="Find anything" placeholder="Scene 12, shot 3B, Alice, or what you want to do" className="h-11 flex-1 bg-transparent text-base outline-none placeholder:text-faint" />
      </div>
      <Command.List className="max-h-[50vh] overflow-auto p-1">
        <Command.Empty className="px-3 py-6 text-center text-quiet">Nothing is called that.</Command.Empty>
        {groups.map((group) => (
          <Command.Group key={group} heading={group} className="[&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:py-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-faint">
            {commands
              .filter((command) => command.group === group)
              .map(({ id, label, words, keys, run }) => (
                <Command.Item
                  key={id}
                  value={`${label} ${words ?? ''} ${id}`}
                  onSelect={() => {
                    onChange(false)
                    run()
                  }}
                  className="flex items-center gap-2 rounded-control px-2 py-1.5 data-[selected=true]:bg-hover"
                >
                  <span className="min-w-0 flex-1 truncate">{label}</span>
                  {keys && <Keys keys={keys} />}
                </Command.Item>
              ))}
          </Command.Group>
        ))}
      </Command.List>
    </Command.Dialog>
  )
}
