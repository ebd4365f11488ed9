import { box, circle } from '../../svg.ts'
import type { Draft } from '../draft.ts'
import { glass, glow, iron, night, steel } from '../ink.ts'

export const devices: Draft[] = [
  [
    'phone',
    'phones?|smartphone|mobile|cellphone|cell|handy|telefon|téléphone|portable|teléfono|' +
      'móvil|komórk\\p{L}*|tablet|remote|walkie-talkie',
    0.1,
    night,
    0.14,
    (ink) =>
      ink.shape(box(-250, -1000, 500, 1000, 70)) +
      (ink.view === 'back'
        ? ink.shape(circle({ x: -150, y: -880 }, 56), iron)
        : ink.shape(box(-215, -900, 430, 780, 20), '#86b0c4', 0.6) +
          ink.plain(circle({ x: 0, y: -60 }, 34), iron) +
          ink.plain('M-215,-560L60,-900H-215Z', '#ffffff', 0.16)),
  ],
  [
    'camera',
    'cameras?|kameras?|fotoapparat|caméra|appareil photo|cámara|aparat|binoculars|' + 'fernglas|telescope|teleskop',
    0.12,
    night,
    0.6,
    (ink) =>
      ink.shape(box(-480, -640, 960, 640, 60)) +
      ink.shape('M-180,-640L-120,-780H120L180,-640Z') +
      ink.plain(box(-480, -500, 960, 300), '#5b4a40') +
      (ink.view === 'back'
        ? ink.shape(box(-280, -480, 560, 340, 20), glass, 0.6)
        : ink.shape(circle({ x: 0, y: -330 }, 270), steel) +
          ink.shape(circle({ x: 0, y: -330 }, 190), '#23303a', 0.7) +
          ink.plain(circle({ x: -60, y: -400 }, 46), '#ffffff', 0.5)) +
      ink.shape(box(300, -720, 120, 80, 20), '#b5392f'),
  ],
  [
    'laptop',
    'laptops?|computers?|notebook computer|rechner|ordinateur|ordenador|computadora|' +
      'komputer\\p{L}*|keyboard|console|printer|drucker|imprimante|impresora|' +
      'drukark\\p{L}*|typewriter|schreibmaschine|terminal',
    0.24,
    steel,
    0.5,
    (ink) =>
      ink.shape(box(-460, -760, 920, 600, 30), ink.darker) +
      (ink.view === 'back'
        ? ink.shape(circle({ x: 0, y: -460 }, 60), '#dfe3e7')
        : ink.shape(box(-410, -710, 820, 500, 10), '#7fa9b8', 0.7) +
          ink.stroke('M-330,-620H60M-330,-540H180M-330,-460H-40', '#eaf3f5', 20)) +
      ink.shape('M-460,-160H460L600,0H-600Z', ink.colour, 0.8) +
      ink.stroke('M-400,-110H400M-430,-66H430', ink.darker, 18),
  ],
  [
    'tv',
    'tvs?|televisions?|monitors?|screens?|fernseher|bildschirm|télé|télévision|écran|' +
      'televisor|pantalla|telewizor|ekran|radios?|microwave',
    0.4,
    '#6b4a34',
    0.7,
    (ink) =>
      ink.rod('M-40,-760L-260,-1000M40,-760L240,-980', steel, 20) +
      ink.rod('M-300,-40L-360,0M300,-40L360,0', iron, 50) +
      ink.shape(box(-520, -780, 1040, 740, 60)) +
      (ink.view === 'back'
        ? ink.stroke('M-300,-600H300M-300,-500H300M-300,-400H300', ink.darker, 30)
        : ink.shape(box(-440, -700, 660, 560, 90), '#7f9aa6', 0.62) +
          ink.plain('M-400,-400L-160,-690H-40L-380,-280Z', '#ffffff', 0.16) +
          ink.shape(circle({ x: 360, y: -600 }, 66), steel) +
          ink.shape(circle({ x: 360, y: -400 }, 66), steel)),
  ],
  [
    'robot',
    'robots?|android|droid|roboter|cyborg|machine|maschine|maszyna|engine|device|gerät|' +
      'appareil|aparato|generator|reactor',
    0.8,
    '#8b99a3',
    0.8,
    (ink) =>
      ink.rod('M-120,-240V-30M120,-240V-30', iron, 70) +
      ink.shape(box(-210, -70, 170, 70, 24), iron) +
      ink.shape(box(40, -70, 170, 70, 24), iron) +
      ink.rod('M-270,-560L-340,-300M270,-560L340,-300', iron, 60) +
      ink.shape(box(-250, -660, 500, 440, 50)) +
      ink.shape(box(-180, -1000, 360, 280, 50), ink.lighter) +
      ink.rod('M0,-720V-650M0,-1000V-1060', iron, 46) +
      ink.shape(circle({ x: 0, y: -1080 }, 34), '#c2503f') +
      (ink.view === 'back'
        ? ink.stroke('M-120,-560H120M-120,-480H120M-120,-400H120', ink.darker, 24)
        : ink.shape(circle({ x: -80, y: -870 }, 50), glow, 1) +
          ink.shape(circle({ x: 80, y: -870 }, 50), glow, 1) +
          ink.stroke('M-70,-770H70', iron, 20) +
          ink.shape(box(-130, -560, 260, 150, 20), ink.darker) +
          ink.plain(circle({ x: -60, y: -480 }, 26), '#c2503f') +
          ink.plain(circle({ x: 30, y: -480 }, 26), '#d9b24a')),
  ],
]
