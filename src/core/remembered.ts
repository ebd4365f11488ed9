const most = 5_000

/** A pure function of one text that keeps its answers for a while: films say the same names and descriptions again and again. */
export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return (text) => {
    if (known.has(text)) return known.get(text)!
    if (known.size >= most) known.clear()
    const made = answer(text)
    known.set(text, made)
    return made
  }
}
