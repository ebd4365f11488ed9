import { fold } from '#core/scripts/language/fold.ts'

/** What in a shot's text moves a camera: words of several languages, folded. */
const cues = {
  emotion: [
    'tears?|cr(?:ies|ied|ying)|sobs?|weeps?|smil\\w+|grins?|laugh\\w*|frown\\w*|winces?|gasps?|blush\\w*',
    'trembl\\w+|shiver\\w*|afraid|fear(?:s|ful)?|terrif\\w+|horr(?:or|ified)',
    'panic\\w*|anger|angr(?:y|ily)|furious\\w*|rag(?:e|es|ing)|sad(?:ly|ness)?|happ(?:y|ily)|joy\\w*',
    'delight\\w*|relie(?:f|ved)|shock\\w*|stunned|surprised|asham\\w+|guilt\\w*',
    'hesita\\w+|swallows|sighs?|glares?|beams|desperate\\w*|heartbroken|confus\\w+|puzzled|astonished',
    'proud(?:ly)?|nervous\\w*|in awe|jolts|flinches|affronted|elation',
    '(?:face|eyes|expression) (?:brightens?|falls?|hardens?|lights? up|pales?|contort\\w*|twists?|widen|fill',
    'narrow|darkens?)|kiss\\w*',
    'weint?|lachelt|lacht|grinst|seufzt|schluchzt|angst|wut\\w*|traurig|erschrock\\w+|strahlt|freut|pleure',
    'sourit|rit|soupire|larmes|peur|colere|triste',
    'llora|sonrie|rie|suspira|lagrimas|miedo|placze|usmiecha|smieje|wzdycha|lzy|strach|smutn\\w+',
  ],
  reaction: [
    'looks|stares|watches|listens|notices|reali[sz]es|spots|sees|hears|freezes|turns|nods|shrugs|waits',
    'glances|considers|blinks',
    'blickt|schaut|starrt|hort|lauscht|wartet|bemerkt|nickt|sieht|regarde|ecoute|fixe|remarque|attend|mira',
    'escucha|observa|espera|patrzy|slucha|czeka|spoglada|widzi',
  ],
  handling: [
    'picks|takes|holds|grabs|lifts|opens|closes|shuts|reads|writes|draws|pulls|pushes|puts|places|sets|drops',
    'hands|gives|throws|catches|unlocks|locks|lights|presses|hits',
    'cuts|tears|folds|unfolds|pours|drinks|raises|lowers|examines|produces|hides|wraps|unwraps|shows',
    'snatches|clutches|hefts|crumples|plugs|unhooks|polishes|slides|taps',
    'nimmt|halt|greift|hebt|offnet|schliesst|liest|zieht|legt|stellt|wirft|gibt|steckt|prend|tient|saisit',
    'ouvre|ferme|lit|pose|jette|donne',
    'coge|toma|sostiene|abre|cierra|lee|pone|tira|da|bierze|trzyma|chwyta|otwiera|zamyka|czyta|kladzie|rzuca|podnosi',
  ],
  travel: [
    'walks|runs|strolls|rushes|hurries|marches|races|crosses|climbs|rides|drives|crawls|creeps|sneaks',
    'strides|staggers|shambles|wanders|swims|flies|sprints|dashes|gallops|sails|hikes|shuffles|barrels',
    'speeds|gallops|zooms|drives|glides',
    'lauft|rennt|eilt|schleicht|fahrt|klettert|reitet|marche|court|traverse|monte|grimpe|camina|corre|cruza',
    'sube|idzie|biegnie|jedzie|wspina|plynie',
  ],
  chase: [
    'chase[sd]?|fights?|struggl\\w+|punch\\w*|attack\\w*|explo(?:des|sion)|crash(?:es)?|grapple\\w*',
    'brawl\\w*|smacks|slammed|kampf\\w*|verfolg\\w+|poursui\\w+|persigue|pelea|sciga|walcz\\w+',
  ],
  height: [
    'towers (?:over|above)|looms|(?:looks?|gazes?|stares?|glances?|smiles?) up (?:at|to)|high above',
    'skyscraper|steeple|schaut hinauf|blickt hinauf|leve les yeux|mira hacia arriba|patrzy w gore',
  ],
  depth: [
    'far below|abyss|falls (?:on|on ?to) the (?:floor|ground)|collapses|lies on the (?:floor|ground)|kneels',
    "liegt am boden|bricht zusammen|s' effondre|se desploma|pada na ziemie",
  ],
  sweep: ['looks? around|scans the|surveys|sieht sich um|schaut sich um|regarde autour|mira alrededor|rozglada sie'],
  crowd: [
    'crowd\\w*|everyone|everybody|audience|they all|all of them|menge|alle|foule|tous|multitud|todos|tlum|wszyscy',
  ],
  view: [
    'point of view|p\\.?o\\.?v\\.?|through the (?:keyhole|binoculars|telescope|windshield|windscreen|scope',
    'peephole|lens|viewfinder)|durch das (?:schlusselloch|fernglas)|par le trou de la serrure',
  ],
  detail: [
    'clock|screen|sign|label|page|letter|note|photo\\w*|button|reads:?|displays?|uhr|brief|foto|lettre',
    'montre|carta|reloj|zegar',
  ],
  title: [
    'the end|fade (?:in|out)(?: to black)?|fin|ende|koniec|opening titles|end credits|super(?:imposed?)?:.*',
    'title(?: card)?:.*',
  ],
}

export type Cue = keyof typeof cues

const patterns = Object.entries(cues).map(([cue, words]): [Cue, RegExp] => {
  const any = `(?<![\\p{L}])(?:${words.join('|')})(?![\\p{L}])`
  return [cue as Cue, new RegExp(cue === 'title' ? `^\\W*(?:${words.join('|')})\\W*$` : any, 'u')]
})

export function cuesIn(text: string): ReadonlySet<Cue> {
  const folded = fold(text)
  return new Set(patterns.filter(([, pattern]) => pattern.test(folded)).map(([cue]) => cue))
}
