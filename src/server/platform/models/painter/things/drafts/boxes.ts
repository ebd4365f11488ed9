import { box, circle } from '../../svg.ts'
import type { Draft } from '../draft.ts'
import { brass, night } from '../ink.ts'

export const boxes: Draft[] = [
  [
    'box',
    'box(?:es)?|crates?|cartons?|packages?|parcels?|kisten?|schachteln?|karton|paket|' +
      'boîte|caisse|carton|colis|cajas?|paquete|skrzyni\\p{L}*|pudełk\\p{L}*|paczk\\p{L}*|' +
      'container|cage|käfig',
    0.34,
    '#a9804f',
    1,
    (ink) =>
      (ink.view === 'front' || ink.view === 'back'
        ? ink.shape(box(-420, -760, 840, 760))
        : ink.shape('M-460,-640L80,-560V0L-460,-80Z') +
          ink.shape('M80,-560L480,-680V-120L80,0Z', ink.darker, 1) +
          ink.shape('M-460,-640L-40,-760L480,-680L80,-560Z', ink.lighter, 1)) +
      (ink.view === 'front' || ink.view === 'back'
        ? ink.shape(box(-420, -760, 840, 110), ink.lighter, 0.7) +
          ink.shape(box(-420, -110, 840, 110), ink.lighter, 0.7) +
          ink.stroke('M-400,-640L400,-120', ink.darker, 40)
        : ink.stroke('M-190,-600V-40', ink.darker, 26)),
  ],
  [
    'chest',
    'chest|treasure chest|casket|strongbox|safe|truhe|schatztruhe|tresor|coffre|cofre|' +
      'baúl|kufer|skarbon\\p{L}*|urn',
    0.36,
    '#7d5230',
    0.7,
    (ink) =>
      ink.shape('M-480,-480C-480,-760 -300,-800 0,-800S480,-760 480,-480Z', ink.lighter) +
      ink.shape(box(-480, -480, 960, 480)) +
      ink.shape(box(-360, -800, 90, 800), brass, 0.7) +
      ink.shape(box(270, -800, 90, 800), brass, 0.7) +
      ink.shape(box(-100, -540, 200, 200, 20), brass) +
      ink.plain(circle({ x: 0, y: -460 }, 34), night),
  ],
]
