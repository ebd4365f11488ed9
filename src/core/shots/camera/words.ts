import type { Movement, ShotAngle, ShotSize } from '../camera.ts'

/** The field's names; the first of each row is how Aiuteur writes it. */
type Vocabulary<Word> = readonly [Word, written: string, read: RegExp][]

export const sizeWords: Vocabulary<ShotSize> = [
  [
    'extreme_close',
    'Extreme close-up',
    /\b(extreme|big|very) close[\s-]?ups?\b|\b[EXB]CU\b|\bmacro\b|très gros plan|primerísimo primer plano|\bdetail(aufnahme)?\b|\bdetal\b/iu,
  ],
  [
    'medium_close',
    'Medium close-up',
    /\bmedium[\s-]close([\s-]?ups?)?\b|\bMCU\b|\bplan rapproché\b|\bprimer plano medio\b|\bhalbnah\b|\bpółzbliżenie\b/iu,
  ],
  [
    'extreme_wide',
    'Extreme wide shot',
    /\b(extreme|very)[\s-](wide|long)\b|\bestablishing\b|\b[EXV](WS|LS)\b|\b(panorama|supertotale|plan d'ensemble|gran plano general)\b|plan totalny/iu,
  ],
  [
    'medium_wide',
    'Medium wide shot',
    /\bmedium[\s-](wide|long|full)\b|\bM[WL]S\b|\bcowboy shot\b|\b(amerikanische|plan américain|plano americano|plan amerykański)\b/iu,
  ],
  [
    'medium',
    'Medium shot',
    /\bmedium\b|\bmid[\s-]?shot\b|\bMS\b|\b(two|2|three|3)[\s-]?shot\b|\b(halbnahe|plan moyen|plano medio|plan średni)\b/iu,
  ],
  [
    'full',
    'Full shot',
    /\bfull(?:[\s-](length|body|figure))?(?:[\s-]shot)?\b|\bFS\b|\b(halbtotale|plan en pied|plano entero|plan pełny)\b/iu,
  ],
  [
    'close',
    'Close-up',
    /\bclose([\s-]?ups?|[\s-](on|shot))?\b|\bCU\b|\binsert\b|\b(nahaufnahme|großaufnahme|gros plan|primer plano|zbliżenie)\b/iu,
  ],
  [
    'wide',
    'Wide shot',
    /\bwide\b(?![\s-]angle)|\blong shot\b|\b[WL]S\b|\bmaster shot\b|\b(totale|weitwinkel|plan large|plano general|plan ogólny)\b/iu,
  ],
]

export const angleWords: Vocabulary<ShotAngle> = [
  [
    'over_the_shoulder',
    'over the shoulder',
    /\bover[\s-](the|his|her|their|\w+'s)?[\s-]?shoulders?\b|\bO\.?T\.?S\b|über die schulter|par-dessus l'épaule|sobre el hombro|zza ramienia/iu,
  ],
  [
    'point_of_view',
    'point of view',
    /\bpoint[\s-]of[\s-]view\b|\bP\.?O\.?V\b|\bsubjective\b|\bsubjektive\b|\bcaméra subjective\b/iu,
  ],
  [
    'overhead',
    'overhead',
    /\boverhead\b|\btop[\s-](shot|down)\b|\bbird'?s[\s-]eye\b|\bgod'?s[\s-]eye\b|\b(aerial|drone)\b|\bcenital\b/iu,
  ],
  [
    'low',
    'low angle',
    /\blow[\s-]angle\b|\bfrom below\b|\bworm'?s[\s-]eye\b|\blooking up\b|\b(untersicht|froschperspektive|contre-plongée|contrapicado|żabia perspektywa)\b/iu,
  ],
  [
    'high',
    'high angle',
    /\bhigh[\s-]angle\b|\bfrom above\b|\blooking down\b|\b(aufsicht|vogelperspektive|plongée|picado|z góry)\b/iu,
  ],
  ['dutch', 'dutch angle', /\b(dutch|canted|tilted|oblique)([\s-]angle)?\b(?<!tilted up)/iu],
  ['eye_level', 'eye level', /\beye[\s-]level\b|\bstraight[\s-]on\b|\baugenhöhe\b|hauteur d'œil|altura de los ojos/iu],
]

export const movementWords: Vocabulary<Movement> = [
  [
    'push_in',
    'slow push in',
    /\b(push(es)?|pushing|dolly|dollies|zoom(s|ing)?|mov(es|ing)|creep(s|ing)?|track(s|ing)?)[\s-]in\b|\bzufahrt\b|\btravelling avant\b|\bnajazd\b/iu,
  ],
  [
    'pull_out',
    'slow pull out',
    /\b(pull(s|ing)?|dolly|dollies|zoom(s|ing)?|track(s|ing)?)[\s-](out|back)\b|\bwiden(s|ing)?\b|\brückfahrt\b|\btravelling arrière\b|\bodjazd\b/iu,
  ],
  [
    'pan_left',
    'pan left',
    /\b(whip[\s-])?pan(s|ning)?\b[^.,;]*\bleft\b|schwenk nach links|panoramique (à|vers la) gauche/iu,
  ],
  ['pan_right', 'pan right', /\b(whip[\s-])?pan(s|ning)?\b|\bschwenk\b|\bpanoramique\b|\bpanorámica\b/iu],
  ['tilt_up', 'tilt up', /\btilt(s|ing)?[\s-]up\b/iu],
  ['tilt_down', 'tilt down', /\btilt(s|ing)?[\s-]down\b/iu],
  ['crane_up', 'crane up', /\b(crane|boom|jib|pedestal)s?[\s-]up\b|\brising (camera|crane)\b|\bcamera rises\b/iu],
  ['crane_down', 'crane down', /\b(crane|boom|jib|pedestal)s?[\s-]down\b|\bcamera (descends|lowers)\b/iu],
  ['track_left', 'track left', /\b(track(s|ing)?|truck(s|ing)?|dolly|dollies|slid(e|es|ing))\b[^.,;]*\bleft\b/iu],
  ['track_right', 'track right', /\b(track(s|ing)?|truck(s|ing)?|dolly|dollies|slid(e|es|ing))\b[^.,;]*\bright\b/iu],
  ['follow', 'follow', /\bfollow(s|ing)?\b|\btracking\b|\bsteadicam\b|\bfolgt\b/iu],
  ['handheld', 'handheld', /\bhand[\s-]?held\b|\bshaky\b|\bhandkamera\b|\bcaméra à l'épaule\b|\bcámara en mano\b/iu],
  [
    'static',
    'static',
    /\bstatic\b|\block(ed)?[\s-]?(off|down)\b|\btripod\b|\bstill camera\b|\bfixed\b|\bstatisch\b|\bplan fixe\b/iu,
  ],
]
