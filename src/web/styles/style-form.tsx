import type { Style } from '#core/styles/style.ts'
import { Field, TextArea, TextInput } from '#web/ui/field.tsx'
import { Segments } from '#web/ui/segments.tsx'
import { strengthChoices, styleFields } from './style-words.ts'

interface Props {
  style: Style
  onChange: (style: Style) => void
  wrongName?: string | undefined
}

/** A tone by hand: five fields, free text, and how strongly it is asked for. Empty fields are not mentioned. */
export function StyleForm({ style, onChange, wrongName }: Props) {
  const set = (part: Partial<Style>) => onChange({ ...style, ...part })
  return (
    <div className="flex flex-col gap-2.5">
      <Field label="Name" note={wrongName} wrong={wrongName !== undefined}>
        {(id) => <TextInput id={id} value={style.name} maxLength={100} onChange={(event) => set({ name: event.target.value })} />}
      </Field>
      {styleFields.map(({ key, label, hint }) => (
        <Field key={key} label={label}>
          {(id) => <TextInput id={id} value={style[key]} placeholder={hint} maxLength={500} onChange={(event) => set({ [key]: event.target.value })} />}
        </Field>
      ))}
      <Field label="In your own words">{(id) => <TextArea id={id} value={style.words} maxLength={2000} onChange={(event) => set({ words: event.target.value })} />}</Field>
      <div className="flex flex-col items-start gap-1">
        <span className="text-xs text-quiet">Strength</span>
        <Segments label="Strength" value={style.strength} choices={strengthChoices} onChange={(strength) => set({ strength })} />
        <p className="text-xs text-faint">However strong, it never outweighs who somebody is.</p>
      </div>
    </div>
  )
}
