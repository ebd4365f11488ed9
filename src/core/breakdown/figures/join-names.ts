import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Gender } from '../lexicon/words.ts'
import type { Figure } from './figure.ts'
import type { FoundName } from './found-name.ts'
import { isHonorific, nameKey, nameWords, roleOf, sameTitle, untitled } from './names.ts'

/** Who is who: names that mean one person become one figure. Sure rules only; what is likely is left to the user. */
export function joinNames(found: readonly FoundName[], lexicon: Lexicon): Figure[] {
  const figures = byName(believable(found, lexicon), lexicon)
  joinOtherNames(figures, lexicon)
  joinTitles(figures, lexicon)
  joinParts(figures, lexicon)
  joinRoles(figures, lexicon)
  return joinForms(figures, lexicon)
}

/** A capital run that may be emphasis counts where something else names the same. */
function believable(found: readonly FoundName[], lexicon: Lexicon): FoundName[] {
  const sure = new Set(found.filter((name) => name.sure).flatMap(({ name }) => nameWords(name, lexicon)))
  const times = new Map<string, number>()
  for (const { name } of found) times.set(nameKey(name, lexicon), (times.get(nameKey(name, lexicon)) ?? 0) + 1)
  return found.filter(
    ({ sure: isSure, name }) =>
      isSure ||
      nameWords(name, lexicon).every((word) => sure.has(word)) ||
      (times.get(nameKey(name, lexicon)) ?? 0) > 1,
  )
}

function byName(found: readonly FoundName[], lexicon: Lexicon): Figure[] {
  const figures = new Map<string, Figure>()
  for (const name of found) {
    const key = nameKey(name.name, lexicon)
    const figure = figures.get(key)
    if (figure) absorb(figure, name)
    else if (key !== '') figures.set(key, absorb(emptyFigure(name, key, lexicon), name))
  }
  return [...figures.values()]
}

const emptyFigure = (name: FoundName, key: string, lexicon: Lexicon): Figure => ({
  names: new Map([[key, name.name]]),
  found: [],
  many: name.many,
  nature: name.nature,
  gender: null,
  speaks: false,
  roles: new Set(),
  proper: name.nature !== 'thing' && roleOf(nameWords(name.name, lexicon), lexicon) === null,
  forms: [],
})

function absorb(figure: Figure, name: FoundName): Figure {
  figure.found.push(name)
  figure.speaks ||= name.source === 'cue'
  figure.many ||= name.many
  if (name.nature !== 'person') figure.nature = name.nature
  figure.gender ??= name.gender
  for (const role of name.roles) figure.roles.add(role)
  return figure
}

/** `into` lives on under both names. */
function join(figures: Figure[], into: Figure, other: Figure) {
  for (const [key, name] of other.names) if (!into.names.has(key)) into.names.set(key, name)
  for (const name of other.found) absorb(into, name)
  into.found.sort((a, b) => a.scene - b.scene || a.line - b.line)
  into.proper ||= other.proper
  figures.splice(figures.indexOf(other), 1)
}

const keyed = (figures: readonly Figure[], key: string) => figures.find(({ names }) => names.has(key))

/** "BARTHOLOMEW, whom everybody calls PIP". */
function joinOtherNames(figures: Figure[], lexicon: Lexicon) {
  for (const figure of figures.filter(({ many }) => !many)) {
    for (const other of figure.found.flatMap(({ otherNames }) => otherNames)) {
      const key = nameKey(other, lexicon)
      const same = keyed(figures, key)
      if (same === figure || same?.many) continue
      if (same && figures.includes(figure)) join(figures, figure, same)
      figure.names.set(key, other)
    }
  }
}

/** MR. OAKS and OAKS, DETECTIVE OAKS and OAKS: the title does not make another person. */
function joinTitles(figures: Figure[], lexicon: Lexicon) {
  for (const figure of [...figures]) {
    if (!figures.includes(figure) || figure.many) continue
    for (const name of [...figure.names.values()]) {
      const words = nameWords(name, lexicon)
      const bare = untitled(words, lexicon)
      if (bare.length === words.length || bare.length === 0) continue
      const same = keyed(figures, bare.join(' '))
      if (
        same &&
        same !== figure &&
        !same.many &&
        agree(same, figure) &&
        titledAs(figures, bare.join(' '), lexicon) < 2
      )
        join(figures, same.speaks && !figure.speaks ? same : figure, same.speaks && !figure.speaks ? figure : same)
    }
  }
}

/** MR. OAKS and MRS. OAKS are two: OAKS alone is neither. */
const titledAs = (figures: readonly Figure[], bare: string, lexicon: Lexicon) =>
  figures.filter(({ names }) =>
    [...names.keys()].some(
      (key) =>
        key !== bare &&
        isHonorific(key.split(' ')[0] ?? '', lexicon) &&
        untitled(key.split(' '), lexicon).join(' ') === bare,
    ),
  ).length

/** OAKS, MARTA and MARTA OAKS: part of a full name, where only one full name has it. */
function joinParts(figures: Figure[], lexicon: Lexicon) {
  const byWord = new Map<string, Set<Figure>>()
  for (const figure of figures)
    for (const word of [...figure.names.keys()].flatMap((key) => key.split(' ')))
      byWord.set(word, (byWord.get(word) ?? new Set()).add(figure))
  for (const figure of figures.filter(({ proper, many }) => proper && !many)) {
    const parts = [...figure.names.keys()].map((key) => key.split(' ')).filter((words) => isProper(words, lexicon))
    const sharing = new Set(
      parts.flatMap((words) => [...(byWord.get(words[0] ?? '') ?? []), ...(byWord.get(words.at(-1) ?? '') ?? [])]),
    )
    const full = [...sharing].filter(
      (other) =>
        other !== figure &&
        figures.includes(other) &&
        !other.many &&
        agree(other, figure) &&
        [...other.names.keys()].some((name) => parts.some((words) => isPartOf(words, name.split(' '), lexicon))),
    )
    const [only] = full
    if (only && full.length === 1) join(figures, only, figure)
  }
}

const isProper = (words: readonly string[], lexicon: Lexicon) =>
  !words.some((word) => /^\d+$/u.test(word)) && roleOf(words, lexicon) === null

function isPartOf(part: readonly string[], full: readonly string[], lexicon: Lexicon): boolean {
  if (part.length >= full.length || roleOf(full, lexicon) !== null || isForm(full, part, lexicon)) return false
  const [title = '', ...rest] = part
  if (sameTitle(title, full[0] ?? '') && rest.length > 0 && isHonorific(title, lexicon))
    return rest.every((word) => full.slice(1).includes(word))
  const ends = [0, full.length - part.length, isHonorific(full[0] ?? '', lexicon) ? 1 : 0]
  return ends.some((at) => part.every((word, offset) => full[at + offset] === word))
}

const isForm = (full: readonly string[], part: readonly string[], lexicon: Lexicon) => {
  const extra = full.slice(0, full.length - part.length)
  return extra.length > 0 && extra.every((word) => lexicon.has('old', word) || lexicon.has('young', word))
}

/** HANDSOME MAN and EXTREMELY HANDSOME MAN: one is introduced, the other speaks. */
function joinRoles(figures: Figure[], lexicon: Lexicon) {
  for (const figure of figures.filter(({ proper, many }) => !proper && !many)) {
    const [key = ''] = figure.names.keys()
    const longer = figures.filter(
      (other) =>
        other !== figure &&
        !other.many &&
        other.nature === figure.nature &&
        [...other.names.keys()].some((name) => name.endsWith(` ${key}`)),
    )
    const [only] = longer
    if (!only || longer.length !== 1) continue
    const introduced = (one: Figure) => one.found.some(({ source }) => source === 'capitals')
    const together = only.found.some(
      ({ source, scene }) =>
        source === 'cue' &&
        figure.found.some(
          (other) => other.source === 'cue' && other.scene === scene && !only.names.has(nameKey(other.name, lexicon)),
        ),
    )
    if (introduced(only) && figure.speaks && !introduced(figure) && sceneOf(only) <= sceneOf(figure) && !together)
      join(figures, only, figure)
  }
}

const sceneOf = ({ found }: Figure) => found[0]?.scene ?? 0
const agree = (one: Figure, other: Figure) =>
  one.gender === null || other.gender === null || one.gender === other.gender

/** OLD MARTA, MARTA (AGED 9): a form of MARTA, if there is a MARTA. */
function joinForms(figures: Figure[], lexicon: Lexicon): Figure[] {
  for (const figure of [...figures]) {
    const [key = ''] = figure.names.keys()
    const words = key.split(' ')
    const rest = words.findIndex((word) => !lexicon.has('old', word) && !lexicon.has('young', word))
    const base = rest > 0 ? findBase(figures, figure, words.slice(rest), lexicon) : undefined
    if (!base) continue
    base.forms.push({ name: figure.names.get(key) ?? key, found: figure.found })
    base.speaks ||= figure.speaks
    for (const role of figure.roles) base.roles.add(role)
    base.found.push(...figure.found)
    figures.splice(figures.indexOf(figure), 1)
  }
  for (const figure of figures) formsByAge(figure)
  return figures
}

const findBase = (figures: readonly Figure[], form: Figure, words: readonly string[], lexicon: Lexicon) =>
  figures.find(
    (other) =>
      other !== form &&
      other.proper &&
      !other.many &&
      [...other.names.keys()].some(
        (name) =>
          name === words.join(' ') || (roleOf(words, lexicon) === null && name.split(' ').includes(words.join(' '))),
      ),
  )

function formsByAge(figure: Figure) {
  const ages = new Map<string, FoundName[]>()
  for (const found of figure.found) if (found.age) ages.set(found.age, [...(ages.get(found.age) ?? []), found])
  const aged = [...ages.values()].reduce((sum, names) => sum + names.length, 0)
  const cues = figure.found.filter(({ source }) => source === 'cue').length
  if (aged === cues && ages.size < 2) return
  for (const [age, found] of ages) figure.forms.push({ name: `${found[0]?.name ?? ''} (${age})`, found })
}

/** Once all are known: what a later pronoun taught. */
export const setGender = (figure: Figure, gender: Gender) => {
  figure.gender ??= gender
}
