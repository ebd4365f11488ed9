import { SettingField } from '#web/projects/setting-field.tsx'

interface Props {
  label?: string
  note?: string
  bare?: boolean
  value: number | null
  guard: (edit: () => void) => void
  onSave: (budget: number | null, seen: number | null) => Promise<unknown>
}

const read = (text: string): number | null => (text.trim() === '' ? null : Number(text.replace('$', '')))

/** What may be spent on a film; work stops before it is exceeded. */
export const BudgetField = ({ label = 'Budget in US dollars', note, bare = false, value, guard, onSave }: Props) => (
  <SettingField
    label={label}
    bare={bare}
    value={value === null ? '' : value.toFixed(2)}
    {...(note ? { note } : {})}
    guard={guard}
    complain={(text) => ((read(text) ?? 0) >= 0 ? null : 'Write an amount like 20 or 12.50.')}
    input={{ inputMode: 'decimal', placeholder: 'No limit' }}
    onSave={(text, seen) => onSave(read(text), read(seen))}
  />
)
