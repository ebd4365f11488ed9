import { box, capsule, circle, ellipse } from '../../svg.ts'
import type { Draft } from '../draft.ts'
import { glass, iron, night, paper, steel } from '../ink.ts'

export const tableware: Draft[] = [
  [
    'bottle',
    'bottles?|flask|flaschen?|bouteilles?|botellas?|butelk\\p{L}*|whisky|whiskey|wine|' + 'champagne|vial|potion',
    0.18,
    '#3f6b4a',
    1,
    (ink) =>
      ink.shape(
        'M-60,-960H60V-700C60,-620 170,-600 170,-480V-60Q170,0 110,0H-110' +
          'Q-170,0 -170,-60V-480C-170,-600 -60,-620 -60,-700Z',
      ) +
      ink.shape(box(-70, -1000, 140, 90, 16), '#6d4a34') +
      ink.shape(box(-172, -420, 344, 260), paper, 0.7) +
      ink.stroke('M-110,-340H110M-80,-280H80', ink.second === ink.colour ? night : '#8a6a4a', 20) +
      ink.plain(capsule({ x: -110, y: -540 }, { x: -110, y: -460 }, 16, 16), '#ffffff', 0.4),
  ],
  [
    'cup',
    'cups?|mugs?|tassen?|becher|tasses?|tazas?|kubek|filiżank\\p{L}*|coffee|tea|kaffee|' + 'kawa',
    0.09,
    '#c9d0d4',
    1,
    (ink) =>
      (ink.view === 'side' ? '' : ink.rod('M230,-640C460,-700 460,-240 200,-260', ink.colour, 70)) +
      ink.shape('M-280,-760H280L240,-60Q230,0 170,0H-170Q-230,0 -240,-60Z') +
      ink.shape(ellipse({ x: 0, y: -760 }, 280, 70), ink.darker, 1) +
      ink.plain(ellipse({ x: 0, y: -748 }, 236, 50), '#4a2f20') +
      ink.rod('M-60,-870C-100,-930 -20,-950 -60,-1010M60,-880C20,-940 100,-960 60,-1020', '#e8e4dc', 10),
  ],
  [
    'glass',
    'glass|wineglass|goblet|chalice|weinglas|glas|verre|copa|kieliszek|szklank\\p{L}*|' + 'cocktail',
    0.12,
    glass,
    1,
    (ink) =>
      ink.shape(
        'M-230,-980H230C240,-700 150,-560 40,-540V-80H-40V-540C-150,-560 -240,-700 -230,-980Z',
        ink.colour,
        0.7,
      ) +
      ink.plain('M-226,-820H226C214,-680 140,-590 0,-580C-140,-590 -214,-680 -226,-820Z', '#7c2437', 0.9) +
      ink.shape(ellipse({ x: 0, y: -56 }, 200, 50), ink.colour),
  ],
  [
    'bowl',
    'bowls?|plates?|dish|tray|schüssel|teller|schale|tablett|bol|assiette|plateau|plato|' +
      'bandeja|misk\\p{L}*|talerz',
    0.14,
    '#cfd4d2',
    1,
    (ink) =>
      ink.shape('M-460,-420H460C440,-140 260,-40 160,-40H-160C-260,-40 -440,-140 -460,-420Z') +
      ink.shape(ellipse({ x: 0, y: -420 }, 460, 90), ink.lighter, 1) +
      ink.plain(ellipse({ x: 0, y: -408 }, 390, 62), ink.darker) +
      ink.shape(box(-170, -50, 340, 50, 14), ink.darker),
  ],
  [
    'pot',
    'pots?|pans?|kettle|cauldron|saucepan|frying pan|töpf?e?|pfanne|kessel|casserole|' +
      'marmite|olla|sartén|garnek|patelnia|teapot|teekanne',
    0.2,
    steel,
    1,
    (ink) =>
      ink.rod('M-360,-470C-520,-480 -520,-320 -370,-320M360,-470C520,-480 520,-320 370,-320', iron, 44) +
      ink.shape('M-360,-560H360V-90Q360,0 260,0H-260Q-360,0 -360,-90Z') +
      ink.shape(ellipse({ x: 0, y: -560 }, 390, 80), ink.lighter) +
      ink.shape(circle({ x: 0, y: -650 }, 46), iron),
  ],
]
