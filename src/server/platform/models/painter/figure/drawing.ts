import type { Point } from '../svg.ts'

export interface Drawing {
  /** In figure units: the ground at y 0, up is negative. */
  svg: string
  /** Head with hair, for layouts that must not cover faces. */
  head: { x: number; y: number; radius: number }
  /** Where something carried is held. */
  hand: Point
}
