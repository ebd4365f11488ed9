import { boxes } from './boxes.ts'
import { buildings } from './buildings.ts'
import { carried } from './carried.ts'
import { curios } from './curios.ts'
import { devices } from './devices.ts'
import { food } from './food.ts'
import { furniture } from './furniture.ts'
import { growing } from './growing.ts'
import { house } from './house.ts'
import { lights } from './lights.ts'
import { music } from './music.ts'
import { outdoors } from './outdoors.ts'
import { papers } from './papers.ts'
import { tableware } from './tableware.ts'
import { tools } from './tools.ts'
import { toys } from './toys.ts'
import { vehicles } from './vehicles.ts'
import { vessels } from './vessels.ts'
import { weapons } from './weapons.ts'
import { worn } from './worn.ts'

/** Every kind of thing that has a drawing of its own. */
export const drafts = [
  ...lights,
  ...tableware,
  ...food,
  ...furniture,
  ...house,
  ...growing,
  ...papers,
  ...worn,
  ...carried,
  ...weapons,
  ...tools,
  ...music,
  ...toys,
  ...devices,
  ...vehicles,
  ...vessels,
  ...boxes,
  ...curios,
  ...buildings,
  ...outdoors,
]
