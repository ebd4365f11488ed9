import { useMutation } from '@tanstack/react-query'
import { Plus, Redo, X } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import type { Look } from '#contract/looks.ts'
import { api } from '#web/lib/api.ts'
import { useStageEdit } from '#web/stages/stage-edit.tsx'
import { IconButton } from '#web/ui/button.tsx'
import { TextInput } from '#web/ui/field.tsx'
import { Panel } from '#web/ui/panel.tsx'

/** Visible conditions ("soaked"); with the arrow a tag is carried into the scenes after this one (S14). */
export function TagsPart({ look }: { look: Look }) {
  const edit = useStageEdit()
  const change = useMutation(api.looks.edit.mutationOptions())
  const [typed, setTyped] = useState('')
  const { statusTags, carryForward, droppedTags } = look
  const inherited = look.tags.filter((tag) => !statusTags.includes(tag))
  const set = (tags: { statusTags?: string[]; carryForward?: string[]; droppedTags?: string[] }) => edit(() => change.mutate({ id: look.id, change: tags }))
  const without = (list: string[], tag: string) => list.filter((one) => one !== tag)

  const add = (event: FormEvent) => {
    event.preventDefault()
    const tag = typed.trim()
    if (tag === '' || look.tags.includes(tag)) return
    set({ statusTags: [...statusTags, tag], droppedTags: without(droppedTags, tag) })
    setTyped('')
  }
  const carry = (tag: string) => set({ carryForward: carryForward.includes(tag) ? without(carryForward, tag) : [...carryForward, tag] })

  return (
    <Panel title="Status tags">
      <ul className="flex flex-wrap gap-1.5">
        {inherited.map((tag) => (
          <Tag key={tag} tag={tag} note="carried" carried onRemove={() => set({ droppedTags: [...droppedTags, tag] })} />
        ))}
        {statusTags.map((tag) => (
          <Tag key={tag} tag={tag} carried={carryForward.includes(tag)} onCarry={() => carry(tag)} onRemove={() => set({ statusTags: without(statusTags, tag), carryForward: without(carryForward, tag) })} />
        ))}
        {droppedTags.map((tag) => (
          <li key={tag} className="flex items-center gap-1 rounded-full border border-dashed border-line-strong/60 px-2 text-xs text-faint">
            <s>{tag}</s>
            <button type="button" className="hover:text-ink" onClick={() => set({ droppedTags: without(droppedTags, tag) })}>
              holds again
            </button>
          </li>
        ))}
      </ul>
      <form onSubmit={add} className="flex max-w-72 gap-1">
        <TextInput aria-label="A new tag" placeholder="muddy, torn sleeve…" value={typed} maxLength={80} onChange={(event) => setTyped(event.target.value)} />
        <IconButton label="Add the tag" type="submit">
          <Plus size={15} />
        </IconButton>
      </form>
    </Panel>
  )
}

interface TagProps {
  tag: string
  carried: boolean
  note?: string
  onCarry?: () => void
  onRemove: () => void
}

const Tag = ({ tag, carried, note, onCarry, onRemove }: TagProps) => (
  <li className="flex h-6 items-center gap-0.5 rounded-full border border-line-strong/60 pl-2.5 text-xs">
    {tag}
    {note && <span className="text-faint"> · {note}</span>}
    {onCarry && (
      <IconButton className="size-6!" label={carried ? `${tag}: carried into later scenes; stop that` : `Carry ${tag} into later scenes`} pressed={carried} onClick={onCarry}>
        <Redo size={11} />
      </IconButton>
    )}
    <IconButton className="size-6!" label={note ? `${tag} no longer holds` : `Remove ${tag}`} onClick={onRemove}>
      <X size={11} />
    </IconButton>
  </li>
)
