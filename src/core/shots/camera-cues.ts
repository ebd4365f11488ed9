import { fold } from '#core/scripts/language/fold.ts'

/** What in a shot's text moves a camera; words of several languages, folded, matched from the start of a word. */
const cues = {
  emotion:
    'tears?|cr(y|ies|ied|ying)|sobs?|weeps?|smil\\w+|grins?|laugh\\w*|frown\\w*|wince\\w*|gasps?|blush\\w*|trembl\\w+|shiver\\w*|afraid|fear\\w*|terrif\\w+|horr(or|ified)|panic\\w*|ang(er|ry|rily)|furious\\w*|rage\\w*|sad(ly|ness)?|happ(y|ily)|joy\\w*|delight\\w*|relie\\w+|shock\\w*|stunned|surprise\\w*|asham\\w+|guilt\\w*|hesita\\w+|swallows|sighs?|glare\\w*|beam(s|ing)|blinks?|desperate\\w*|heartbroken|confus\\w+|puzzled|eyes|face|expression|jaw|lips|kiss\\w*|weint?|lachelt|lacht|grinst|seufzt|schluchzt|angst|wut\\w*|traurig|erschrock\\w+|strahlt|gesicht|augen|tranen|pleure|sourit|rit|soupire|larmes|visage|yeux|peur|colere|triste|llora|sonrie|rie|suspira|lagrimas|rostro|ojos|miedo|placze|usmiecha|smieje|wzdycha|lzy|twarz|oczy|strach',
  reaction:
    'looks|stares|watches|listens|notices|realizes|realises|spots|sees|hears|freezes|stops|turns|nods|shrugs|waits|glances|blickt|schaut|starrt|hort|lauscht|wartet|bemerkt|nickt|sieht|regarde|ecoute|fixe|remarque|attend|mira|escucha|observa|espera|patrzy|slucha|czeka|spoglada|widzi',
  handling:
    'picks|takes|holds|grabs|lifts|opens|closes|shuts|reads|writes|draws|pulls|pushes|puts|places|sets|drops|hands|gives|throws|catches|turns|unlocks|locks|lights|presses|cuts|breaks|tears|folds|unfolds|pours|drinks|raises|lowers|examines|produces|hides|wraps|unwraps|shows|snatches|clutches|hefts|crumples|nimmt|halt|greift|hebt|offnet|schliesst|liest|zieht|legt|stellt|wirft|gibt|prend|tient|saisit|ouvre|ferme|lit|pose|jette|donne|coge|toma|sostiene|abre|cierra|lee|pone|tira|da|bierze|trzyma|chwyta|otwiera|zamyka|czyta|kladzie|rzuca|podnosi',
  travel:
    'walks|runs|strolls|rushes|hurries|marches|races|chases|crosses|climbs|rides|drives|crawls|creeps|sneaks|strides|staggers|shambles|follows|wanders|swims|flies|sprints|dashes|gallops|sails|lauft|rennt|geht|eilt|schleicht|folgt|fahrt|klettert|reitet|marche|court|traverse|monte|suit|grimpe|camina|corre|anda|cruza|sube|sigue|idzie|biegnie|biega|jedzie|wspina|przechodzi|plynie',
  chase: 'chase[sd]?|fights?|struggl\\w+|punch\\w*|attack\\w*|explo\\w+|crash\\w*|grapple\\w*|brawl\\w*|flees|kampf\\w*|verfolg\\w+|poursui\\w+|persigue|pelea|sciga|walcz\\w+',
  height: 'towers?|looms?|looks? up|gazes? up|stares? up|glances? up|high above|sky|steeple|skyscraper|giant|schaut (hoch|nach oben|hinauf)|blickt (hoch|nach oben|hinauf)|leve les yeux|mira hacia arriba|patrzy w gore',
  depth: 'looks? down|gazes? down|peers? down|far below|abyss|falls to the (floor|ground)|collapses?|lies on|on the (floor|ground)|knee(s|ling)|blickt hinunter|schaut hinunter|baisse les yeux|mira hacia abajo|patrzy w dol',
  sweep: 'looks? around|scans? the|surveys?|sieht sich um|schaut sich um|regarde autour|mira alrededor|rozglada',
  crowd: 'crowd\\w*|everyone|everybody|audience|they all|all of them|guests|menge|alle|foule|tous|multitud|todos|tlum|wszyscy',
  view: 'point of view|p\\.?o\\.?v\\b|through the (keyhole|binoculars|telescope|windshield|windscreen|scope|peephole|lens|viewfinder)|durch das (schlusselloch|fernglas)|par le trou de la serrure',
  detail: 'clock|screen|sign|label|page|letter|note|photo\\w*|button|light|reads:?|displays?|uhr|brief|foto|lettre|montre|carta|reloj|list|zegar',
}

export type Cue = keyof typeof cues

const patterns = Object.entries(cues).map(([cue, words]) => [cue, new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'u')] as [Cue, RegExp])

export function cuesIn(text: string): ReadonlySet<Cue> {
  const folded = fold(text)
  return new Set(patterns.filter(([, pattern]) => pattern.test(folded)).map(([cue]) => cue))
}
