import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { ApplyTemplate, CellChange } from '#contract/casting.ts'
import { templateWords } from '#core/casting/templates.ts'
import { api } from '#web/lib/api.ts'
import { count } from '#web/lib/format.ts'
import { Button } from '#web/ui/button.tsx'
import { Failed } from '#web/ui/states.tsx'

interface Props {
  wanted: ApplyTemplate
  /** How many shots and assets it is for, in words. */
  scope: string
  onPreview: (changes: CellChange[]) => void
  onApply: (changes: CellChange[], name: string) => void
  onCancel: () => void
}

/** What a template would change, before it does; the cells are shown in the matrix. */
export function TemplateBar({ wanted, scope, onPreview, onApply, onCancel }: Props) {
  const { data: changes, error, refetch } = useQuery(api.casting.previewTemplate.queryOptions({ input: wanted, staleTime: 0, meta: { ownError: true } }))
  useEffect(() => {
    if (changes) onPreview(changes)
  }, [changes, onPreview])
  const name = templateWords[wanted.template]
  if (error) return <Failed error={error} onRetry={() => void refetch()} />
  return (
    <div role="group" aria-label="Template" className="flex flex-wrap items-center gap-2 rounded-control border border-accent/60 px-3 py-1.5">
      <p role="status" className="min-w-0 flex-1">
        <span className="font-medium">{name}</span> <span className="text-quiet">{scope} · </span>
        {changes ? (changes.length === 0 ? 'it is so already' : `${count(changes.length, 'cell')} would change`) : 'reading…'}
      </p>
      <Button look="quiet" onClick={onCancel}>
        Cancel
      </Button>
      {changes && changes.length > 0 && (
        <Button look="primary" autoFocus onClick={() => onApply(changes, name)}>
          Change {count(changes.length, 'cell')}
        </Button>
      )}
    </div>
  )
}
