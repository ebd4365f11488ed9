import { config } from 'zod'

// The page may not make code out of text, so zod shall not try.
config({ jitless: true })
