import { box, ellipse, through } from '../../svg.ts'
import type { Draft } from '../draft.ts'
import { iron, paper, steel, wood } from '../ink.ts'

const mesh = Array.from(
  { length: 9 },
  (_, index) =>
    `M${-440 + index * 110},-700L${-520 + index * 130},-40M${-500 + index * 20},${-660 + index * 76}` +
    `H${500 - index * 20}`,
).join('')

export const outdoors: Draft[] = [
  [
    'rock',
    'rocks?|stones?|boulders?|pebbles?|bricks?|steine?|felsen|ziegel|pierres?|rochers?|' +
      'cailloux|piedras?|rocas?|kamień|kamienie|skał\\p{L}*',
    0.24,
    '#85857f',
    0.8,
    (ink) =>
      ink.shape(through('-470,-10 -430,-330 -180,-560 120,-600 380,-420 480,-10', 0.45)) +
      ink.plain(through('-330,-300 -160,-490 60,-530 -40,-330 -200,-220', 0.4), ink.lighter) +
      ink.stroke('M120,-590L60,-340L200,-160M60,-340L-160,-180', ink.darker, 14),
  ],
  [
    'fire',
    'fires?|campfire|bonfire|flames?|fireplace|lagerfeuer|feuer|flammen|kamin|feu|' +
      'flammes?|cheminée|fuego|hoguera|llamas?|ogień|ognisko|kominek|explosion',
    0.36,
    '#e0722c',
    1,
    (ink) =>
      ink.rod('M-380,-40L380,-170M-380,-170L380,-40M-200,-30L220,-60', wood, 90) +
      ink.shape(
        through('0,-1000 150,-720 310,-560 250,-240 0,-130 -250,-240 -310,-560 -120,-640', 0.8),
        ink.colour,
        1,
      ) +
      ink.plain(through('20,-720 140,-500 150,-270 0,-180 -150,-270 -140,-460 -20,-520', 0.8), '#f2b24a') +
      ink.plain(through('0,-460 70,-320 0,-210 -70,-320', 0.9), '#fdf0c0'),
  ],
  [
    'sign',
    'signs?|signpost|billboard|boards?|noticeboard|placards?|schild\\p{L}*|wegweiser|' +
      'tafel|plakat|panneau|enseigne|pancarte|letreros?|cartel|señal|znak\\p{L}*|' +
      'tablic\\p{L}*|blackboard',
    0.8,
    '#b8986a',
    0.12,
    (ink) =>
      ink.rod('M0,-560V0', wood, 64) +
      ink.shape(box(-440, -1000, 880, 470, 30)) +
      (ink.view === 'back'
        ? ink.stroke('M-420,-880H420M-420,-680H420', ink.darker, 36)
        : ink.stroke('M-320,-880H320M-320,-770H200M-320,-660H280', ink.darker, 44)),
  ],
  [
    'net',
    'nets?|fishing nets?|netz\\p{L}*|filets?|redes|red de pesca|sieć|sieci|cobweb|' + 'spiderweb|trap|falle',
    0.3,
    '#b7a67c',
    0.6,
    (ink) =>
      ink.plain(through('-460,-700 460,-700 540,-40 0,20 -540,-40', 0.3), ink.colour, 0.28) +
      ink.stroke(mesh, ink.darker, 12) +
      ink.rod('M-480,-710Q0,-640 480,-710', ink.colour, 34) +
      [-400, -200, 0, 200, 400]
        .map((x) => ink.shape(ellipse({ x, y: -690 + (400 - Math.abs(x)) * 0.09 }, 52, 38), '#b5542f'))
        .join(''),
  ],
  [
    'flag',
    'flags?|banners?|pennants?|fahnen?|flaggen?|banner|drapeaux?|bannière|banderas?|' + 'flag[ai]|sztandar',
    0.8,
    '#a83a32',
    0.1,
    (ink) =>
      ink.rod('M-380,-1000V0', steel, 40) +
      ink.shape('M-360,-980C-120,-1060 120,-880 440,-960V-520C120,-440 -120,-620 -360,-540Z') +
      ink.plain('M-360,-800C-120,-880 120,-700 440,-780V-680C120,-600 -120,-780 -360,-700Z', paper),
  ],
  [
    'window',
    'windows?|fenster|fenêtres?|ventanas?|okn[oa]|curtains?|vorhang|vorhänge|rideaux?|' +
      'cortinas?|zasłon\\p{L}*|blinds',
    0.7,
    '#e6dfd2',
    0.1,
    (ink) =>
      ink.shape(box(-380, -1000, 760, 960, 14)) +
      ink.shape(box(-310, -930, 620, 820), '#a9cbd8', 0.7) +
      ink.stroke('M0,-930V-110M-310,-560H310', ink.colour, 46) +
      ink.shape('M-430,-1040H-150Q-180,-560 -330,-40H-430Z', ink.second) +
      ink.shape('M430,-1040H150Q180,-560 330,-40H430Z', ink.second) +
      ink.rod('M-470,-1030H470', iron, 34),
  ],
]
