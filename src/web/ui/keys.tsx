import { keysShown } from '#web/lib/commands.ts'

export function Keys({ keys }: { keys: string }) {
  return (
    <span className="inline-flex gap-0.5">
      {keysShown(keys).map((key, place) => (
        <kbd key={`${place} ${key}`} className="min-w-4.5 rounded-[4px] border border-line-strong/60 px-1 text-center font-sans text-xs text-quiet">
          {key}
        </kbd>
      ))}
    </span>
  )
}
