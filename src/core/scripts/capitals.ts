/** ß has no capital on most keyboards, so it stands among capitals too. */
const small = /[^\P{Ll}ß]/u

export const isInCapitals = (text: string) => !small.test(text) && /\p{Lu}/u.test(text)
