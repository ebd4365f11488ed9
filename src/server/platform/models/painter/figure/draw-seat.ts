import { type Pen, solid } from '../pen.ts'
import { box, capsule } from '../svg.ts'

const wood = '#6f5440'

/** A plain chair under somebody who sits, seen from where he or she is seen. */
export function seat(yaw: number, pitch: number, pen: Pen): string {
  const turn = (yaw * Math.PI) / 180
  const [sin, cos] = [Math.sin(turn), Math.cos(turn)]
  const rise = Math.sin((pitch * Math.PI) / 180)
  const on = (x: number, y: number, z: number) => ({
    x: x * cos + z * sin,
    y: -y * Math.cos((pitch * Math.PI) / 180) + (z * cos - x * sin) * rise,
  })
  const legs = [
    [-120, -150],
    [120, -150],
    [-120, 60],
    [120, 60],
  ].map(([x, z]) => capsule(on(x!, 240, z!), on(x!, 10, z!), 15, 13))
  const half = Math.abs(cos) * 130 + Math.abs(sin) * 110
  const middle = on(0, 240, -50)
  const back = on(0, 420, -160)
  const wide = Math.abs(cos) * 125 + Math.abs(sin) * 22
  const rest = solid([box(back.x - wide, back.y - 190, wide * 2, 260, 20)], wood, pen)
  const bench = solid([...legs, box(middle.x - half, middle.y - 24, half * 2, 48, 14)], wood, pen)
  return cos < 0 ? bench : rest + bench
}
