/** A regular expression too long for one line: its pieces are joined as they are. */
export const pattern = (flags: string, ...pieces: string[]) => new RegExp(pieces.join(''), flags)
