import type { Drawing } from '../figure/drawing.ts'
import type { Pen } from '../pen.ts'
import { circle, fill } from '../svg.ts'
import type { AnimalSpec } from './animal-spec.ts'

export type Draw = (spec: AnimalSpec, yaw: number, pen: Pen) => Drawing

export const eye = (x: number, y: number, radius: number) =>
  fill(circle({ x, y }, radius), '#1b181b') +
  fill(circle({ x: x - radius * 0.3, y: y - radius * 0.35 }, radius * 0.34), '#f4efe6')
