import { useState } from 'react'
import type { DescriptionProposal } from '#contract/looks.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Field, TextArea } from '#web/ui/field.tsx'
import { Segments } from '#web/ui/segments.tsx'

type Way = 'merge' | 'replace' | 'keep'
const ways = [
  { value: 'merge', label: 'Merge' },
  { value: 'replace', label: 'Replace' },
  { value: 'keep', label: 'Keep' },
] as const

const explained: Record<Way, string> = {
  merge: 'What a picture cannot show stays as it was; what it shows, it decides.',
  replace: 'Only what the picture shows.',
  keep: 'As it is now; nothing is changed.',
}

interface Props {
  name: string
  current: string
  proposal: DescriptionProposal
  busy: boolean
  onTake: (description: string) => void
  onClose: () => void
}

/** Keep, replace or merge; the text can be edited before it is taken, and what contradicts it is listed. */
export function ProposedDescription({ name, current, proposal, busy, onTake, onClose }: Props) {
  const texts: Record<Way, string> = { merge: proposal.merged ?? current, replace: proposal.proposed ?? current, keep: current }
  const [way, setWay] = useState<Way>('merge')
  const [edited, setEdited] = useState<string | null>(null)
  const text = edited ?? texts[way]
  const choose = (next: Way) => {
    setWay(next)
    setEdited(null)
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={`What the picture of ${name} shows`}
      width="middle"
      actions={
        <>
          <Button look="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button look="primary" busy={busy} disabled={text === current} onClick={() => onTake(text)}>
            Take this description
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <div className="flex flex-wrap items-center gap-3">
          <Segments label="What becomes of the description" value={way} choices={ways} onChange={choose} />
          <span className="text-xs text-faint">{explained[way]}</span>
        </div>
        <Field label="Description" note={edited !== null && edited !== texts[way] ? 'Edited by you' : undefined}>
          {(id) => <TextArea id={id} value={text} maxLength={4000} readOnly={way === 'keep'} onChange={(event) => setEdited(event.target.value)} className="min-h-32" />}
        </Field>
        {proposal.conflicts.length > 0 && way === 'merge' && <Conflicts conflicts={proposal.conflicts} />}
        <div className="flex flex-col gap-1">
          <h3 className="text-xs text-faint">Now</h3>
          <p className="whitespace-pre-wrap text-quiet">{current || 'No description yet'}</p>
        </div>
      </div>
    </Dialog>
  )
}

function Conflicts({ conflicts }: { conflicts: DescriptionProposal['conflicts'] }) {
  return (
    <div className="flex flex-col gap-1">
      <h3 className="text-xs text-faint">Where they disagree</h3>
      <table className="w-full text-left">
        <thead className="text-xs text-faint">
          <tr>
            <th className="py-1 pr-3 font-normal">About</th>
            <th className="py-1 pr-3 font-normal">It said</th>
            <th className="py-1 font-normal">The picture shows</th>
          </tr>
        </thead>
        <tbody>
          {conflicts.map(({ about, script, picture }) => (
            <tr key={`${about} ${script}`} className="border-t border-line align-top">
              <td className="py-1 pr-3 text-quiet">{about}</td>
              <td className="py-1 pr-3 line-through decoration-line-strong">{script}</td>
              <td className="py-1">{picture}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
