import { box, circle, ellipse, through } from '../../svg.ts'
import type { Draft } from '../draft.ts'
import { brass, paper, wood } from '../ink.ts'

export const music: Draft[] = [
  [
    'guitar',
    'guitars?|violin|fiddle|cello|banjo|ukulele|gitarren?|geige|violine|guitare|violon|' +
      'guitarras?|violín|gitar\\p{L}*|skrzypc\\p{L}*|lute|harp',
    0.56,
    '#a8652f',
    0.2,
    (ink) =>
      ink.shape(box(-40, -860, 80, 480), '#4a3426') +
      ink.shape(box(-64, -1000, 128, 160, 20), '#3a2a20') +
      ink.shape(through('0,-520 190,-470 170,-330 270,-150 170,-10 -170,-10 -270,-150 -170,-330 -190,-470', 1)) +
      (ink.view === 'back'
        ? ''
        : ink.shape(circle({ x: 0, y: -300 }, 84), '#2b1f18', 1) +
          ink.shape(box(-110, -130, 220, 40), '#3a2a20') +
          ink.stroke('M-18,-960V-110M0,-960V-110M18,-960V-110', '#e6dcc4', 5)),
  ],
  [
    'trumpet',
    'trumpets?|horns?|trombone|saxophone|flute|trompete|posaune|flöte|megaphone|' +
      'microphone|mikrofon|trompette|trompeta|trąbk\\p{L}*|whistle|bugle',
    0.3,
    brass,
    0.5,
    (ink) =>
      ink.rod('M-480,-330H300M-200,-330V-130H140V-330', ink.colour, 56) +
      ink.shape('M260,-370Q420,-400 500,-600V-60Q420,-260 260,-290Z') +
      [-60, 20, 100].map((x) => ink.shape(box(x - 26, -470, 52, 240, 14), ink.lighter)).join(''),
  ],
  [
    'drum',
    'drums?|trommel|tambour|tambor|bęben',
    0.5,
    '#9a3b34',
    1,
    (ink) =>
      ink.shape('M-460,-700V-80Q0,60 460,-80V-700Z') +
      ink.stroke('M-440,-640L-300,-60L-150,-620L0,0L150,-620L300,-60L440,-640', '#e6dcc4', 16) +
      ink.shape(ellipse({ x: 0, y: -700 }, 460, 120), paper, 1) +
      ink.rod('M-120,-900L120,-730M300,-960L60,-760', wood, 30),
  ],
]
