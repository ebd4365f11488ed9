import type { ImageEngine, ImageRequest, Reference, TextEngine, VideoEngine, VideoRequest } from '../ports.ts'

/** One engine request as it goes out: content and context, never bytes, never keys. */
export interface RecordedRequest {
  engine: string
  kind: 'text' | 'image' | 'video'
  references: Omit<Reference, 'bytes'>[]
  text: string
  width: number | null
  height: number | null
  seconds: number | null
  variation: number | null
}

/** What the caller alone knows: what the request is for, and where in the film it belongs. */
export type RequestContext = Record<string, string | number | null>

type Sink = (line: string) => void

/** Wraps engines so that every request is one line of JSON before it goes out, with the context of whoever asks. */
export function recordTo(sink: Sink) {
  const write = (context: RequestContext, request: RecordedRequest) => sink(JSON.stringify({ ...context, ...request }))
  return {
    image: (engine: ImageEngine, context: RequestContext): ImageEngine => ({
      id: engine.id,
      generate(request, signal) {
        write(context, ofImage(engine.id, request))
        return engine.generate(request, signal)
      },
    }),
    video: (engine: VideoEngine, context: RequestContext): VideoEngine => ({
      id: engine.id,
      start(request) {
        write(context, ofVideo(engine.id, request))
        return engine.start(request)
      },
      status: (operation, signal, report) => engine.status(operation, signal, report),
    }),
    text: (engine: TextEngine, context: RequestContext): TextEngine => ({
      id: engine.id,
      complete(request, signal) {
        const sizeless = { references: [], width: null, height: null, seconds: null, variation: null }
        write(context, { engine: engine.id, kind: 'text', text: `${request.system}\n\n${request.prompt}`, ...sizeless })
        return engine.complete(request, signal)
      },
    }),
  }
}

const ofImage = (engine: string, { prompt, references, width, height, variation }: ImageRequest): RecordedRequest => ({
  engine,
  kind: 'image',
  references: references.map(({ number, name, kind, role, traits, hash }) => {
    return { number, name, kind, role, traits, hash }
  }),
  text: prompt,
  width,
  height,
  seconds: null,
  variation,
})

const ofVideo = (engine: string, { prompt, seconds, width, height, variation }: VideoRequest): RecordedRequest => ({
  engine,
  kind: 'video',
  references: [],
  text: prompt,
  width,
  height,
  seconds,
  variation,
})
