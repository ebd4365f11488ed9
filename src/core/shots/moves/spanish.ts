import { anywhere, forms, moving, type MoveRule } from './rules.ts'
import { pattern } from '../pattern.ts'

const rule = (effect: MoveRule['effect'], verbs: string, when: RegExp, more: Partial<MoveRule> = {}): MoveRule => ({
  verbs: forms(verbs),
  when,
  effect,
  moves: 'subject',
  ...more,
})

export const spanish = moving(
  [
    rule(
      'enters',
      'entra entran entrando irrumpe irrumpen llega llegan llegando aparece aparecen reaparece vuelve vuelven ' +
        'volviendo regresa regresan',
      anywhere,
      {
        unless: pattern(
          'u',
          String.raw`^(?:en (?:razon|calor|panico|juego|colera|contacto)|a (?:la conclusion|`,
          String.raw`[a-z]+r(?![a-z]))|el codigo|la clave|en si|la cabeza|la mirada|los ojos|(?:al|`,
          String.raw`a) (?:trabajo|libro|lectura))`,
        ),
      },
    ),
    rule(
      'exits',
      'sale salen saliendo',
      pattern(
        'u',
        String.raw`^(?:$|de|del|por|con|a|al|corriendo|y|sin|hacia|en|tras|detras|fuera|rapidamente|`,
        String.raw`lentamente|[a-z]+mente|disparad[oa]|@who|juntos)`,
      ),
      { unless: /^(?:a la luz|de (?:dudas|su (?:asombro|ensimismamiento|bolsillo))|bien|mal|el sol|con la suya)/u },
    ),
    rule(
      'exits',
      'va van marcha marchan',
      /^(?:$|de @here|de la |del |con|por|corriendo|sin|hacia la (?:puerta|salida)$|en silencio|@who)/u,
    ),
    rule(
      'exits',
      'desaparece desaparecen huye huyen escapa escapan abandona abandonan',
      /^(?!(?:el (?:libro|plan|juego)|la (?:idea|lucha)|@what|toda|su (?:plan|idea)))/u,
    ),
    rule(
      'passes',
      'pasa pasan pasando cruza cruzan atraviesa',
      pattern(
        'u',
        String.raw`^(?:$|por (?:detras|delante|el fondo|la calle|el pasillo)|al fondo|corriendo|de largo|`,
        String.raw`junto a|frente|detras|delante|en segundo plano|@here)`,
      ),
    ),
    rule('enters', 'trae traen', /^.*(?:@who|@what).*(?:adentro|a @here|dentro)/u, { moves: 'both' }),
    rule('exits', 'lleva llevan', /^.*(?:@who|@what).*(?:fuera|afuera)/u, { moves: 'both' }),
  ],
  {
    blockers: forms('quiere quieren va van puede pueden debe deben ha han habia para sin no nunca a'),
    along: /^(?:seguid[oa]s? (?:de|por)|acompanad[oa]s? (?:de|por)|con|llevando)(?![a-z])/u,
    opens: /\bpuerta\b.*abre|abre.*\bpuerta\b/u,
    driven: forms('llega llegan aparece desaparece pasa pasan cruza entra sale'),
    takes: forms('coge cogen toma toman agarra agarran recoge recogen lleva'),
  },
)
