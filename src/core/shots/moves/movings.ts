import type { Language } from '#core/scripts/language/detect-language.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { polish } from './polish.ts'
import type { Moving } from './rules.ts'
import { spanish } from './spanish.ts'

export const movings: Record<Language, Moving> = { en: english, de: german, fr: french, es: spanish, pl: polish }
