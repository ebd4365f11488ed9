import type { Pen } from '../pen.ts'
import type { HeadView } from './head-view.ts'
import type { PersonSpec } from './person-spec.ts'

export function drawHat(_spec: PersonSpec, _view: HeadView, _pen: Pen): { behind: string; front: string } {
  return { behind: '', front: '' }
}
