/** Stems of verbs, as they stand in action lines, and the still pose a frame shows for them; the first that fits wins. */
const poses: readonly [RegExp, string][] = [
  [/\b(sit|sits|sat|seated|sitting|sitzt|assis|assise|sentad[oa]|siedzi)\b/i, 'sitting'],
  [/\b(lie|lies|lays|lying|sleep|sleeps|asleep|collapses|liegt|schläft|allongée?|leży|śpi)\b/i, 'lying'],
  [/\b(kneel|kneels|kneeling|squat|squats|crouch|crouches|ducks|kniet|hockt|klęka)\b/i, 'kneeling'],
  [/\b(run|runs|running|rushes|races|darts|dashes|chases|rennt|läuft|court|corre|biegnie)\b/i, 'in mid-stride, running'],
  [/\b(dance|dances|dancing|tanzt|tanzen|danse|baila|tańczy)\b/i, 'in a dance step'],
  [/\b(climb|climbs|climbing|klettert|grimpe|trepa|wspina)\b/i, 'climbing'],
  [/\b(walk|walks|walking|strolls|steps|crosses|trudges|hikes|geht|marche|camina|idzie)\b/i, 'in mid-step'],
  [/\b(leans|leaning|lehnt)\b/i, 'leaning'],
]

const expressions: readonly [RegExp, string][] = [
  [/\b(smiles?|grins?|laughs?|cheery|happy|lächelt|lacht|sourit|rit|sonríe|uśmiecha)\b/i, 'smiling'],
  [/\b(cries|weeps|sobs|tears|weint|pleure|llora|płacze)\b/i, 'in tears'],
  [/\b(afraid|fearful|terrified|scared|frightened|ängstlich|effrayée?|asustad[oa]|przerażon\w*)\b/i, 'afraid'],
  [/\b(angry|furious|growls?|shouts?|screams?|yells?|wütend|en colère|furios[oa]|wściekł\w*)\b/i, 'angry'],
  [/\b(sad|sorrowful|grieving|traurig|triste|smutn\w*)\b/i, 'sad'],
  [/\b(surprised|puzzled|stares?|jolts|astonished|überrascht|étonnée?|sorprendid[oa]|zdziwion\w*)\b/i, 'astonished'],
]

const first = (table: readonly [RegExp, string][], text: string) => table.find(([pattern]) => pattern.test(text))?.[1]

/** The frozen pose and face that sentences about somebody ask for. */
export const poseIn = (sentences: string) => first(poses, sentences) ?? 'standing'
export const expressionIn = (sentences: string) => first(expressions, sentences) ?? 'calm'
