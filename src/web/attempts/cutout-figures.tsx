import { CircleAlert, CircleCheck } from 'lucide-react'
import type { CutoutQuality } from '#core/attempts/cutout-quality.ts'

const percent = (share: number) => `${(share * 100).toFixed(share < 0.1 && share > 0 ? 1 : 0)} %`

/** How well the background was taken away, in figures and in words. */
export function CutoutFigures({ quality }: { quality: CutoutQuality }) {
  const { passed, complaints, borderOpacity, halo, coverage } = quality
  return (
    <div className="flex flex-col gap-1 text-xs">
      <p className={passed ? 'flex items-center gap-1.5 text-quiet' : 'flex items-center gap-1.5 text-outdated'}>
        {passed ? <CircleCheck size={13} aria-hidden /> : <CircleAlert size={13} aria-hidden />}
        {passed ? 'The cutout passed its check' : 'The cutout did not pass its check'}
      </p>
      {complaints.map((complaint) => (
        <p key={complaint} className="text-quiet">
          {complaint}
        </p>
      ))}
      <dl className="figures flex flex-wrap gap-x-3 text-faint">
        <div className="flex gap-1">
          <dt>Border covered</dt>
          <dd className="text-quiet">{percent(borderOpacity)}</dd>
        </div>
        <div className="flex gap-1">
          <dt>Halo</dt>
          <dd className="text-quiet">{halo.toFixed(3)}</dd>
        </div>
        <div className="flex gap-1">
          <dt>Subject</dt>
          <dd className="text-quiet">{percent(coverage)}</dd>
        </div>
      </dl>
    </div>
  )
}
