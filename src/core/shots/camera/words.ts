import type { Movement, ShotAngle, ShotSize } from '../camera.ts'
import { pattern } from '../pattern.ts'

/** The field's names; the first of each row is how Aiuteur writes it. */
type Vocabulary<Word> = readonly [Word, written: string, read: RegExp][]

export const sizeWords: Vocabulary<ShotSize> = [
  [
    'extreme_close',
    'Extreme close-up',
    pattern(
      'iu',
      String.raw`\b(extreme|big|very) close[\s-]?ups?\b|\b[EXB]CU\b|\bmacro\b|très gros plan|`,
      String.raw`primerísimo primer plano|\bdetail(aufnahme)?\b|\bdetal\b`,
    ),
  ],
  [
    'medium_close',
    'Medium close-up',
    pattern(
      'iu',
      String.raw`\bmedium[\s-]close([\s-]?ups?)?\b|\bMCU\b|\bplan rapproché\b|\bprimer plano medio\b|`,
      String.raw`\bhalbnah\b|\bpółzbliżenie\b`,
    ),
  ],
  [
    'extreme_wide',
    'Extreme wide shot',
    pattern(
      'iu',
      String.raw`\b(extreme|very)[\s-](wide|long)\b|\bestablishing\b|\b[EXV](WS|LS)\b|\b(panorama|`,
      String.raw`supertotale|plan d'ensemble|gran plano general)\b|plan totalny`,
    ),
  ],
  [
    'medium_wide',
    'Medium wide shot',
    pattern(
      'iu',
      String.raw`\bmedium[\s-](wide|long|full)\b|\bM[WL]S\b|\bcowboy shot\b|\b(amerikanische|`,
      String.raw`plan américain|plano americano|plan amerykański)\b`,
    ),
  ],
  [
    'medium',
    'Medium shot',
    pattern(
      'iu',
      String.raw`\bmedium\b|\bmid[\s-]?shot\b|\bMS\b|\b(two|2|three|3)[\s-]?shot\b|\b(halbnahe|`,
      String.raw`plan moyen|plano medio|plan średni)\b`,
    ),
  ],
  [
    'full',
    'Full shot',
    pattern(
      'iu',
      String.raw`\bfull(?:[\s-](length|body|figure))?(?:[\s-]shot)?\b|\bFS\b|\b(halbtotale|plan en pied|`,
      String.raw`plano entero|plan pełny)\b`,
    ),
  ],
  [
    'close',
    'Close-up',
    pattern(
      'iu',
      String.raw`\bclose([\s-]?ups?|[\s-](on|shot))?\b|\bCU\b|\binsert\b|\b(nahaufnahme|großaufnahme|`,
      String.raw`gros plan|primer plano|zbliżenie)\b`,
    ),
  ],
  [
    'wide',
    'Wide shot',
    pattern(
      'iu',
      String.raw`\bwide\b(?![\s-]angle)|\blong shot\b|\b[WL]S\b|\bmaster shot\b|\b(totale|weitwinkel|`,
      String.raw`plan large|plano general|plan ogólny)\b`,
    ),
  ],
]

export const angleWords: Vocabulary<ShotAngle> = [
  [
    'over_the_shoulder',
    'over the shoulder',
    pattern(
      'iu',
      String.raw`\bover[\s-](the|his|her|their|\w+'s)?[\s-]?shoulders?\b|\bO\.?T\.?S\b|über die schulter|`,
      String.raw`par-dessus l'épaule|sobre el hombro|zza ramienia`,
    ),
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
    pattern(
      'iu',
      String.raw`\blow[\s-]angle\b|\bfrom below\b|\bworm'?s[\s-]eye\b|\blooking up\b|\b(untersicht|`,
      String.raw`froschperspektive|contre-plongée|contrapicado|żabia perspektywa)\b`,
    ),
  ],
  [
    'high',
    'high angle',
    /\bhigh[\s-]angle\b|\bfrom above\b|\blooking down\b|\b(aufsicht|vogelperspektive|plongée|picado|z góry)\b/iu,
  ],
  ['dutch', 'dutch angle', /\b(dutch|canted|tilted|oblique)([\s-]angle)?\b(?<!tilted up)/iu],
  ['eye_level', 'eye level', /\beye[\s-]level\b|\bstraight[\s-]on\b|\baugenhöhe\b|hauteur d'œil|altura de ojos/iu],
]

export const movementWords: Vocabulary<Movement> = [
  [
    'push_in',
    'slow push in',
    pattern(
      'iu',
      String.raw`\b(push(es)?|pushing|dolly|dollies|zoom(s|ing)?|mov(es|ing)|creep(s|ing)?|track(s|`,
      String.raw`ing)?)[\s-]in\b|\bzufahrt\b|\btravelling avant\b|\bnajazd\b`,
    ),
  ],
  [
    'pull_out',
    'slow pull out',
    pattern(
      'iu',
      String.raw`\b(pull(s|ing)?|dolly|dollies|zoom(s|ing)?|track(s|ing)?)[\s-](out|back)\b|\bwiden(s|`,
      String.raw`ing)?\b|\brückfahrt\b|\btravelling arrière\b|\bodjazd\b`,
    ),
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
  ['handheld', 'handheld', /\bhand[\s-]?held\b|\bshaky\b|\bhandkamera\b|\bcaméra à l'épaule\b|cámara en mano/iu],
  [
    'static',
    'static',
    /\bstatic\b|\block(ed)?[\s-]?(off|down)\b|\btripod\b|\bstill camera\b|\bfixed\b|\bstatisch\b|\bplan fixe\b/iu,
  ],
]
