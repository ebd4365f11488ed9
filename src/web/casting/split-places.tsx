import type { SplitPassing, SplitPreview } from '#contract/casting.ts'
import { Field } from '#web/ui/field.tsx'
import { Segments } from '#web/ui/segments.tsx'
import { Select } from '#web/ui/select.tsx'

type Division = NonNullable<SplitPassing['division']>

interface Props {
  preview: SplitPreview
  parts: 2 | 3
  onChange: (division: Division) => void
}

/** Where a shot is divided: before words of its text, or at a moment, which is all there is where the text is one clause. */
export function SplitPlaces({ preview, parts, onChange }: Props) {
  const { division, words, seconds } = preview
  const needed = parts - 1
  const byWords = () => onChange({ by: 'words', points: words.slice(0, needed).map(({ point }) => point) })
  const byTime = () => onChange({ by: 'time', seconds: Array.from({ length: needed }, (_, index) => seconds[Math.round(((index + 1) * seconds.length) / parts)] ?? index + 1) })
  return (
    <div className="flex flex-wrap items-end gap-3">
      {words.length >= needed ? (
        <Segments
          label="Divide by"
          value={division.by}
          choices={[
            { value: 'words', label: 'By its words' },
            { value: 'time', label: 'By its time' },
          ]}
          onChange={(by) => (by === 'words' ? byWords() : byTime())}
        />
      ) : (
        <p className="w-full text-quiet">Its text is one clause: it is divided by time, and the same moment goes on in every part.</p>
      )}
      {division.by === 'words' ? <WordPlaces division={division} words={words} onChange={onChange} /> : <TimePlaces division={division} seconds={seconds} onChange={onChange} />}
    </div>
  )
}

const ordinals = ['second', 'third']

function WordPlaces({ division, words, onChange }: { division: Extract<Division, { by: 'words' }>; words: SplitPreview['words']; onChange: Props['onChange'] }) {
  const indexes = division.points.map((point) => words.findIndex((word) => JSON.stringify(word.point) === JSON.stringify(point)))
  return indexes.map((chosen, place) => (
    <Field key={place} label={`The ${ordinals[place]} shot begins with`}>
      {() => (
        <Select
          label={`The ${ordinals[place]} shot begins with`}
          className="max-w-80"
          value={String(chosen)}
          choices={words
            .map(({ before }, index) => ({ value: String(index), label: before.length > 60 ? `${before.slice(0, 60)}…` : before }))
            .filter(({ value }) => isBetween(Number(value), indexes, place))}
          onChange={(next) => onChange({ by: 'words', points: division.points.map((point, at) => (at === place ? words[Number(next)]!.point : point)) })}
        />
      )}
    </Field>
  ))
}

function TimePlaces({ division, seconds, onChange }: { division: Extract<Division, { by: 'time' }>; seconds: number[]; onChange: Props['onChange'] }) {
  const offered = [...new Set([...seconds, ...division.seconds])].toSorted((a, b) => a - b)
  return division.seconds.map((chosen, place) => (
    <Field key={place} label={`The ${ordinals[place]} shot begins at`}>
      {() => (
        <Select
          label={`The ${ordinals[place]} shot begins at`}
          value={String(chosen)}
          choices={offered.filter((second) => isBetween(second, division.seconds, place)).map((second) => ({ value: String(second), label: `${second} s` }))}
          onChange={(next) => onChange({ by: 'time', seconds: division.seconds.map((second, at) => (at === place ? Number(next) : second)) })}
        />
      )}
    </Field>
  ))
}

/** Behind the place before, and before the place behind. */
const isBetween = (value: number, places: readonly number[], place: number) => value > (places[place - 1] ?? -1) && value < (places[place + 1] ?? Infinity)
