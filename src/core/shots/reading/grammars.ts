import type { Language } from '#core/scripts/language/detect-language.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import type { Grammar } from './grammar.ts'
import { polish } from './polish.ts'
import { spanish } from './spanish.ts'

export const grammars: Record<Language, Grammar> = { en: english, de: german, fr: french, es: spanish, pl: polish }
