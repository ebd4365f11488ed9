import { box, circle, ellipse, through } from '../../svg.ts'
import type { Draft } from '../draft.ts'
import { glass, glow, iron, night, steel } from '../ink.ts'

const wheel = (x: number, y: number, radius: number) => ({
  tyre: circle({ x, y }, radius),
  rim: circle({ x, y }, radius * 0.52),
})

export const vehicles: Draft[] = [
  [
    'car',
    'cars?|taxi|cab|sedan|limousine|jeep|police car|auto|wagen|voiture|coche|automóvil|' + 'samochód|auta?',
    1.6,
    '#7c3b3a',
    1,
    (ink) => {
      if (ink.view === 'front' || ink.view === 'back') {
        const lamp = ink.view === 'front' ? glow : '#b5392f'
        return (
          ink.shape(box(-380, -130, 130, 130, 20), night) +
          ink.shape(box(250, -130, 130, 130, 20), night) +
          ink.shape('M-290,-620Q-270,-880 -200,-890H200Q270,-880 290,-620Z') +
          ink.shape('M-250,-640L-200,-840H200L250,-640Z', glass, 0.6) +
          ink.shape(box(-420, -640, 840, 520, 90)) +
          ink.shape(box(-240, -430, 480, 130, 40), iron) +
          ink.shape(circle({ x: -330, y: -450 }, 64), lamp, 1) +
          ink.shape(circle({ x: 330, y: -450 }, 64), lamp, 1) +
          ink.shape(box(-430, -230, 860, 80, 30), steel)
        )
      }
      return (
        ink.shape(
          'M-1150,-200C-1180,-420 -1100,-470 -820,-490C-700,-700 -560,-760' +
            ' -220,-770H120C360,-760 480,-640 600,-490C900,-470 1120,-420 1140,-200Z',
        ) +
        ink.shape('M-700,-500C-600,-650 -520,-700 -240,-705H-160V-500Z', glass, 0.7) +
        ink.shape('M-100,-705H110C280,-700 380,-620 480,-500H-100Z', glass, 0.7) +
        ink.stroke('M-130,-490V-180M-640,-480C-660,-360 -640,-260 -600,-180', ink.darker, 10) +
        ink.plain(box(-50, -430, 110, 26, 10), ink.darker) +
        ink.shape(ellipse({ x: 1080, y: -360 }, 50, 56), glow, 1) +
        ink.shape(ellipse({ x: -1120, y: -370 }, 34, 56), '#b5392f', 1) +
        [-680, 690]
          .map((x) => ink.shape(wheel(x, -170, 175).tyre, night) + ink.shape(wheel(x, -170, 175).rim, steel))
          .join('')
      )
    },
  ],
  [
    'truck',
    'trucks?|lorry|vans?|bus|ambulance|lastwagen|lkw|lieferwagen|transporter|' +
      'krankenwagen|camion|camionnette|autobus|camión|furgoneta|ciężarówk\\p{L}*|tank|' +
      'tractor|traktor|caravan|wagon|carriage|kutsche|cart',
    2.4,
    '#4f6a7d',
    1,
    (ink) =>
      ink.shape(box(-860, -860, 1180, 700, 30)) +
      ink.shape('M320,-680H560Q640,-680 680,-540L740,-400V-160H320Z', ink.lighter) +
      ink.shape('M400,-620H550Q600,-620 630,-520L660,-430H400Z', glass, 0.6) +
      ink.stroke('M-840,-340H300', ink.darker, 16) +
      ink.shape(box(-880, -200, 1640, 70, 14), iron) +
      [-600, -260, 520]
        .map((x) => ink.shape(wheel(x, -130, 132).tyre, night) + ink.shape(wheel(x, -130, 132).rim, steel))
        .join('') +
      ink.shape(box(700, -330, 60, 70, 14), glow, 1),
  ],
  [
    'bicycle',
    'bicycles?|bikes?|fahrrad|fahrräder|rad|vélo|bicyclette|bicicletas?|rower\\p{L}*|' +
      'scooter|motorbike|motorcycle|motorrad|moto|motocykl|wheelchair|rollstuhl',
    0.62,
    '#8c3f34',
    0.2,
    (ink) =>
      [-480, 480]
        .map(
          (x) =>
            ink.rod(circle({ x, y: -330 }, 300), iron, 34) +
            ink.stroke(
              `M${x - 290},-330h580M${x},-620v580M${x - 200},-530l400,400M${x + 200},-530l-400,400`,
              '#a9adb3',
              6,
            ),
        )
        .join('') +
      ink.rod(
        'M-480,-330L-160,-780L280,-760L20,-330ZM-160,-780L20,-330M280,-760L480,-330M280,-760L250,-920',
        ink.colour,
        44,
      ) +
      ink.rod('M250,-920L400,-960M250,-920H160', iron, 34) +
      ink.shape(through('-300,-860 -70,-850 -60,-800 -260,-800', 0.8), night) +
      ink.rod(circle({ x: 20, y: -330 }, 70), steel, 20),
  ],
  [
    'train',
    'trains?|locomotive|tram|subway|züge|zug|lokomotive|straßenbahn|u-bahn|métro|tren|' + 'pociąg\\p{L}*|tramwaj',
    3.4,
    '#3f6152',
    0.5,
    (ink) =>
      ink.shape(box(-980, -860, 1960, 740, 80)) +
      ink.shape(box(-980, -330, 1960, 60), '#d9c08d', 1) +
      [-800, -480, -160, 160, 480].map((x) => ink.shape(box(x, -740, 240, 280, 30), glass, 0.6)).join('') +
      ink.shape(box(760, -740, 160, 580, 20), ink.darker) +
      [-760, -520, 520, 760].map((x) => ink.shape(circle({ x, y: -90 }, 90), night)).join(''),
  ],
]
