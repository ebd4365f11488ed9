import { clsx } from 'clsx'
import { type DragEvent, type ReactNode, useRef, useState } from 'react'

interface Props {
  /** Says what it takes: "Drop a screenplay, or choose a file". */
  label: string
  accept: string
  multiple?: boolean
  onFiles: (files: File[]) => void
  className?: string
  children?: ReactNode
}

/** Takes files by drop, by paste while it is focused, and by the file dialog. */
export function DropZone({ label, accept, multiple = false, onFiles, className, children }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const take = (files: FileList | null | undefined) => {
    const taken = [...(files ?? [])].slice(0, multiple ? 100 : 1)
    if (taken.length > 0) onFiles(taken)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  return (
    <>
      <button
        type="button"
        onClick={() => input.current?.click()}
        onPaste={(event) => take(event.clipboardData.files)}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={clsx('rounded-card border border-dashed px-4 py-6 text-quiet', over ? 'border-accent bg-accent-soft' : 'border-line-strong hover:bg-hover', className)}
      >
        {children ?? label}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={multiple}
        aria-label={label}
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          take(event.target.files)
          event.target.value = ''
        }}
      />
    </>
  )
}
