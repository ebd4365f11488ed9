import type { Frame } from '#contract/frames.ts'
import { referencePurposes } from '#core/shots/shot-reference.ts'
import { Hint } from '#web/ui/hint.tsx'
import { Picture } from '#web/ui/picture.tsx'

/** Pictures of whole scenes have no ground to be seen through. */
const isCutOut = (kind: string) => kind !== 'location' && kind !== 'continuity' && !referencePurposes.some((purpose) => purpose === kind)

/** The references of one frame with their numbers, which change as presences do (P4). */
export function ReferenceStrip({ frame: { sent, words, side, passes } }: { frame: Frame }) {
  const shown = sent.filter(({ kind }) => kind !== 'canvas')
  return (
    <ul aria-label={`References of the ${side} frame`} className="flex flex-wrap items-end gap-1.5">
      {shown.map(({ pass, number, name, kind, hash }) => (
        <li key={`${pass} ${number}`}>
          <Hint text={`Image #${number}${passes > 1 ? ` of pass ${pass}` : ''}: ${name}`}>
            <span tabIndex={0} role="img" aria-label={`Image ${number}: ${name}`} className="relative block">
              <Picture hash={hash} alt="" cutOut={isCutOut(kind)} fit="contain" width={44} className="size-11 rounded-[4px]" />
              <span className="figures absolute -left-1 -top-1 rounded-full bg-ground px-1 text-xs text-accent" aria-hidden>
                {passes > 1 ? `${pass}.${number}` : number}
              </span>
            </span>
          </Hint>
        </li>
      ))}
      {words.map(({ name, reason }) => (
        <li key={name}>
          <Hint text={`${name} goes as words: ${reason}`}>
            <span tabIndex={0} role="note" className="flex h-11 max-w-24 items-center rounded-[4px] border border-dashed border-line-strong px-1.5 text-xs text-faint">
              <span className="line-clamp-2">{name}</span>
            </span>
          </Hint>
        </li>
      ))}
      {shown.length === 0 && words.length === 0 && <li className="text-xs text-faint">nothing to be seen</li>}
    </ul>
  )
}
