import { box, circle, through } from '../../svg.ts'
import type { Draft } from '../draft.ts'
import { brass, night, wood } from '../ink.ts'

export const carried: Draft[] = [
  [
    'bag',
    'bags?|handbag|purse|sack|satchel|taschen?|handtasche|beutel|sac|sacoche|bolsas?|' +
      'bolso|torb\\p{L}*|torebk\\p{L}*|wallet|pouch',
    0.26,
    '#7a4a34',
    0.45,
    (ink) =>
      ink.rod('M-230,-600C-230,-1040 230,-1040 230,-600', ink.darker, 44) +
      ink.shape(through('-380,-620 380,-620 460,-60 0,-6 -460,-60', 0.3)) +
      ink.shape('M-380,-620H380L330,-330Q0,-230 -330,-330Z', ink.lighter) +
      ink.shape(circle({ x: 0, y: -290 }, 44), brass),
  ],
  [
    'suitcase',
    'suitcases?|briefcases?|luggage|trunk|koffer|aktenkoffer|valises?|malettes?|maletas?|' + 'maletín|walizk\\p{L}*',
    0.36,
    '#7d4f35',
    0.3,
    (ink) =>
      ink.rod('M-150,-700V-820H150V-700', ink.darker, 50) +
      ink.shape(box(-520, -720, 1040, 720, 60)) +
      ink.stroke('M-500,-380H500', ink.darker, 12) +
      ink.shape(box(-360, -720, 90, 720), ink.second, 0.7) +
      ink.shape(box(270, -720, 90, 720), ink.second, 0.7) +
      ink.shape(box(-60, -440, 120, 110, 14), brass),
  ],
  [
    'backpack',
    'backpacks?|rucksack|sac à dos|mochila|plecak|knapsack',
    0.32,
    '#4a6a58',
    0.5,
    (ink) =>
      ink.rod('M-70,-960C-70,-1040 70,-1040 70,-960', ink.darker, 36) +
      ink.shape(through('-300,-900 0,-1000 300,-900 350,-300 310,0 -310,0 -350,-300', 0.5)) +
      ink.shape(box(-240, -440, 480, 370, 60), ink.lighter) +
      ink.shape(through('-290,-880 290,-880 240,-560 0,-520 -240,-560', 0.5), ink.darker) +
      ink.shape(box(-40, -600, 80, 130, 14), brass),
  ],
  [
    'umbrella',
    'umbrellas?|parasol|regenschirm|schirm|parapluie|paraguas|parasolk\\p{L}*',
    0.5,
    '#8c2f3a',
    1,
    (ink) =>
      ink.rod('M0,-900V-60C0,60 -130,60 -130,-50', wood, 26) +
      ink.shape(
        'M-500,-520C-460,-900 -160,-980 0,-980C160,-980 460,-900 500,-520' +
          'C440,-590 360,-590 300,-520C240,-590 100,-590 0,-520C-100,-590' +
          ' -240,-590 -300,-520C-360,-590 -440,-590 -500,-520Z',
      ) +
      ink.stroke(
        'M0,-980C-140,-860 -280,-700 -300,-520M0,-980V-520M0,-980C140,-860 280,-700 300,-520',
        ink.darker,
        12,
      ) +
      ink.rod('M0,-980V-1030', wood, 20),
  ],
  [
    'cane',
    'canes?|walking stick|stick|staff|wand|gehstock|stock|zauberstab|canne|bâton|' +
      'baguette|bastón|varita|lask\\p{L}*|laseczka|różdżk\\p{L}*|rod|pole',
    0.5,
    '#5a3c28',
    1,
    (ink) =>
      ink.rod('M0,0V-840C0,-1020 -220,-1020 -220,-860', ink.colour, 50) + ink.shape(box(-32, -60, 64, 60, 10), night),
  ],
  [
    'key',
    'keys?|schlüssel|clés?|clefs?|llaves?|klucz\\p{L}*',
    0.1,
    brass,
    0.2,
    (ink) =>
      ink.shape(`${circle({ x: -330, y: -300 }, 230)}${circle({ x: -330, y: -300 }, 110)}`) +
      ink.shape(box(-120, -350, 640, 100, 20)) +
      ink.shape('M330,-260H410V-110H330ZM440,-260H520V-60H440Z', ink.colour, 1),
  ],
]
