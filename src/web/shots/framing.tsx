import type { ShotSize } from '#core/shots/camera.ts'

/** How much of a standing person the frame holds: the height of the picture, with head top at 0 and soles at 100. */
const crops: Record<ShotSize, { top: number; height: number }> = {
  extreme_wide: { top: -190, height: 320 },
  wide: { top: -60, height: 180 },
  full: { top: -8, height: 116 },
  medium_wide: { top: -6, height: 80 },
  medium: { top: -5, height: 58 },
  medium_close: { top: -4, height: 40 },
  close: { top: -3, height: 25 },
  extreme_close: { top: 3, height: 11 },
}

/** A small picture of the framing: a figure as this shot size would show it. */
export function Framing({ size, width = 32 }: { size: ShotSize; width?: number }) {
  const { top, height } = crops[size]
  const across = (height * 16) / 9
  return (
    <svg width={width} height={(width * 9) / 16} viewBox={`${50 - across / 2} ${top} ${across} ${height}`} className="shrink-0 rounded-[3px] bg-sunken text-quiet" aria-hidden>
      <ellipse cx="50" cy="8" rx="6" ry="8" fill="currentColor" />
      <path d="M36 22 Q50 14 64 22 L61 54 L39 54 Z M40 54 H60 L58 100 H52 L50 64 L48 100 H42 Z" fill="currentColor" />
      <path d={`M${50 - across / 2} 100 H${50 + across / 2}`} stroke="currentColor" strokeOpacity="0.5" vectorEffect="non-scaling-stroke" />
    </svg>
  )
}
