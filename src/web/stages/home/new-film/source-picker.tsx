import { FileText, X } from 'lucide-react'
import { size } from '#web/lib/format.ts'
import { IconButton } from '#web/ui/button.tsx'
import { DropZone } from '#web/ui/drop-zone.tsx'
import { TextArea } from '#web/ui/field.tsx'
import { scriptFiles } from './source.ts'

interface Props {
  file: File | null
  text: string
  onFile: (file: File | null) => void
  onText: (text: string) => void
}

const example = `INT. KITCHEN - NIGHT

MARA, 30, soaked from the rain, puts a small box on the table.

MARA
Don't open it.`

/** A screenplay as a file, or typed and pasted; one of the two. */
export function SourcePicker({ file, text, onFile, onText }: Props) {
  if (file)
    return (
      <div className="flex items-center gap-3 rounded-card border border-line bg-raised px-3 py-2.5">
        <FileText size={18} className="shrink-0 text-quiet" aria-hidden />
        <p className="min-w-0 flex-1 truncate">
          {file.name} <span className="figures text-quiet">· {size(file.size)}</span>
        </p>
        <IconButton label="Take another screenplay" onClick={() => onFile(null)}>
          <X size={15} />
        </IconButton>
      </div>
    )
  return (
    <div className="flex flex-col gap-3">
      {!text && (
        <DropZone label="Choose a screenplay" accept={scriptFiles} onFiles={([first]) => first && onFile(first)} className="flex w-full flex-col items-center gap-1 py-10">
          <FileText size={22} strokeWidth={1.5} aria-hidden />
          <span className="text-base text-ink">Drop a screenplay here, or choose a file</span>
          <span>Fountain, Final Draft (.fdx), PDF or plain text</span>
        </DropZone>
      )}
      <label className="flex flex-col gap-1">
        <span className="text-xs text-quiet">{text ? 'Your screenplay' : 'or type or paste it'}</span>
        <TextArea value={text} onChange={(event) => onText(event.target.value)} placeholder={example} spellCheck={false} className="max-h-[55vh] min-h-48 overflow-auto px-4 py-3 font-script text-base" />
      </label>
    </div>
  )
}
