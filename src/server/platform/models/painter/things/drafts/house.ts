import { box, circle, ellipse } from '../../svg.ts'
import type { Draft } from '../draft.ts'
import { brass, iron, night, paper, steel, wood } from '../ink.ts'

export const house: Draft[] = [
  [
    'door',
    'doors?|gates?|türe?n?|tor|portes?|puertas?|drzwi|portal|trapdoor|hatch|luke',
    1.2,
    '#7a5236',
    0.15,
    (ink) =>
      ink.shape(box(-330, -1000, 660, 1000), '#4a3a2e') +
      ink.shape(box(-280, -960, 560, 960)) +
      [-880, -460]
        .map(
          (y) =>
            ink.shape(box(-210, y, 180, 340), ink.lighter, 0.9) + ink.shape(box(30, y, 180, 340), ink.lighter, 0.9),
        )
        .join('') +
      ink.shape(circle({ x: 225, y: -500 }, 26), brass),
  ],
  [
    'mirror',
    'mirrors?|spiegel|miroir|espejo|lustro',
    0.7,
    brass,
    0.1,
    (ink) =>
      ink.shape(ellipse({ x: 0, y: -560 }, 340, 440)) +
      ink.shape(ellipse({ x: 0, y: -560 }, 280, 380), '#b9cdd3', 0.7) +
      ink.plain('M-150,-640L30,-860L80,-820L-120,-570Z', '#ffffff', 0.5) +
      ink.shape('M-150,-140H150L220,0H-220Z'),
  ],
  [
    'clock',
    'clocks?|alarm clock|uhr|wecker|wanduhr|horloge|réveil|reloj|zegar\\p{L}*|hourglass|' + 'sanduhr',
    0.2,
    '#8b3f33',
    0.3,
    (ink) =>
      ink.rod('M-220,-120L-300,0M220,-120L300,0', iron, 50) +
      ink.shape(circle({ x: -260, y: -880 }, 120), brass) +
      ink.shape(circle({ x: 260, y: -880 }, 120), brass) +
      ink.shape(circle({ x: 0, y: -500 }, 420)) +
      (ink.view === 'back'
        ? ''
        : ink.shape(circle({ x: 0, y: -500 }, 340), paper, 1) +
          [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
            .map((hour) =>
              ink.plain(
                circle(
                  { x: Math.sin((hour * Math.PI) / 6) * 280, y: -500 - Math.cos((hour * Math.PI) / 6) * 280 },
                  hour % 3 ? 14 : 24,
                ),
                night,
              ),
            )
            .join('') +
          ink.stroke('M0,-500L-110,-640M0,-500L40,-250', night, 30) +
          ink.plain(circle({ x: 0, y: -500 }, 30), '#b5392f')),
  ],
  [
    'mop',
    'brooms?|mops?|besen|balai|escoba|miotł\\p{L}*|rake|shovels?|spade|schaufel|spaten|' +
      'pelle|pala|łopat\\p{L}*|pitchfork',
    0.85,
    wood,
    1,
    (ink) =>
      ink.rod('M0,-1000V-240', ink.colour, 36) +
      ink.shape('M-70,-300H70L150,0H-150Z', '#c9a865') +
      ink.stroke('M-60,-200L-90,-10M0,-220V-10M60,-200L90,-10', '#9a7a42', 12) +
      ink.shape(box(-80, -330, 160, 60, 14), ink.second),
  ],
  [
    'bucket',
    'buckets?|pails?|eimer|seau|cubos?|wiadr\\p{L}*|basket|korb|panier|cesta|kosz\\p{L}*|' + 'watering can',
    0.22,
    steel,
    1,
    (ink) =>
      ink.rod('M-360,-720C-340,-1060 340,-1060 360,-720', iron, 26) +
      ink.shape('M-380,-740H380L270,0H-270Z') +
      ink.shape(ellipse({ x: 0, y: -740 }, 380, 80), ink.darker, 1) +
      ink.stroke('M-356,-560H356M-300,-160H300', ink.darker, 18),
  ],
  [
    'barrel',
    'barrels?|kegs?|fässer|fass|tonneau|barril\\p{L}*|beczk\\p{L}*|drum of',
    0.5,
    wood,
    1,
    (ink) =>
      ink.shape('M-300,-980H300C400,-700 400,-280 300,0H-300C-400,-280 -400,-700 -300,-980Z') +
      ink.stroke('M-150,-976C-200,-700 -200,-280 -150,-4M0,-980V0M150,-976C200,-700 200,-280 150,-4', ink.darker, 10) +
      ink.rod('M-352,-780H352M-352,-200H352', iron, 50),
  ],
  [
    'ladder',
    'ladders?|leiter|échelle|escalera de mano|drabin\\p{L}*|scaffold',
    0.9,
    wood,
    0.2,
    (ink) =>
      ink.rod('M-200,0L-150,-1000M200,0L150,-1000', ink.colour, 46) +
      ink.rod(
        [0.12, 0.28, 0.44, 0.6, 0.76, 0.92]
          .map((share) => `M${-200 + 50 * share},${-1000 * share}H${200 - 50 * share}`)
          .join(''),
        ink.lighter,
        34,
      ),
  ],
]
