import { box, circle, through } from '../../svg.ts'
import type { Draft } from '../draft.ts'
import { brass, night, paper, wood } from '../ink.ts'

export const furniture: Draft[] = [
  [
    'chair',
    'chairs?|stools?|throne|armchair|stühle?|stuhl|sessel|hocker|chaise|fauteuil|sillas?|' +
      'sillón|krzesł\\p{L}*|fotel|bench|bank',
    0.55,
    wood,
    0.9,
    (ink) =>
      ink.rod('M-230,-560L-250,0M230,-560L250,0M-180,-580L-190,-60M180,-580L190,-60', ink.darker, 50) +
      ink.shape(box(-250, -1000, 60, 480, 16)) +
      ink.shape(box(190, -1000, 60, 480, 16)) +
      ink.shape(box(-250, -1000, 500, 120, 30)) +
      ink.rod('M-90,-880V-580M0,-880V-580M90,-880V-580', ink.colour, 30) +
      ink.shape(box(-290, -580, 580, 90, 30), ink.lighter),
  ],
  [
    'table',
    'tables?|desks?|tische?|schreibtisch|bureau|mesas?|escritorio|stół|stolik|biurko|' + 'altar|workbench',
    0.62,
    wood,
    0.7,
    (ink) =>
      ink.rod('M-620,-560L-640,0M620,-560L640,0', ink.darker, 60) +
      ink.rod('M-480,-540L-480,-70M480,-540L480,-70', ink.darker, 44) +
      ink.shape(box(-720, -660, 1440, 90, 14), ink.lighter, 0.8) +
      ink.shape(box(-650, -570, 1300, 90), ink.colour, 0.8),
  ],
  [
    'bed',
    'beds?|betten?|bett|cradle|hammock|lit|camas?|łóżk\\p{L}*|mattress|coffin|sarg',
    0.62,
    wood,
    0.6,
    (ink) =>
      ink.shape(box(-760, -820, 90, 820, 20)) +
      ink.shape(box(680, -520, 80, 520, 20)) +
      ink.shape(box(-690, -400, 1390, 230, 30)) +
      ink.shape(through('-680,-520 0,-560 690,-500 700,-360 -680,-360', 0.4), '#e8e0d2', 0.7) +
      ink.shape(through('-660,-660 -380,-660 -340,-540 -660,-520', 0.7), '#f4efe6') +
      ink.shape(through('-180,-570 700,-520 704,-340 -180,-340', 0.3), ink.second),
  ],
  [
    'sofa',
    'sofas?|couch|settee|divan|canapé|sofá|kanap\\p{L}*',
    0.62,
    '#5a6f63',
    0.5,
    (ink) =>
      ink.shape(box(-620, -760, 1240, 520, 70)) +
      ink.shape(box(-600, -430, 590, 210, 50), ink.lighter) +
      ink.shape(box(10, -430, 590, 210, 50), ink.lighter) +
      ink.shape(box(-740, -580, 170, 500, 70)) +
      ink.shape(box(570, -580, 170, 500, 70)) +
      ink.shape(box(-640, -240, 1280, 140, 20)) +
      ink.rod('M-620,-90V0M620,-90V0', wood, 50),
  ],
  [
    'piano',
    'pianos?|grand piano|klavier|flügel|organ|orgel|piano à queue|orgue|harpsichord|' +
      'pianino|fortepian\\p{L}*|accordion',
    0.78,
    '#4a3428',
    0.6,
    (ink) =>
      ink.shape(box(-620, -860, 1240, 800, 16)) +
      ink.shape(box(-660, -900, 1320, 60, 10), ink.lighter) +
      ink.shape(box(-540, -800, 1080, 240, 10), ink.darker, 0.9) +
      ink.shape(box(-640, -520, 1280, 110, 10), ink.lighter) +
      ink.shape(box(-560, -500, 1120, 70), '#efe9dc', 0.95) +
      ink.stroke(Array.from({ length: 15 }, (_, key) => `M${-510 + key * 72},-498v42`).join(''), night, 30) +
      ink.rod('M-600,-410V-20M600,-410V-20', ink.darker, 56) +
      ink.shape(box(-240, -800, 480, 20), paper),
  ],
  [
    'cabinet',
    'fridge|refrigerator|oven|wardrobe|cupboard|cabinet|closet|bookcase|bookshelf|shelf|' +
      'shelves|dresser|drawer|locker|kühlschrank|schrank|regal|ofen|kommode|armoire|frigo|' +
      'étagère|armario|nevera|estante|szaf\\p{L}*|lodówk\\p{L}*|półk\\p{L}*|' +
      'vending machine|jukebox|telephone booth|booth',
    1.1,
    '#8a6a4c',
    0.6,
    (ink) =>
      ink.shape(box(-360, -1000, 720, 970, 16)) +
      ink.shape(box(-310, -950, 290, 640, 10), ink.lighter, 0.9) +
      ink.shape(box(20, -950, 290, 640, 10), ink.lighter, 0.9) +
      ink.shape(box(-310, -270, 620, 190, 10), ink.lighter, 0.9) +
      [-50, 50].map((x) => ink.shape(circle({ x, y: -620 }, 20), brass)).join('') +
      ink.shape(circle({ x: 0, y: -180 }, 22), brass) +
      ink.shape(box(-320, -40, 90, 40), ink.darker) +
      ink.shape(box(230, -40, 90, 40), ink.darker),
  ],
]
