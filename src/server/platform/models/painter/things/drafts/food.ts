import { box, ellipse, through } from '../../svg.ts'
import type { Draft } from '../draft.ts'
import { wood } from '../ink.ts'

export const food: Draft[] = [
  [
    'fruit',
    'apples?|fruits?|oranges?|pears?|peach|lemon|tomato(?:es)?|pumpkin|apfel|äpfel|obst|' +
      'pomme|fruta|manzana|jabłk\\p{L}*|owoc\\p{L}*',
    0.16,
    '#b5443a',
    1,
    (ink) =>
      ink.shape(through('0,-720 260,-800 450,-520 320,-100 80,-20 0,-50 -80,-20 -320,-100 -450,-520 -260,-800', 0.95)) +
      ink.rod('M0,-720C0,-840 40,-900 80,-950', '#5a3f2a', 34) +
      ink.shape(through('40,-840 200,-990 340,-940 180,-820', 0.9), '#5c8a50') +
      ink.plain(ellipse({ x: -230, y: -600 }, 60, 110), '#ffffff', 0.35),
  ],
  [
    'bread',
    'bread|loaf|rolls?|baguette|toast|sandwich|burger|croissant|brot|brötchen|pain|' +
      'pan de|chleb|bułk\\p{L}*|food|meal|essen|repas|comida|jedzenie|cheese|käse|meat|' +
      'fleisch|sausage|potato(?:es)?',
    0.16,
    '#c08a4c',
    0.6,
    (ink) =>
      ink.shape(through('-480,-60 -520,-330 -300,-520 300,-520 520,-330 480,-60', 0.7)) +
      ink.stroke(
        'M-260,-470Q-180,-380 -230,-290M-40,-480Q40,-390 -10,-300M180,-470Q260,-380 210,-290',
        ink.lighter,
        46,
      ) +
      ink.shape(box(-560, -70, 1120, 70, 30), wood),
  ],
  [
    'cake',
    'cakes?|pies?|pizza|cupcake|muffin|dessert|kuchen|torte|gâteau|tarte|pastel|tarta|' +
      'ciasto|tort|ice cream|eis|pudding|birthday cake|cookies?|chocolate',
    0.2,
    '#d99aa2',
    1,
    (ink) =>
      ink.shape(box(-480, -80, 960, 80, 30), '#dfe3e4') +
      ink.shape(box(-400, -420, 800, 350, 30), '#8a5a3c') +
      ink.shape(through('-410,-430 410,-430 410,-300 300,-240 180,-310 40,-230 -120,-310 -260,-240 -410,-310', 0.8)) +
      [-220, 0, 220]
        .map(
          (x) =>
            ink.shape(box(x - 18, -640, 36, 210, 8), '#efe9dc') + ink.plain(ellipse({ x, y: -690 }, 24, 46), '#f2b24a'),
        )
        .join(''),
  ],
]
