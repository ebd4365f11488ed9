import { circle, fill, group, n } from '../svg.ts'

export const disc = (x: number, y: number, radius: number, colour: string) => fill(circle({ x, y }, radius), colour)

export const mirrorScene = (content: string, width: number) => group(content, `translate(${n(width)},0) scale(-1,1)`)
