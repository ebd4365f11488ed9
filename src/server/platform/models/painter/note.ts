import sharp from 'sharp'
import { z } from 'zod'
import { AnimalSpec } from './animals/animal-spec.ts'
import { PersonSpec } from './figure/person-spec.ts'
import { PlaceSpec } from './places/place-spec.ts'
import { ThingSpec } from './things/thing-spec.ts'

const Box = z.object({ name: z.string().max(200), x: z.number(), y: z.number(), width: z.number(), height: z.number() })

const Spot = z.object({ x: z.number(), y: z.number() })

/** Where somebody stands in a frame, so that a later pass can work around, and put things into hands. */
const Mark = z.object({
  name: z.string().max(200),
  x: z.number(),
  ground: z.number(),
  scale: z.number().positive(),
  footing: z.number(),
  bounds: Spot.extend({ width: z.number(), height: z.number() }),
  face: Spot.extend({ radius: z.number() }).nullable(),
  hand: Spot.nullable(),
})
export type Mark = z.infer<typeof Mark>

/** What was drawn: kept in the picture, so that the same one can be drawn again in another pose. */
export const Drawn = z.discriminatedUnion('kind', [
  PersonSpec,
  AnimalSpec,
  ThingSpec,
  PlaceSpec,
  z.object({ kind: z.literal('people'), people: z.array(PersonSpec).max(12) }),
  z.object({
    kind: z.literal('frame'),
    layout: z.array(Box).max(60),
    depth: z.string().max(400_000),
    marks: z.array(Mark).max(60),
    tallest: z.number(),
  }),
])
export type Drawn = z.infer<typeof Drawn>

export const writeNote = (drawn: Drawn) =>
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
  '<rdf:Description rdf:about="" xmlns:painter="urn:aiuteur:painter"' +
  ` painter:note="${Buffer.from(JSON.stringify(drawn)).toString('base64')}"/>` +
  '</rdf:RDF></x:xmpmeta>'

/** Null for every picture that the painter did not make, and for one that lost its note on the way. */
export async function readNote(bytes: Uint8Array): Promise<Drawn | null> {
  const { xmp } = await sharp(bytes).metadata()
  const written = xmp && /painter:note="([A-Za-z0-9+/=]+)"/.exec(Buffer.from(xmp).toString('latin1'))?.[1]
  if (!written) return null
  try {
    return Drawn.parse(JSON.parse(Buffer.from(written, 'base64').toString('utf8')))
  } catch {
    return null
  }
}
