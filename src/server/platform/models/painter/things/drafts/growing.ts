import { box, circle, smooth, through } from '../../svg.ts'
import type { Draft } from '../draft.ts'

export const growing: Draft[] = [
  [
    'flower',
    'flowers?|bouquet|roses?|tulips?|blumen?|strauß|fleurs?|flor|flores|kwiat\\p{L}*|' + 'bukiet',
    0.3,
    '#b8434f',
    1,
    (ink) =>
      ink.rod(
        'M0,-620C-20,-400 10,-200 0,0M-150,-560C-120,-300 -40,-180 0,-60M150,-560C120,-300 40,-180 0,-60',
        '#4f7a48',
        26,
      ) +
      ink.shape(through('20,-260 180,-380 220,-300 60,-180', 0.9), '#5c8a50') +
      [
        [-190, -640],
        [190, -660],
        [0, -800],
      ]
        .map(
          ([x, y]) =>
            [0, 1, 2, 3, 4]
              .map((petal) =>
                ink.shape(
                  circle(
                    { x: x! + Math.sin((petal * 6.283) / 5) * 84, y: y! - Math.cos((petal * 6.283) / 5) * 84 },
                    74,
                  ),
                ),
              )
              .join('') + ink.shape(circle({ x: x!, y: y! }, 54), '#e2b84a'),
        )
        .join(''),
  ],
  [
    'plant',
    'plants?|houseplant|cactus|potted|pflanzen?|kaktus|topfpflanze|plantes?|plantas?|' +
      'roślin\\p{L}*|bush|shrub|herbs?|weed|seedling',
    0.4,
    '#4f7f4c',
    1,
    (ink) =>
      [-1, 1]
        .map((side) =>
          [0, 1, 2]
            .map((leaf) =>
              ink.shape(
                smooth(
                  [
                    { x: 0, y: -330 },
                    { x: side * (120 + leaf * 30), y: -560 - leaf * 110 },
                    { x: side * (270 - leaf * 70), y: -700 - leaf * 120 },
                    { x: side * (60 + leaf * 14), y: -700 - leaf * 60 },
                  ],
                  0.9,
                ),
                leaf % 2 ? ink.lighter : ink.colour,
              ),
            )
            .join(''),
        )
        .join('') +
      ink.shape('M-210,-360H210L150,0H-150Z', '#a9623f') +
      ink.shape(box(-240, -400, 480, 80, 20), '#b87350'),
  ],
  [
    'tree',
    'trees?|christmas tree|bäume|baum|weihnachtsbaum|arbres?|sapin|árbol(?:es)?|' + 'drzew\\p{L}*|choink\\p{L}*',
    1.9,
    '#4a7048',
    0.9,
    (ink) =>
      ink.shape(box(-60, -330, 120, 330), '#6b4a33') +
      [0, 1, 2]
        .map((tier) =>
          ink.shape(
            `M${-380 + tier * 90},${-240 - tier * 230}H${380 - tier * 90}L0,${-700 - tier * 150}Z`,
            tier === 1 ? ink.lighter : ink.colour,
          ),
        )
        .join(''),
  ],
]
