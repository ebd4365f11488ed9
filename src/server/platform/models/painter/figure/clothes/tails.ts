import type { PersonSpec } from '../person-spec.ts'

export const tails: Partial<Record<PersonSpec['over']['cut'], number>> = {
  coat: 0.56,
  trench: 0.6,
  whitecoat: 0.5,
  oilskin: 0.44,
  robe: 0.95,
  cardigan: 0.14,
}
