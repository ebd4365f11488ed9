import { box, circle, through } from '../../svg.ts'
import type { Draft } from '../draft.ts'
import { brass, paper, wood } from '../ink.ts'

export const papers: Draft[] = [
  [
    'book',
    'books?|diary|journal|notebook|bible|novel|bücher|buch|tagebuch|livres?|carnet|' +
      'libros?|diario|książk\\p{L}*|album|ledger|manual',
    0.16,
    '#6d3535',
    0.24,
    (ink) =>
      ink.shape(box(-330, -1000, 690, 980, 20), ink.darker) +
      ink.shape(box(-320, -970, 660, 930), paper, 0.94) +
      ink.stroke('M320,-940V-60', '#b9ab8c', 8) +
      ink.shape(box(-350, -1000, 640, 1000, 24), ink.colour, 0.95) +
      ink.plain(box(-350, -1000, 90, 1000, 24), ink.darker) +
      (ink.view === 'back'
        ? ''
        : ink.stroke('M-180,-840H210M-180,-780H210', brass, 18) + ink.shape(circle({ x: 16, y: -440 }, 120), brass)),
  ],
  [
    'letter',
    'letters?|envelopes?|briefe?|umschlag|lettres?|enveloppe|cartas?|sobre|listy?|' +
      'kopert\\p{L}*|postcard|telegram|invitation|note|notiz|zettel|ticket|card|karte|bilet',
    0.13,
    paper,
    0.05,
    (ink) =>
      ink.shape(box(-500, -680, 1000, 680, 10), ink.colour, 0.9) +
      (ink.view === 'back'
        ? ink.stroke('M-480,-660L0,-300L480,-660M-480,-20L-100,-370M480,-20L100,-370', '#b3a68c', 12) +
          ink.shape(circle({ x: 0, y: -310 }, 76), '#9e332d')
        : ink.shape(box(290, -600, 140, 170), '#8c4a3a', 0.9) +
          ink.stroke('M-360,-330H120M-360,-240H60M-360,-150H-20', '#6d675c', 16)),
  ],
  [
    'paper',
    'papers?|documents?|contract|script|newspaper|zeitung|papiere?|dokument\\p{L}*|' +
      'journal|periódico|gazet\\p{L}*|folder|file|akte|dossier|poster|plakat|page|sheet|' +
      'pages|scripts',
    0.17,
    paper,
    0.04,
    (ink) =>
      ink.shape('M-350,-1000H220L360,-860V0H-350Z', ink.colour, 0.9) +
      ink.shape('M220,-1000V-860H360Z', '#cfc4ab', 1) +
      ink.stroke(
        'M-250,-820H120M-250,-700H250M-250,-600H250M-250,-500H200M-250,-400H250M-250,-300H230M-250,-200H60',
        '#8d877b',
        20,
      ),
  ],
  [
    'map',
    'maps?|scrolls?|landkarte|schriftrolle|carte|parchment|pergament\\p{L}*|mapas?|mapa|' + 'blueprint|treasure map',
    0.26,
    '#d9c08d',
    0.05,
    (ink) =>
      ink.shape('M-480,-760L-160,-700L160,-780L480,-720V-20L160,-80L-160,0L-480,-60Z', ink.colour, 0.9) +
      ink.stroke('M-160,-700V0M160,-780V-80', ink.darker, 8) +
      ink.stroke('M-380,-160C-260,-420 -100,-180 40,-360S280,-560 360,-520', '#9e332d', 18) +
      ink.stroke('M320,-570L400,-480M400,-570L320,-480', '#9e332d', 22) +
      ink.plain(through('-340,-600 -200,-620 -220,-480 -360,-500', 0.9), '#86a08f'),
  ],
  [
    'photo',
    'photos?|photographs?|pictures?|paintings?|portrait|frames?|fotos?|gemälde|bild|' +
      'tableau|cuadro|retrato|obraz\\p{L}*|zdjęci\\p{L}*|polaroid',
    0.24,
    wood,
    0.08,
    (ink) =>
      ink.shape(box(-400, -960, 800, 960)) +
      (ink.view === 'back'
        ? ink.stroke('M-400,-960L400,0M400,-960L-400,0', ink.darker, 20)
        : ink.shape(box(-310, -870, 620, 780), '#c7d3d4', 1) +
          ink.plain('M-310,-300L-90,-560L60,-380L170,-480L310,-280V-90H-310Z', '#5f7a6c') +
          ink.plain(circle({ x: 140, y: -680 }, 70), '#e5c36a')),
  ],
  [
    'money',
    'money|coins?|cash|banknotes?|dollars?|euros?|treasure|gold|geld|münzen?|argent|' +
      'pièces?|dinero|monedas?|pieniądz\\p{L}*|monet\\p{L}*|bars?|bribe',
    0.14,
    '#7f9a6a',
    0.5,
    (ink) =>
      [0, 1, 2]
        .map(
          (row) =>
            ink.shape(box(-480 + row * 16, -240 - row * 110, 900, 200, 20), row % 2 ? ink.lighter : ink.colour, 0.85) +
            ink.shape(box(-120 + row * 16, -250 - row * 110, 150, 220), paper, 1),
        )
        .join('') + ink.shape(circle({ x: 380, y: -130 }, 130), brass, 0.6),
  ],
]
