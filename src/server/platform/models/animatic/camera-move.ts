/** What part of the picture is seen: 1 is all of it; x and y run from -1 (left, top) to 1 (right, bottom). */
export interface View {
  zoom: number
  x: number
  y: number
}

/** From 0 to 1 over the clip; the seconds are for movements that shake rather than go somewhere. */
type Path = (progress: number, seconds: number) => View

export interface CameraMove {
  view: Path
  /** The nearest it ever gets, so that the still can be prepared with enough pixels. */
  nearest: number
}

interface Reach {
  /** How much of the picture the movement covers. */
  amount: number
  /** Makes another take shake otherwise. */
  seed: number
}

const between = (from: number, to: number, share: number) => from + (to - from) * share

const slide = (reach: number, from: Partial<View>, to: Partial<View>): Path => {
  const rest = { zoom: 1 + reach, x: 0, y: 0 }
  const start = { ...rest, ...from }
  const end = { ...rest, ...to }
  return (progress) => {
    const share = ease(progress)
    return { zoom: between(start.zoom, end.zoom, share), x: between(start.x, end.x, share), y: between(start.y, end.y, share) }
  }
}

/** Half straight, half smooth: a move that starts and stops softly but is under way all the time. */
const ease = (progress: number) => (progress + progress * progress * (3 - 2 * progress)) / 2

const shake = ({ amount, seed }: Reach): Path => (_, seconds) => ({
  zoom: 1 + amount / 2,
  x: 0.5 * Math.sin(seconds * 2.1 + seed) + 0.3 * Math.sin(seconds * 4.7 + seed * 3),
  y: 0.5 * Math.sin(seconds * 1.7 + seed * 2) + 0.3 * Math.sin(seconds * 5.3 + seed),
})

/** The first pattern that fits names the move. Words as directors write them: "pulls back", "hand-held", "dolly in". */
const moves: [pattern: RegExp, path: (reach: Reach) => Path][] = [
  [/hand-?\s?held|shak[ey]/, shake],
  [/\bfollow/, ({ amount }) => slide(amount, { zoom: 1 + amount / 3, x: -0.5 }, { x: 0.5 })],
  [/\b(crane|boom|rise|jib)\w*\b.*\bdown|\bdescend/, ({ amount }) => slide(amount, { y: -1 }, { zoom: 1 + amount / 3, y: 1 })],
  [/\b(crane|boom|rise|rises|rising|jib)\b/, ({ amount }) => slide(amount, { y: 1 }, { zoom: 1 + amount / 3, y: -1 })],
  [/\btilt\w*\b.*\bdown/, ({ amount }) => slide(amount, { y: -1 }, { y: 1 })],
  [/\btilt/, ({ amount }) => slide(amount, { y: 1 }, { y: -1 })],
  [/\b(pan|whip)\w*\b.*\bleft/, ({ amount }) => slide(amount, { x: 1 }, { x: -1 })],
  [/\b(pan|pans|panning|whip)\b/, ({ amount }) => slide(amount, { x: -1 }, { x: 1 })],
  [/\b(track|truck|slid|dolly|dollies)\w*\b.*\bleft/, ({ amount }) => slide(amount * 1.4, { x: 1 }, { x: -1 })],
  [/\b(track|truck|slid|dolly|dollies)\w*\b.*\bright/, ({ amount }) => slide(amount * 1.4, { x: -1 }, { x: 1 })],
  [/\b(pull|zoom|dolly|dollies|move|track|draw)\w*\b.*\b(out|back|away)\b|\bwidens?\b/, ({ amount }) => slide(amount, {}, { zoom: 1 })],
  [/\b(push|zoom|dolly|dollies|move|track|creep)\w*\b.*\b(in|into|forward|closer)\b/, ({ amount }) => slide(amount, { zoom: 1 }, {})],
]

const still: CameraMove = { view: () => ({ zoom: 1, x: 0, y: 0 }), nearest: 1 }

const usual = 0.12

/** Reads the camera's sentence, which stands first in a video prompt: "Camera: slow push in." Without one the camera stands. */
export function cameraMove(prompt: string, variation: number): CameraMove {
  const [, sentence = ''] = /^\s*(?:the\s+)?camera\b\s*:?\s*([^.\n]*)/i.exec(prompt) ?? []
  const words = sentence.toLowerCase()
  const path = moves.find(([pattern]) => pattern.test(words))?.[1]
  if (!path) return still
  const amount = usual * pace(words) * takes[(variation - 1) % takes.length]!
  const view = path({ amount, seed: variation })
  return { view, nearest: Math.max(view(0, 0).zoom, view(1, 0).zoom) }
}

const takes = [1, 1.4, 0.7, 1.2]

function pace(words: string): number {
  if (/\b(slow|slowly|gentle|gently|slight|slightly|barely)\b/.test(words)) return 0.7
  return /\b(fast|quick|quickly|rapid|whip|sudden|suddenly)\b/.test(words) ? 1.6 : 1
}
