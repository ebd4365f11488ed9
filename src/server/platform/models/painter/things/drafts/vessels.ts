import { box, circle, through } from '../../svg.ts'
import type { Draft } from '../draft.ts'
import { glass, iron, steel, wood } from '../ink.ts'

export const vessels: Draft[] = [
  [
    'boat',
    'boats?|canoe|kayak|raft|dinghy|lifeboat|boote?|kahn|ruderboot|bateau|barque|canot|' +
      'barcas?|botes?|łódk?\\p{L}*|sailboat|segelboot|yacht|gondola',
    1.5,
    '#7a5236',
    0.4,
    (ink) =>
      ink.shape('M-900,-380H900C840,-120 700,0 480,0H-480C-700,0 -840,-120 -900,-380Z') +
      ink.shape('M-900,-380H900L880,-310H-880Z', ink.lighter, 0.9) +
      ink.shape(box(-340, -380, 90, 60), ink.darker) +
      ink.shape(box(240, -380, 90, 60), ink.darker) +
      ink.rod('M-260,-380L-700,-160M-700,-160L-860,-80', wood, 34) +
      ink.rod('M80,-380V-1000', wood, 36) +
      ink.shape('M110,-980C360,-860 520,-640 560,-440H110Z', '#e8e0d0'),
  ],
  [
    'ship',
    'ships?|ferry|ferries|steamer|trawler|vessel|submarine|schiffe?|fähre|dampfer|u-boot|' +
      'navire|ferry|buque|barco|statek|statk\\p{L}*|prom|cruiser|battleship',
    4,
    '#3d5568',
    0.4,
    (ink) =>
      ink.shape('M-960,-360H980C920,-160 860,-40 780,0H-800C-900,-40 -950,-180 -960,-360Z') +
      ink.plain('M-920,-120H890Q850,-30 780,0H-800Q-880,-30 -920,-120Z', '#7d3a35') +
      ink.shape(box(-640, -560, 1180, 210, 20), '#e2dccf') +
      ink.shape(box(-480, -720, 760, 170, 20), '#e2dccf') +
      [-560, -420, -280, -140, 0, 140, 280, 420].map((x) => ink.plain(circle({ x, y: -460 }, 36), '#49616e')).join('') +
      ink.shape('M-140,-960H60L40,-710H-120Z', '#9c3f34') +
      ink.rod('M400,-560V-940M-560,-560V-840', iron, 20),
  ],
  [
    'plane',
    'planes?|airplanes?|aircraft|jet|flugzeuge?|avion|aviones|avión|samolot\\p{L}*',
    3.4,
    '#cfd4d8',
    0.5,
    (ink) =>
      ink.shape('M-900,-760L-660,-470L-520,-440L-740,-800Z', ink.second) +
      ink.shape(through('960,-360 700,-490 -600,-500 -960,-440 -600,-290 700,-260', 0.7)) +
      ink.shape('M160,-350L-340,-20H-160L420,-330Z', ink.darker) +
      [-400, -240, -80, 80, 240, 400].map((x) => ink.plain(circle({ x, y: -410 }, 32), '#4d6674')).join('') +
      ink.shape('M700,-470Q820,-450 870,-400H720Z', '#4d6674', 1),
  ],
  [
    'rocket',
    'rockets?|spaceships?|spacecraft|shuttle|ufo|missile|rakete|raumschiff|fusée|' +
      'vaisseau|cohete|nave espacial|rakiet\\p{L}*|satellite',
    3,
    '#d8d4cb',
    1,
    (ink) =>
      ink.plain(through('-110,-150 110,-150 0,60', 0.6), '#f2a83a') +
      ink.shape('M-190,-420L-380,-150L-150,-190ZM190,-420L380,-150L150,-190Z', ink.second) +
      ink.shape(through('0,-1060 190,-760 210,-420 150,-150 -150,-150 -210,-420 -190,-760', 0.7)) +
      ink.shape(circle({ x: 0, y: -660 }, 92), steel) +
      ink.shape(circle({ x: 0, y: -660 }, 64), glass, 0.6) +
      ink.plain(box(-204, -360, 408, 60), '#b0453a'),
  ],
  [
    'helicopter',
    'helicopters?|choppers?|drones?|hubschrauber|drohnen?|hélicoptère|helicóptero|' + 'śmigłowiec|helikopter',
    2.4,
    '#4f6a5a',
    0.6,
    (ink) =>
      ink.rod('M-900,-940H900', iron, 30) +
      ink.rod('M0,-940V-760', iron, 46) +
      ink.shape('M-900,-640L-120,-560V-380L-860,-560Z') +
      ink.rod('M-900,-800V-500', iron, 26) +
      ink.shape(through('-240,-700 140,-780 440,-560 420,-300 60,-220 -220,-300', 0.8)) +
      ink.shape('M140,-740C330,-700 420,-600 430,-480H140Z', glass, 0.7) +
      ink.rod('M-160,-60H400M-60,-230L-90,-60M240,-230L270,-60', iron, 32),
  ],
]
