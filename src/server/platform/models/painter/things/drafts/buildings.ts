import { box, circle, ellipse } from '../../svg.ts'
import type { Draft } from '../draft.ts'
import { brass, glass, glow, iron, wood } from '../ink.ts'

export const buildings: Draft[] = [
  [
    'lighthouse',
    'lighthouses?|towers?|beacon|leuchtturm|leuchttürme|turm|phare|tour|faro|torre|' +
      'latarnia morska|wieża|windmill|windmühle|chimney|skyscraper|hochhaus',
    5,
    '#ece6da',
    1,
    (ink) =>
      ink.shape('M-180,-760H180L280,-40H-280Z') +
      ink.plain('M-208,-560H208L224,-440H-224Z', '#a83a32') +
      ink.plain('M-240,-320H240L256,-200H-256Z', '#a83a32') +
      ink.shape(box(-230, -800, 460, 50, 10), iron) +
      ink.shape(box(-120, -940, 240, 140), glow, 0.8) +
      ink.stroke('M-40,-940V-800M40,-940V-800', iron, 14) +
      ink.shape('M-160,-930L0,-1040L160,-930Z', '#8c2f2a') +
      ink.shape('M-60,-40V-150A60,60 0 0 1 60,-150V-40Z', '#54402f') +
      ink.shape(circle({ x: 0, y: -640 }, 34), glass) +
      ink.shape(box(-320, -50, 640, 50, 14), '#77736c'),
  ],
  [
    'house',
    'houses?|huts?|cabins?|cottages?|barns?|buildings?|sheds?|churches|church|temples?|' +
      'castles?|palace|tents?|häuser|haus|hütte|scheune|gebäude|kirche|schloss|zelt|' +
      'maisons?|cabane|grange|église|château|tente|casas?|cabaña|granero|iglesia|castillo|' +
      'tienda|dom|domy|chata|stodoła|kościół|zamek|namiot|dollhouse|birdhouse|kennel|mill|' +
      'mühle|moulin|molino|młyn',
    2.6,
    '#c9b38c',
    0.8,
    (ink) =>
      ink.shape(box(180, -900, 100, 300), '#8a5a48') +
      ink.shape(box(-440, -560, 880, 560)) +
      ink.shape('M-540,-540L0,-960L540,-540Z', '#7d3f35') +
      ink.shape(box(-80, -330, 180, 330, 10), wood) +
      ink.shape(circle({ x: 70, y: -160 }, 14), brass) +
      [-330, 210]
        .map(
          (x) =>
            ink.shape(box(x, -420, 150, 170), glass, 0.7) +
            ink.stroke(`M${x + 75},-420v170M${x},-335h150`, '#efe6d2', 12),
        )
        .join('') +
      ink.shape(ellipse({ x: 0, y: -700 }, 60, 60), glass, 0.7),
  ],
]
