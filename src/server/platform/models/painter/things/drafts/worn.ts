import { box, circle, ellipse, through } from '../../svg.ts'
import type { Draft } from '../draft.ts'
import { brass, glass, night, paper, wood } from '../ink.ts'

export const worn: Draft[] = [
  [
    'ring',
    'rings?|ringe|eheringe?|bagues?|anillos?|pierścion\\p{L}*|obrączk\\p{L}*',
    0.06,
    brass,
    0.3,
    (ink) =>
      ink.shape(`${circle({ x: 0, y: -350 }, 350)}${circle({ x: 0, y: -350 }, 250)}`) +
      ink.shape('M-130,-800L0,-1000L130,-800L0,-620Z', '#7fb4c9', 0.5) +
      ink.stroke('M-130,-800H130M0,-1000V-620', '#dcebf0', 8),
  ],
  [
    'necklace',
    'necklaces?|pendant|medallion|amulet|locket|medal|chain|halskette|kette|amulett|' +
      'medaille|collier|médaillon|collar|medalla|naszyjnik|medalion|pearls|jewels?|jewelry|' +
      'schmuck|badge',
    0.18,
    brass,
    0.2,
    (ink) =>
      ink.rod('M-300,-1000C-360,-560 -120,-400 0,-360C120,-400 360,-560 300,-1000', ink.colour, 24) +
      ink.shape(circle({ x: 0, y: -200 }, 190)) +
      ink.shape(circle({ x: 0, y: -200 }, 110), '#8a2f3c', 0.55),
  ],
  [
    'watch',
    'watch|pocket watch|wristwatch|armbanduhr|taschenuhr|montre|zegarek|compass|kompass|' + 'boussole|brújula',
    0.09,
    brass,
    0.2,
    (ink) =>
      ink.shape(box(-150, -1000, 300, 1000, 60), '#5b4030') +
      ink.shape(circle({ x: 0, y: -500 }, 330)) +
      (ink.view === 'back'
        ? ''
        : ink.shape(circle({ x: 0, y: -500 }, 250), paper, 1) + ink.stroke('M0,-500V-680M0,-500L110,-430', night, 26)),
  ],
  [
    'hat',
    'hats?|caps?|helmets?|crown|hut|mütze|helm|krone|chapeau|casque|couronne|sombrero|' +
      'casco|corona|kapelusz|czapk\\p{L}*|hełm|koron\\p{L}*|mask|maske|wig',
    0.2,
    '#5a4636',
    0.8,
    (ink) =>
      ink.shape(ellipse({ x: 0, y: -150 }, 520, 130)) +
      ink.shape(
        'M-290,-180C-310,-560 -230,-700 -100,-690Q0,-620 100,-690C230,-700 310,-560 290,-180Q0,-100 -290,-180Z',
      ) +
      ink.plain('M-292,-300Q0,-220 292,-300V-180Q0,-100 -292,-180Z', ink.second),
  ],
  [
    'glasses',
    'glasses|sunglasses|spectacles|goggles|brillen?|lunettes|gafas|okular\\p{L}*|' + 'magnifying glass|lupe|monocle',
    0.1,
    night,
    0.4,
    (ink) =>
      ink.rod('M-520,-360H-440M520,-360H440M-80,-360Q0,-430 80,-360', ink.colour, 36) +
      [-1, 1]
        .map(
          (side) =>
            ink.shape(circle({ x: side * 260, y: -300 }, 210), glass, 0.7) +
            ink.stroke(circle({ x: side * 260, y: -300 }, 205), ink.colour, 40),
        )
        .join(''),
  ],
  [
    'shoe',
    'shoes?|boots?|sandals?|slippers?|schuhe?|stiefel|chaussures?|bottes?|zapatos?|' +
      'botas?|buty?|sneakers?|skates?|skis?',
    0.17,
    '#6b4630',
    0.4,
    (ink) =>
      ink.shape('M-300,-900H60V-420C180,-360 460,-330 480,-130V-60H-330Z') +
      ink.shape(box(-340, -90, 830, 90, 30), night) +
      ink.stroke('M40,-720L-80,-690M50,-600L-70,-560M80,-480L-40,-430', paper, 18),
  ],
  [
    'cloth',
    'blankets?|cloths?|towels?|scar(?:f|ves)|handkerchief|rag|rug|carpet|sheet of cloth|' +
      'decke|tuch|handtuch|schal|teppich|couverture|serviette|foulard|tapis|manta|toalla|' +
      'bufanda|alfombra|koc|ręcznik|szalik|dywan|pillow|kissen|cushion',
    0.26,
    '#8a6f8c',
    1,
    (ink) =>
      ink.shape(box(-460, -180, 920, 180, 60)) +
      ink.shape(box(-440, -340, 880, 170, 60), ink.lighter) +
      ink.shape(box(-420, -490, 840, 160, 60)) +
      ink.stroke('M-300,-490V-340M-220,-490V-340M240,-340V-180M160,-340V-180', ink.second, 22),
  ],
  [
    'gloves',
    'gloves?|mittens?|handschuhe?|gants?|guantes?|rękawic\\p{L}*',
    0.12,
    '#6b4a34',
    0.4,
    (ink) =>
      ink.shape(
        through('-160,-20 -200,-380 -240,-760 -140,-960 0,-1000 140,-960 220,-760' + ' 180,-380 160,-20', 0.4),
      ) +
      ink.shape(through('150,-420 330,-640 430,-600 380,-440 180,-240', 0.8)) +
      ink.shape(box(-200, -130, 400, 130, 40), ink.darker) +
      ink.stroke('M-80,-960V-620M20,-980V-620M110,-940V-620', ink.darker, 16),
  ],
  [
    'garment',
    '(?:[\\p{L}-]*)dress(?:es)?|t-shirt|(?:[\\p{L}-]*)shirts?|(?:[\\p{L}-]*)coats?|' +
      '(?:[\\p{L}-]*)jackets?|sweaters?|hoodie|' +
      'uniforms?|costumes?|cloaks?|robes?|gowns?|suits?|clothes|vest|apron|(?:\\p{L}*)kleid|(?:\\p{L}*)hemd|' +
      '(?:\\p{L}*)mantel|(?:\\p{L}*)jacke|pullover|schürze|kostüm|kleidung|robe|manteau|' +
      'veste|chemise|vestido|abrigo|' +
      'chaqueta|camisa|płaszcz|sukienk\\p{L}*|kurtk\\p{L}*|koszul\\p{L}*',
    0.38,
    '#5d6f94',
    0.2,
    (ink) =>
      ink.rod('M0,-960C60,-1020 80,-930 0,-900M-280,-760L0,-880L280,-760', wood, 22) +
      ink.shape(
        'M-250,-790L-90,-850Q0,-780 90,-850L250,-790L400,-430L290,-380' +
          'L230,-520L330,0H-330L-230,-520L-290,-380L-400,-430Z',
      ) +
      ink.stroke('M0,-800V-20M-140,-300L-180,-20M140,-300L180,-20', ink.darker, 14),
  ],
]
