import { box, capsule, circle, ellipse, through } from '../../svg.ts'
import type { Draft } from '../draft.ts'
import { night } from '../ink.ts'

export const toys: Draft[] = [
  [
    'ball',
    'balls?|football|basketball|soccer|bälle|ball|fußball|ballon|pelotas?|balón|' +
      'piłk\\p{L}*|globe|orb|sphere|kugel|crystal ball|marble|planet',
    0.16,
    '#c2653a',
    1,
    (ink) =>
      ink.shape(circle({ x: 0, y: -500 }, 500), ink.colour, 0.6) +
      ink.stroke(
        'M-500,-500H500M0,-1000V0M-360,-850C-160,-640 -160,-360 -360,-150M360,-850C160,-640 160,-360 360,-150',
        ink.darker,
        20,
      ) +
      ink.plain(ellipse({ x: -200, y: -720 }, 110, 70), '#ffffff', 0.35),
  ],
  [
    'doll',
    'dolls?|teddy|teddy bear|toys?|puppets?|puppen?|spielzeug|poupée|jouet|muñec[oa]|' +
      'juguete|lalk\\p{L}*|zabawk\\p{L}*|miś|stuffed',
    0.22,
    '#a97a4c',
    0.7,
    (ink) =>
      [-1, 1]
        .map(
          (side) =>
            ink.shape(circle({ x: side * 190, y: -880 }, 100)) +
            ink.shape(capsule({ x: side * 220, y: -520 }, { x: side * 360, y: -330 }, 100, 90)) +
            ink.shape(capsule({ x: side * 160, y: -150 }, { x: side * 260, y: -70 }, 120, 100)),
        )
        .join('') +
      ink.shape(ellipse({ x: 0, y: -330 }, 260, 290)) +
      ink.shape(circle({ x: 0, y: -720 }, 250)) +
      (ink.view === 'back'
        ? ''
        : ink.shape(ellipse({ x: 0, y: -650 }, 110, 84), ink.lighter, 1) +
          ink.plain(circle({ x: -90, y: -770 }, 26), night) +
          ink.plain(circle({ x: 90, y: -770 }, 26), night) +
          ink.plain(ellipse({ x: 0, y: -680 }, 34, 24), night) +
          ink.shape('M-120,-500L0,-450L120,-500V-400L0,-440L-120,-400Z', '#a3352f')),
  ],
  [
    'balloon',
    'balloons?|luftballons?|ballons?|globos?|balon\\p{L}*|kite|drachen|cerf-volant|' + 'cometa|latawiec',
    0.4,
    '#b0453a',
    1,
    (ink) =>
      ink.stroke('M0,-380C40,-260 -40,-160 0,0', '#8d877b', 10) +
      ink.shape(through('0,-1000 270,-820 210,-540 0,-380 -210,-540 -270,-820', 1)) +
      ink.shape('M-40,-380L0,-400L40,-380L0,-340Z') +
      ink.plain(ellipse({ x: -120, y: -820 }, 50, 90), '#ffffff', 0.4) +
      ink.plain(capsule({ x: 120, y: -600 }, { x: 140, y: -660 }, 8, 8), '#ffffff', 0.2),
  ],
  [
    'gift',
    'gifts?|presents?|geschenke?|cadeaux?|regalos?|prezent\\p{L}*',
    0.22,
    '#8c3f4a',
    1,
    (ink) =>
      ink.shape(box(-400, -640, 800, 640)) +
      ink.shape(box(-440, -760, 880, 160, 10), ink.lighter) +
      ink.shape(box(-80, -760, 160, 760), '#e0c27a', 0.6) +
      ink.shape(through('0,-760 -300,-960 -300,-760', 0.9), '#e0c27a') +
      ink.shape(through('0,-760 300,-960 300,-760', 0.9), '#e0c27a'),
  ],
]
