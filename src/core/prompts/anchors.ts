const anchorPattern = /@\[([^\]\n]+)\]/g

/** How a stored prompt names an asset; the number comes at rendering, per pass. */
export const anchor = (name: string) => `@[${name}]`

/** Puts words in place of the anchors; a name nobody knows any more stays as a plain name. */
export const renderAnchors = (text: string, tell: (name: string) => string | undefined) =>
  text.replace(anchorPattern, (_, name: string) => tell(name) ?? name)
