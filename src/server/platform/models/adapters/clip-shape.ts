import type { VideoRequest } from '../ports.ts'
import { notSent } from './explain.ts'
import type { VideoRow } from './row.ts'

export interface ClipShape {
  ratio: string
  resolution: string
  hasEnd: boolean
  warnings: string[]
}

/** The combination of the model's matrix that was meant; one that is in no row is refused before anything is paid. */
export function clipShape(row: VideoRow, request: VideoRequest): ClipShape {
  const hasEnd = request.endFrame !== null && offers(row, 'start_end')
  const legal = row.legal.filter(({ modes }) => modes.includes(hasEnd ? 'start_end' : 'start'))
  const shape = request.width / request.height
  const ratio = nearest(legal.flatMap(({ ratios }) => ratios), (name) => shapeOf(name) / shape)
  const resolution = nearest(legal.flatMap(({ resolutions }) => resolutions), (name) => linesOf(name) / lines(request))
  const isLegal = legal.some(
    ({ ratios, resolutions, seconds }) =>
      ratios.includes(ratio) && resolutions.includes(resolution) && holds(seconds, request.seconds),
  )
  if (!isLegal) {
    const asked = `${request.seconds} s in ${ratio} at ${resolution}${hasEnd ? ' with an end frame' : ''}`
    throw notSent(`${row.name} makes no clip of ${asked}.`)
  }
  const lost = request.endFrame !== null && !hasEnd ? [`${row.name} takes no end frame: it was not sent.`] : []
  return { ratio, resolution, hasEnd, warnings: lost }
}

const offers = ({ legal }: VideoRow, mode: string) => legal.some(({ modes }) => modes.includes(mode))

const holds = (seconds: VideoRow['legal'][number]['seconds'], wanted: number) =>
  Array.isArray(seconds) ? seconds.includes(wanted) : wanted >= seconds.from && wanted <= seconds.to

/** The name whose proportion to what is wanted is nearest to 1. */
const nearest = (names: string[], proportion: (name: string) => number) =>
  names.toSorted((a, b) => Math.abs(Math.log(proportion(a))) - Math.abs(Math.log(proportion(b))))[0] ?? ''

function shapeOf(ratio: string): number {
  const [width = 1, height = 1] = ratio.split(':').map(Number)
  return width / height
}

const linesOf = (resolution: string) => (resolution === '4K' ? 2160 : Number.parseInt(resolution, 10))

/** A wide picture has fewer lines than its class: 1280 × 544 is 720p. */
const lines = ({ width, height }: VideoRequest) =>
  Math.max(Math.min(width, height), (Math.max(width, height) * 9) / 16)
