import { box, circle, ellipse, through } from '../../svg.ts'
import type { Draft } from '../draft.ts'
import { night } from '../ink.ts'

export const curios: Draft[] = [
  [
    'gem',
    'gems?|diamonds?|crystals?|rubies|ruby|emerald|jewel|edelsteine?|gemstones?|diamant|' +
      'kristall|pierre précieuse|cristal|kryształ\\p{L}*|klejnot\\p{L}*',
    0.12,
    '#5f9fb5',
    0.8,
    (ink) =>
      ink.shape('M-480,-680L-260,-940H260L480,-680L0,0Z') +
      ink.plain('M-480,-680H480L0,0Z', ink.darker, 0.35) +
      ink.stroke('M-480,-680H480M-260,-940L-160,-680L0,0L160,-680L260,-940M-160,-680L0,-940L160,-680', '#e9f4f6', 10),
  ],
  [
    'skull',
    'skulls?|bones?|skeleton|schädel|knochen|skelett|crâne|squelette|calavera|hueso|' + 'czaszk\\p{L}*|kość|fossil',
    0.16,
    '#e6dcc6',
    0.8,
    (ink) =>
      ink.shape(through('0,-1000 370,-860 410,-540 250,-340 240,-60 0,0 -240,-60 -250,-340 -410,-540 -370,-860', 0.8)) +
      (ink.view === 'back'
        ? ''
        : ink.plain(ellipse({ x: -170, y: -540 }, 110, 120), '#3a3230') +
          ink.plain(ellipse({ x: 170, y: -540 }, 110, 120), '#3a3230') +
          ink.plain('M0,-430L60,-300H-60Z', '#3a3230') +
          ink.stroke('M-120,-190V-30M0,-190V-10M120,-190V-30M-220,-200H220', '#8a7f6c', 16)),
  ],
  [
    'cigarette',
    'cigarettes?|cigars?|pipe|zigaretten?|zigarre|pfeife|cigarrillo|papieros\\p{L}*|' +
      'fajk\\p{L}*|match(?:es)?|lighter|feuerzeug|pens?|pencils?|stift|kugelschreiber|' +
      'stylo|crayon|lápiz|bolígrafo|długopis|brush',
    0.09,
    '#efe8d8',
    1,
    (ink) =>
      ink.shape(box(-480, -240, 760, 130, 20), ink.colour, 0.9) +
      ink.shape(box(-490, -240, 230, 130, 20), '#c98a4a') +
      ink.shape(box(250, -240, 70, 130, 10), '#b5392f') +
      ink.rod('M330,-280C380,-400 300,-440 360,-560C400,-640 340,-700 380,-780', '#c9c6c0', 16),
  ],
  [
    'medicine',
    'medicine|pills?|syringes?|injection|medizin|tabletten?|spritze|médicament|pilules?|' +
      'seringue|medicina|pastillas?|jeringa|lek\\p{L}*|tabletk\\p{L}*|strzykawk\\p{L}*|' +
      'first aid|bandages?|poison',
    0.12,
    '#d5793d',
    1,
    (ink) =>
      ink.shape(box(-250, -760, 500, 760, 60)) +
      ink.shape(box(-290, -960, 580, 220, 30), '#efe9dc') +
      ink.stroke('M-200,-940V-760M-100,-940V-760M0,-940V-760M100,-940V-760M200,-940V-760', '#cfc6b4', 14) +
      ink.shape(box(-250, -560, 500, 380), '#f3eee2', 0.75) +
      ink.stroke('M0,-480V-260M-110,-370H110', '#b5392f', 60),
  ],
  [
    'statue',
    'statues?|gnomes?|garden gnome|figurines?|busts?|statuen?|gartenzwerg|zwerg|nain|' +
      'nain de jardin|enano|gnomo|krasnal|idols?|totem|snowman|schneemann|scarecrow|' +
      'vogelscheuche',
    0.5,
    '#b0453a',
    0.9,
    (ink) =>
      ink.shape(through('-230,-560 230,-560 270,-150 -270,-150', 0.5), ink.second) +
      ink.shape(box(-260, -170, 220, 170, 60), '#4a3a30') +
      ink.shape(box(40, -170, 220, 170, 60), '#4a3a30') +
      ink.shape(circle({ x: 0, y: -620 }, 180), '#e3b795') +
      ink.shape('M-230,-690C-160,-820 -60,-960 60,-1000C60,-900 180,-800 230,-690Q0,-640 -230,-690Z') +
      (ink.view === 'back'
        ? ''
        : ink.shape(through('-180,-610 -80,-560 0,-580 80,-560 180,-610 110,-360 0,-260 -110,-360', 0.7), '#ece6da') +
          ink.plain(circle({ x: -60, y: -650 }, 18), night) +
          ink.plain(circle({ x: 60, y: -650 }, 18), night) +
          ink.shape(circle({ x: 0, y: -600 }, 36), '#d99a7a')) +
      ink.rod('M-200,-460L-60,-360M200,-460L60,-360', ink.second, 90),
  ],
]
