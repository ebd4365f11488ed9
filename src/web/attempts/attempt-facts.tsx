import type { ReactNode } from 'react'
import type { Attempt } from '#contract/attempts.ts'
import { ago, price, runningTime, size } from '#web/lib/format.ts'
import { Picture } from '#web/ui/picture.tsx'
import { secondsWords, stateWords, tookSeconds } from './attempt-words.ts'
import { CutoutFigures } from './cutout-figures.tsx'
import { useModelName } from './use-attempts.ts'

/** Where an attempt comes from and what it cost. */
export function AttemptFacts({ attempt }: { attempt: Attempt }) {
  const modelName = useModelName()
  const took = tookSeconds(attempt)
  const { told } = attempt
  const [width, height] = [attempt.width ?? told.width, attempt.height ?? told.height]
  return (
    <div className="flex flex-col gap-3">
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5 text-xs">
        <Fact name={stateWords(attempt)}>{ago(attempt.createdAt)}</Fact>
        <Fact name="Engine">{modelName(attempt.engine)}</Fact>
        {width !== null && height !== null && (
          <Fact name="Size">
            {width} × {height}
            {attempt.bytes !== null && ` · ${size(attempt.bytes)}`}
          </Fact>
        )}
        {attempt.seconds !== null && <Fact name="Running time">{runningTime(attempt.seconds)}</Fact>}
        {took !== null && attempt.origin === 'made' && <Fact name="Took">{secondsWords(took)}</Fact>}
        {attempt.origin === 'made' && attempt.usd !== null && <Fact name="Cost">{price(attempt.usd)}</Fact>}
        {told.change && <Fact name="Region changed">{told.change}</Fact>}
        {attempt.origin === 'made' && <Fact name="Variation">{attempt.variation}</Fact>}
      </dl>
      {attempt.quality && <CutoutFigures quality={attempt.quality} />}
      {attempt.warnings.length > 0 && (
        <ul aria-label="Warnings" className="list-disc pl-4 text-xs text-outdated">
          {attempt.warnings.filter((warning) => !attempt.quality?.complaints.includes(warning)).map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      {told.references.length > 0 && <References references={told.references} />}
      {told.prompt && (
        <div className="flex flex-col gap-1">
          <h3 className="text-xs text-faint">Prompt</h3>
          <p className="whitespace-pre-wrap text-xs text-quiet">{told.prompt}</p>
        </div>
      )}
    </div>
  )
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <>
    <dt className="text-faint">{name}</dt>
    <dd className="figures min-w-0 break-words text-quiet">{children}</dd>
  </>
)

function References({ references }: { references: Attempt['told']['references'] }) {
  return (
    <div className="flex flex-col gap-1">
      <h3 className="text-xs text-faint">References</h3>
      <ol className="flex flex-wrap gap-2">
        {references.map(({ name, hash }, place) => (
          <li key={`${place} ${hash}`} className="flex w-20 flex-col gap-0.5 text-xs text-quiet">
            <Picture hash={hash} alt="" cutOut fit="contain" width={80} className="h-14 w-20 rounded-control" />
            <span className="line-clamp-2">
              {place + 1}. {name}
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}
