import { box, ellipse, through } from '../../svg.ts'
import type { Draft } from '../draft.ts'
import { brass, glass, glow, night } from '../ink.ts'

export const lights: Draft[] = [
  [
    'lantern',
    'lanterns?|laternen?|lanternes?|linterna|farol|latarni\\p{L}*|oil lamp|petroleumlampe',
    0.24,
    brass,
    1,
    (ink) =>
      ink.rod('M-150,-820C-160,-1000 160,-1000 150,-820', ink.darker, 26) +
      ink.shape('M-110,-860L-60,-930H60L110,-860Z') +
      ink.shape(box(-170, -860, 340, 60, 20)) +
      ink.shape('M-150,-800H150L190,-240H-190Z', glass, 1) +
      ink.plain(ellipse({ x: 0, y: -470 }, 150, 230), glow, 0.55) +
      ink.plain(through('0,-640 66,-450 0,-330 -66,-450', 0.9), '#f2a83a') +
      ink.plain(ellipse({ x: 0, y: -400 }, 30, 60), '#fbeec0') +
      ink.rod('M-160,-800L-196,-240M160,-800L196,-240M0,-800V-700', ink.colour, 20) +
      ink.shape('M-200,-250H200L240,-60H-240Z') +
      ink.shape(box(-260, -70, 520, 70, 20), ink.darker),
  ],
  [
    'lamp',
    'lamps?|desk lamp|stehlampe|tischlampe|lampen?|lampadaire|lámpara|lampk?a',
    0.32,
    '#d8c08a',
    0.9,
    (ink) =>
      ink.plain('M-200,-560L-330,0H330L200,-560Z', glow, 0.22) +
      ink.rod('M0,-600V-60', brass, 34) +
      ink.shape(ellipse({ x: 0, y: -46 }, 200, 46), brass) +
      ink.shape('M-170,-980H170L330,-540H-330Z') +
      ink.plain('M-330,-540H330L318,-572H-318Z', ink.darker),
  ],
  [
    'candle',
    'candles?|kerzen?|bougie|vela|świec\\p{L}*|candlestick|kerzenleuchter',
    0.2,
    '#ece0c4',
    1,
    (ink) =>
      ink.shape(box(-80, -700, 160, 600, 20)) +
      ink.plain(through('-80,-690 0,-670 80,-690 60,-560 40,-640 -30,-600', 0.7), ink.lighter) +
      ink.stroke('M0,-700V-760', night, 12) +
      ink.plain(through('0,-990 60,-840 0,-740 -60,-840', 0.9), '#f2b24a') +
      ink.plain(ellipse({ x: 0, y: -820 }, 26, 52), '#fdf3d0') +
      ink.shape(ellipse({ x: 0, y: -70 }, 230, 56), brass),
  ],
  [
    'flashlight',
    'flashlights?|torch|taschenlampen?|fackel|lampe de poche|lampe torche|latarka|' + 'antorcha',
    0.18,
    night,
    1,
    (ink) =>
      ink.plain('M400,-330L760,-560V60L400,-170Z', glow, 0.4) +
      ink.shape(box(-480, -320, 620, 150, 30)) +
      ink.shape('M130,-330L330,-400V-90L130,-160Z') +
      ink.shape(ellipse({ x: 340, y: -246 }, 46, 158), glow, 1) +
      ink.shape(box(-120, -350, 120, 40, 14), '#b5392f'),
  ],
]
