import type { Species } from './animal-spec.ts'
import { bird, owl } from './bird.ts'
import { fish, frog, snake } from './crawlers.ts'
import { monkey } from './monkey.ts'
import type { Draw } from './other.ts'

export const otherAnimals: Partial<Record<Species, Draw>> = {
  bird,
  crow: bird,
  duck: bird,
  hen: bird,
  owl,
  fish,
  snake,
  frog,
  monkey,
}
