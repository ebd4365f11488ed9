import { useQuery } from '@tanstack/react-query'
import type { Prompt } from '#contract/prompts.ts'
import { api } from '#web/lib/api.ts'
import { ago } from '#web/lib/format.ts'
import { Button } from '#web/ui/button.tsx'
import { Chip } from '#web/ui/chip.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Loaded } from '#web/ui/states.tsx'
import { AnchoredText } from './anchored-text.tsx'

const origins = { assembled: 'from the data', edited: 'in your words', polished: 'polished by a text engine' }

interface Props {
  prompt: Prompt
  onClose: () => void
  onTake: (text: string) => void
}

/** Every version there was; taking one makes it the newest. */
export function PromptVersions({ prompt: { shotId, kind, label }, onClose, onTake }: Props) {
  const versions = useQuery(api.prompts.versions.queryOptions({ input: { shotId, kind } }))
  return (
    <Dialog open onClose={onClose} title={`Versions of the ${kind} prompt of ${label}`}>
      <Loaded query={versions} what="Reading the versions">
        {(list) => (
          <ol className="flex flex-col">
            {list.map(({ version, text, origin, current, createdAt }) => (
              <li key={version} className="border-b border-line py-3 last:border-b-0">
                <p className="flex items-center gap-2 pb-1 text-xs text-faint">
                  Version {version}, {origins[origin]}, {ago(createdAt)}
                  {current ? (
                    <Chip tone="accent">in use</Chip>
                  ) : (
                    <Button look="quiet" onClick={() => (onTake(text), onClose())}>
                      Take this one
                    </Button>
                  )}
                </p>
                <AnchoredText text={text} />
              </li>
            ))}
          </ol>
        )}
      </Loaded>
    </Dialog>
  )
}
