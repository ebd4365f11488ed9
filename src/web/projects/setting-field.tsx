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
  input?: Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'onBlur'>
}

/** One setting that saves by itself; a newer value from another window is never overwritten unseen. */
export function SettingField({ label, value, note, complain, guard, onSave, long = false, input = {} }: Props) {
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
  return (
    <div className="flex flex-col gap-0.5">
      <Field label={label} note={wrong ?? note} wrong={wrong !== null}>
        {(id) =>
          long ? (
            <TextArea id={id} {...shared} maxLength={500} rows={2} onChange={(event) => change(event.target.value)} />
          ) : (
            <TextInput id={id} {...shared} {...input} onChange={(event) => change(event.target.value)} onKeyDown={(event) => event.key === 'Enter' && void save()} />
          )
        }
      </Field>
      {!wrong && <SaveNote state={state} />}
    </div>
  )
}
