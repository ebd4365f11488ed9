/** "walk" → walks, walk, walking; the past is left out: what happened before is not seen. */
export const presentForms = (...lists: string[]): ReadonlySet<string> => new Set(lists.flatMap((list) => list.split(/\s+/u)).flatMap(formsOf))

const formsOf = (verb: string) => [verb, third(verb), gerund(verb)]

function third(verb: string): string {
  if (/(?:s|x|z|ch|sh|o)$/u.test(verb)) return `${verb}es`
  return /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`
}

function gerund(verb: string): string {
  if (/[^e]e$/u.test(verb)) return `${verb.slice(0, -1)}ing`
  return doubles.has(verb) ? `${verb}${verb.slice(-1)}ing` : `${verb}ing`
}

const doubles = new Set('run step slip hop get sit swim trot skip pop plod swim drag let wrap drop flit jog barge slam scram strut'.split(' '))
