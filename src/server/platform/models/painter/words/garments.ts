import type { BottomCut, FeetCut, HatCut, OverCut, TopCut } from '../figure/person-spec.ts'
import { wordOf } from './phrases.ts'

export type Garment =
  | { part: 'top'; cut: TopCut }
  | { part: 'over'; cut: OverCut }
  | { part: 'bottom'; cut: BottomCut }
  | { part: 'feet'; cut: FeetCut }
  | { part: 'hat'; cut: HatCut }
  | { part: 'dress' | 'apron' | 'scarf' | 'tie' | 'overalls' | 'gown' }

/** The word, what is drawn for it, and its usual colour; null takes the wearer's own choice. */
export const garments: readonly [RegExp, Garment, string | null][] = [
  [wordOf('gowns?|ballgown|abendkleid'), { part: 'gown' }, null],
  [
    wordOf('dress|dresses|sundress|\\p{L}*kleid|robe|vestido|sukienk\\p{L}*|sukni\\p{L}*|frock|' + 'kimono|sari'),
    { part: 'dress' },
    null,
  ],
  [
    wordOf('oilskins?|raincoat|slicker|ölzeug|regenmantel|ciré|impermeable|chubasquero|' + 'sztormiak\\p{L}*'),
    { part: 'over', cut: 'oilskin' },
    '#d2a429',
  ],
  [wordOf('trench|trenchcoat'), { part: 'over', cut: 'trench' }, '#b39c74'],
  [wordOf('labcoat|doctor’s|kittel|blouson-blanc|bata'), { part: 'over', cut: 'whitecoat' }, '#eceae4'],
  [
    wordOf('coat|overcoat|greatcoat|peacoat|\\p{L}*mantel|manteau|abrigo|płaszcz\\p{L}*|parka'),
    { part: 'over', cut: 'coat' },
    null,
  ],
  [wordOf('suit|tuxedo|anzug|smoking|costume|traje|garnitur\\p{L}*'), { part: 'over', cut: 'suit' }, null],
  [wordOf('cardigan|strickjacke|gilet|rebeca|jersey abierto'), { part: 'over', cut: 'cardigan' }, null],
  [
    wordOf(
      'blazer|sportcoat|jacket|\\p{L}*jacke|veste|chaqueta|kurtk\\p{L}*|marynark\\p{L}*|' +
        'anorak|windbreaker|blouson',
    ),
    { part: 'over', cut: 'jacket' },
    null,
  ],
  [wordOf('uniform|uniforme|mundur\\p{L}*'), { part: 'over', cut: 'uniform' }, '#33415e'],
  [wordOf('vest|waistcoat|weste|chaleco|kamizelk\\p{L}*'), { part: 'over', cut: 'waistcoat' }, null],
  [wordOf('cloak|cape|umhang|capa|peleryn\\p{L}*|poncho|shawl'), { part: 'over', cut: 'cloak' }, null],
  [
    wordOf('robes?|bathrobe|bademantel|kutte|habit|cassock|soutane|nightgown|szlafrok|peignoir|' + 'toga'),
    { part: 'over', cut: 'robe' },
    null,
  ],
  [wordOf('apron|\\p{L}*schürze|tablier|delantal|fartuch\\p{L}*'), { part: 'apron' }, '#e6dfd0'],
  [
    wordOf('overalls?|dungarees|jumpsuit|coveralls?|latzhose|blaumann|salopette|' + 'kombinezon\\p{L}*'),
    { part: 'overalls' },
    '#3f567c',
  ],
  [wordOf('hoodie|hoody|sweatshirt|kapuzenpulli|sudadera|bluz\\p{L}*'), { part: 'top', cut: 'hoodie' }, null],
  [wordOf('turtleneck|rollkragen\\p{L}*'), { part: 'top', cut: 'turtleneck' }, null],
  [wordOf('sweater|jumper|pullover|pulli|jersey|swet\\p{L}*|knitwear'), { part: 'top', cut: 'sweater' }, null],
  [wordOf('tee|tshirt|undershirt|singlet|vest-top|podkoszul\\p{L}*|camiseta'), { part: 'top', cut: 'tee' }, null],
  [wordOf('blouse|bluse|blusa|bluzk\\p{L}*'), { part: 'top', cut: 'blouse' }, null],
  [wordOf('shirt|\\p{L}*hemd|chemise|camisa|koszul\\p{L}*'), { part: 'top', cut: 'shirt' }, null],
  [wordOf('bare-chested|shirtless|barechested|oberkörperfrei'), { part: 'top', cut: 'bare' }, null],
  [wordOf('jeans|denims?|vaqueros|dżins\\p{L}*'), { part: 'bottom', cut: 'trousers' }, '#46618a'],
  [
    wordOf('trousers|pants|slacks|hosen?|pantalons?|pantalones|spodni\\p{L}*|leggings'),
    { part: 'bottom', cut: 'trousers' },
    null,
  ],
  [wordOf('shorts|bermudas?|szort\\p{L}*'), { part: 'bottom', cut: 'shorts' }, null],
  [wordOf('skirt|\\p{L}*rock|jupe|falda|spódnic\\p{L}*|kilt'), { part: 'bottom', cut: 'skirt' }, null],
  [wordOf('boots?|wellingtons?|wellies|stiefel|bottes?|botas?|buty|waders'), { part: 'feet', cut: 'boots' }, '#4a3a30'],
  [wordOf('sneakers?|trainers?|turnschuhe?|baskets|zapatillas|trampki'), { part: 'feet', cut: 'sneakers' }, null],
  [wordOf('heels|stilettos?|pumps|tacones|escarpins|szpilki'), { part: 'feet', cut: 'heels' }, null],
  [wordOf('barefoot|barefooted|barfuß|descalz[oa]|boso'), { part: 'feet', cut: 'bare' }, null],
  [wordOf('scarf|schal|écharpe|bufanda|szalik\\p{L}*|neckerchief'), { part: 'scarf' }, null],
  [wordOf('necktie|tie|krawatte|cravate|corbata|krawat\\p{L}*'), { part: 'tie' }, null],
  [wordOf('sou|souwester|südwester'), { part: 'hat', cut: 'souwester' }, '#d2a429'],
  [wordOf('peaked|kepi|képi|dienstmütze'), { part: 'hat', cut: 'peaked' }, '#2b3450'],
  [wordOf('cap|mütze|schirmmütze|casquette|gorra|czapk\\p{L}*'), { part: 'hat', cut: 'cap' }, null],
  [wordOf('fedora|trilby|homburg|porkpie'), { part: 'hat', cut: 'fedora' }, '#4a4540'],
  [wordOf('stetson'), { part: 'hat', cut: 'cowboy' }, '#8a6440'],
  [wordOf('beanie|wollmütze|bonnet|gorro'), { part: 'hat', cut: 'beanie' }, null],
  [wordOf('beret|baskenmütze|béret|boina'), { part: 'hat', cut: 'beret' }, null],
  [wordOf('hard-hat|hardhat|bauhelm'), { part: 'hat', cut: 'hardhat' }, '#d9a92e'],
  [wordOf('helmet|helm|casque|casco|kask'), { part: 'hat', cut: 'helmet' }, '#8a9098'],
  [wordOf('top-hat|tophat|zylinder|haut-de-forme|cylinder'), { part: 'hat', cut: 'tophat' }, '#26262b'],
  [wordOf('hood|hooded|kapuze|capuche|capucha|kaptur'), { part: 'hat', cut: 'hood' }, null],
  [wordOf('headscarf|hijab|kopftuch|foulard|pañuelo|chust\\p{L}*|babushka'), { part: 'hat', cut: 'headscarf' }, null],
  [wordOf('bandana|bandanna|turban'), { part: 'hat', cut: 'bandana' }, null],
  [wordOf('crown|tiara|krone|couronne|corona|koron\\p{L}*'), { part: 'hat', cut: 'crown' }, '#c2963c'],
  [wordOf('veil|schleier|voile|velo|welon'), { part: 'hat', cut: 'veil' }, '#eeeae2'],
  [wordOf('straw|strohhut'), { part: 'hat', cut: 'brim' }, '#d3b673'],
  [wordOf('hat|hut|chapeau|sombrero|kapelusz\\p{L}*'), { part: 'hat', cut: 'brim' }, null],
]
