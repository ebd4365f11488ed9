interface Passing {
  name: string
  label: string
  /** The video model the film is planned for. */
  model: string
  /** Of one take. */
  usd: number
}

/** What it means that somebody only passes through: no frame says how they look (P7). */
export const unanchored = ({ name, label, model, usd }: Passing): string =>
  `No frame of ${label} shows ${name}: ${model} only reads of them, and may show somebody else or nobody` +
  (usd > 0 ? `; a take that goes wrong costs $${usd.toFixed(2)} again.` : '.') +
  ' Split the shot, and a frame shows them.'
