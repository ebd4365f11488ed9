import { type ComponentProps, useState } from 'react'
import { SaveNote, useAutosave } from '#web/ui/autosave.tsx'
import { Field, TextArea, TextInput } from '#web/ui/field.tsx'

interface Props {
  label: string
  value: string
  note?: string
  /** What is wrong with it as typed, in words; such a text is not saved. */
  complain?: (text: string) => string | null
  /** Asks once where the stage is locked: before the first letter, not when saving. */
  guard: (edit: () => void) => void
  /** `seen` is what stood there when the typing began. */
  onSave: (text: string, seen: string) => Promise<unknown>
  long?: boolean
  /** What it is stands beside it already: the label is only read out. */
  bare?: boolean
  input?: Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'onBlur'>
}

/** One setting that saves by itself; a newer value from another window is never overwritten unseen. */
export function SettingField({ label, value, note, complain, guard, onSave, long = false, bare = false, input = {} }: Props) {
  const [seen, setSeen] = useState(value)
  const wrongWith = (text: string) => (complain && text !== value ? complain(text) : null)
  const { typed, type, save, state } = useAutosave({ value, onSave: async (text) => wrongWith(text) ?? onSave(text, seen) })
  const wrong = wrongWith(typed)
  const change = (text: string) =>
    guard(() => {
      if (state === 'saved' || state === 'failed') setSeen(value)
      type(text)
    })
  const shared = { value: typed, onBlur: () => void save(), 'aria-invalid': wrong !== null }
  const area = (id: string) => <TextArea id={id} {...shared} maxLength={500} rows={2} onChange={(event) => change(event.target.value)} />
  const line = (naming: { id: string } | { 'aria-label': string }) => (
    <TextInput {...naming} {...shared} {...input} onChange={(event) => change(event.target.value)} onKeyDown={(event) => event.key === 'Enter' && void save()} />
  )
  return (
    <div className="flex flex-col gap-0.5">
      {bare ? (
        line({ 'aria-label': label })
      ) : (
        <Field label={label} note={wrong ?? note} wrong={wrong !== null}>
          {(id) => (long ? area(id) : line({ id }))}
        </Field>
      )}
      {bare && wrong && <p className="text-xs text-failed">{wrong}</p>}
      {!wrong && <SaveNote state={state} />}
    </div>
  )
}
