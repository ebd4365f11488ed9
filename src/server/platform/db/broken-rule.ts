const rules: Record<string, 'unique' | 'reference'> = { '23505': 'unique', '23503': 'reference' }

/** Which rule of the tables a write broke; null for any other error. Both databases use the codes of PostgreSQL. */
export function brokenRule(error: unknown): 'unique' | 'reference' | null {
  if (!(error instanceof Error)) return null
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return rules[code] ?? brokenRule(error.cause)
}
