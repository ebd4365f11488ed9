import { Scissors } from 'lucide-react'
import { useState } from 'react'
import type { Slot } from '#core/attempts/slot.ts'
import type { Capabilities } from '#web/attempts/capabilities.ts'
import { CutoutFigures } from '#web/attempts/cutout-figures.tsx'
import { useAttempts } from '#web/attempts/use-attempts.ts'
import { Button } from '#web/ui/button.tsx'
import { Picture } from '#web/ui/picture.tsx'

/** The cutout of the picture in use: before and after, measured, and made once more when it is not good enough. */
export function CutoutPart({ slot, name, can }: { slot: Slot; name: string; can: Capabilities }) {
  const { data = [] } = useAttempts(slot)
  const [busy, setBusy] = useState(false)
  const shown = data.find(({ selected }) => selected)
  if (!shown?.picture) return null
  const { id, picture, rawPicture, quality, origin } = shown
  const again = () => {
    setBusy(true)
    void can
      .cutOut?.(id)
      .catch(() => {})
      .finally(() => setBusy(false))
  }
  return (
    <div className="flex flex-col gap-2 rounded-card border border-line p-3">
      {rawPicture && (
        <div className="grid grid-cols-2 gap-2">
          {[
            { label: 'As drawn', hash: rawPicture, cutOut: false },
            { label: 'Cut out', hash: picture, cutOut: true },
          ].map((side) => (
            <figure key={side.label} className="flex flex-col gap-1">
              <Picture hash={side.hash} alt={`${name}, ${side.label.toLowerCase()}`} cutOut={side.cutOut} fit="contain" width={210} className="aspect-4/3 w-full rounded-control" />
              <figcaption className="text-xs text-faint">{side.label}</figcaption>
            </figure>
          ))}
        </div>
      )}
      {quality && !rawPicture && <p className="text-xs text-faint">It was drawn without a background; nothing had to be taken away.</p>}
      {quality ? <CutoutFigures quality={quality} /> : <p className="text-xs text-faint">{origin === 'uploaded' ? 'An upload is used as it is.' : 'This picture was not cut out.'}</p>}
      {can.cutOut && (
        <Button className="self-start" icon={<Scissors size={14} aria-hidden />} busy={busy} onClick={() => (can.guard ?? ((edit: () => void) => edit()))(again)}>
          {quality ? 'Cut it out again' : 'Cut it out'}
        </Button>
      )}
    </div>
  )
}
