import type { HubStatus } from '#contract/stages.ts'
import { price } from '#web/lib/format.ts'
import { Label } from '#web/ui/chip.tsx'
import { Popover } from '#web/ui/popover.tsx'

/** How much of a scene is out of date; opened, what and why. */
export function OutdatedNote({ status, scene, reachable }: { status: HubStatus | null; scene: number; reachable: boolean }) {
  if (!status) return null
  const { outdated, usd, lines } = status
  const first = lines[0]?.reasons[0] ?? ''
  return (
    <Popover
      label={`What is out of date in scene ${scene}`}
      align="end"
      trigger={
        <button type="button" tabIndex={reachable ? 0 : -1} className="flex min-w-0 max-w-full items-center gap-1.5 rounded-control px-1 py-1 text-left text-xs text-outdated hover:bg-hover">
          <span aria-hidden className="size-1.5 shrink-0 rounded-full bg-outdated" />
          <span className="figures shrink-0">{outdated} out of date</span>
          {first && <span className="truncate">· {first}</span>}
        </button>
      }
    >
      <div className="flex w-96 flex-col gap-2">
        {usd > 0 && <p className="text-quiet">Making it fresh: {price(usd)}</p>}
        <ul className="flex flex-col gap-1">
          {lines.map(({ label, what, reasons }) => (
            <li key={`${label} ${what}`} className="flex items-baseline gap-2">
              <Label>{label}</Label>
              <span className="min-w-0 text-quiet">
                {what}: {reasons.join(' · ')}
              </span>
            </li>
          ))}
        </ul>
        {outdated > lines.length && <p className="text-xs text-faint">and {outdated - lines.length} more</p>}
      </div>
    </Popover>
  )
}
