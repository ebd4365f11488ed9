import { box, circle, ellipse } from '../../svg.ts'
import type { Draft } from '../draft.ts'
import { brass, iron, steel, wood } from '../ink.ts'

export const tools: Draft[] = [
  [
    'axe',
    'axes?|hatchet|beil|axt|hache|hacha|siekier\\p{L}*|topór|pickaxe|scythe',
    0.45,
    steel,
    0.2,
    (ink) => ink.rod('M0,-960L-40,0', wood, 60) + ink.shape('M-60,-940L200,-1000Q330,-800 260,-560L-50,-720Z', steel),
  ],
  [
    'hammer',
    'hammers?|mallet|marteau|martillo|młot\\p{L}*|wrench|spanner|tools?|werkzeug|' +
      'schraubenschlüssel|screwdriver|pliers|drill|saw|crowbar',
    0.2,
    iron,
    0.3,
    (ink) =>
      ink.rod('M0,-760V0', wood, 80) +
      ink.shape(box(-260, -960, 400, 220, 24)) +
      ink.shape('M140,-950L360,-1000L300,-780L140,-760Z'),
  ],
  [
    'rope',
    'ropes?|cable|seil|tau|strick|leine|corde|cuerda|lin[ay]|hose|wire',
    0.3,
    '#b89a66',
    1,
    (ink) =>
      [0, 1, 2, 3]
        .map((turn) =>
          ink.rod(
            ellipse({ x: 0, y: -130 - turn * 80 }, 420 - turn * 10, 130),
            turn % 2 ? ink.colour : ink.lighter,
            66,
          ),
        )
        .join('') + ink.rod('M400,-130C520,-120 560,-40 640,-30', ink.colour, 60),
  ],
  [
    'wheel',
    'wheels?|tyres?|tires?|steering wheel|steuerrad|reifen|roues?|ruedas?|koło|koła|gear|' + 'cog|zahnrad',
    0.36,
    wood,
    0.2,
    (ink) =>
      ink.rod(
        [0, 1, 2, 3]
          .map((spoke) => {
            const [x, y] = [Math.cos((spoke * Math.PI) / 4) * 480, Math.sin((spoke * Math.PI) / 4) * 480]
            return `M${Math.round(-x)},${Math.round(-500 - y)}L${Math.round(x)},${Math.round(-500 + y)}`
          })
          .join(''),
        ink.colour,
        44,
      ) +
      ink.rod(circle({ x: 0, y: -500 }, 400), ink.colour, 90) +
      ink.shape(circle({ x: 0, y: -500 }, 110), brass),
  ],
  [
    'anchor',
    'anchors?|anker|ancre|ancla|kotwic\\p{L}*',
    0.6,
    iron,
    0.3,
    (ink) =>
      ink.rod('M0,-820V-60M-200,-680H200', ink.colour, 64) +
      ink.rod(circle({ x: 0, y: -900 }, 80), ink.colour, 44) +
      ink.rod('M-420,-360C-400,-80 -180,-30 0,-30C180,-30 400,-80 420,-360', ink.colour, 64) +
      ink.shape('M-420,-470L-330,-300H-510ZM420,-470L510,-300H330Z'),
  ],
]
