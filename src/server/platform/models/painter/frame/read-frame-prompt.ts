import type { Reference } from '../../ports.ts'
import { sentencesOf, styleTextOf, withoutManifest, withoutStyle } from '../words/prompt.ts'
import { angleIn, sizeIn, tellsCamera } from './camera-words.ts'
import type { FrameBrief, Subject } from './frame-brief.ts'
import { acrossIn, countIn, depthIn, expressionIn, facingIn, poseIn } from './mark-words.ts'

interface Told {
  name: string
  traits: string
  number: number | null
  described: boolean
  words: string
}

/** Sentences that are about the picture as a whole. */
const general =
  /^(?:setting|light|lighting|style|keep everything|pass \d|already in|leave room|add only|the instant|safe area|environment)\b/i
const opening =
  /^(?:also in the picture:\s*)?(?<name>[^:.()\n]{1,80}?)\s*(?:\((?<traits>[^)]*)\))?\s*(?:(?<once>appears? exactly once)|:)/i
const bracketed = /^(?:also in the picture:\s*)?(?<name>[\p{Lu}][^:.(),\n]{0,79}?)\s*\((?<traits>[^)]*)\)/u

export function readFramePrompt(prompt: string, references: readonly Reference[]): FrameBrief {
  const plain = withoutManifest(prompt)
  const sentences = sentencesOf(withoutStyle(plain))
  const subjects = references.filter(isSubject)
  const told = sentences
    .filter((sentence) => !general.test(sentence))
    .flatMap((sentence) => tellings(sentence, subjects))
  const forgotten = subjects.filter(
    ({ name, number }) => !told.some((one) => one.number === number || same(one.name, name)),
  )
  const camera = sentences.find(tellsCamera) ?? ''
  return {
    size: sizeIn(camera),
    angle: angleIn(camera),
    subjects: withHolders([...told, ...forgotten.map(asTold)].map((one) => subjectOf(one, subjects))),
    place: placeIn(sentences),
    light: /(?:^|[.\s])Light(?:ing)?:\s*([^.\n]*)/i.exec(plain)?.[1] ?? '',
    style: styleTextOf(plain),
  }
}

const isSubject = ({ kind }: Reference) => !['location', 'canvas', 'continuity', 'composition', 'look', 'detail', 'style'].includes(kind)
const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()
const asTold = ({ name, traits, number }: Reference): Told => ({ name, traits, number, described: true, words: '' })

/** Who a sentence is about. In free text every known name begins a part of its own. */
function tellings(sentence: string, subjects: readonly Reference[]): Told[] {
  const found = opening.exec(sentence)?.groups ?? bracketed.exec(sentence)?.groups
  if (found?.name && !tellsCamera(found.name))
    return [
      toldBy(
        found.name,
        found.traits ?? null,
        sentence.slice(sentence.indexOf(found.name) + found.name.length),
        subjects,
      ),
    ]
  const places = subjects
    .map((subject) => ({ subject, at: sentence.toLowerCase().indexOf(subject.name.toLowerCase()) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)
  return places.map(({ subject, at }, index) =>
    toldBy(subject.name, null, sentence.slice(at + subject.name.length, places[index + 1]?.at), subjects),
  )
}

function toldBy(name: string, traits: string | null, words: string, subjects: readonly Reference[]): Told {
  const number = Number(/Image #(\d+)/.exec(traits ?? words.slice(0, 200))?.[1] ?? Number.NaN)
  const known =
    subjects.find((subject) => subject.number === number) ?? subjects.find((subject) => same(subject.name, name.trim()))
  const plainTraits = traits?.replace(/,?\s*(?:of )?Image #\d+/g, '').trim() ?? ''
  return {
    name: name.trim(),
    traits: plainTraits || known?.traits || '',
    number: known?.number ?? null,
    described: plainTraits !== '' || known !== undefined,
    words: words.replace(/^\s*\([^)]*\)/, ''),
  }
}

function subjectOf({ name, traits, number, described, words }: Told, references: readonly Reference[]): Subject {
  const reference = references.find((one) => one.number === number)
  return {
    name,
    kind: reference ? kindOf(reference) : kindIn(words),
    traits,
    number,
    described,
    across: acrossIn(words),
    depth: depthIn(words),
    facing: facingIn(words),
    pose: poseIn(words),
    expression: expressionIn(words),
    holder:
      /\b(?:with|held by|in the hands? of|carried by|beside|next to)\s+(?:the )?([^,.;]+)/i.exec(words)?.[1]?.trim() ??
      null,
    count: countIn(words),
  }
}

const kindOf = ({ kind }: Reference): Subject['kind'] => (kind === 'prop' || kind === 'extra' ? kind : 'character')

function kindIn(words: string): Subject['kind'] {
  if (/varied people|several people|exactly \d+ (?:varied )?people/i.test(words)) return 'extra'
  return /appears? exactly once, (?:with|held|in plain view|on |beside|in )/i.test(words) ? 'prop' : 'character'
}

/** "Ana … holding the lantern": the lantern is with Ana. */
function withHolders(subjects: Subject[]): Subject[] {
  const names = subjects.map(({ name }) => name)
  return subjects.map((subject) => ({
    ...subject,
    holder: names.find((name) => name !== subject.name && subject.holder?.toLowerCase().includes(bare(name))) ?? null,
  }))
}

/** Without its article, as it may stand in a sentence. */
const bare = (name: string) => name.toLowerCase().replace(/^(?:the|an?) /, '')

function placeIn(sentences: readonly string[]): FrameBrief['place'] {
  const setting = sentences.find((sentence) => /^setting:/i.test(sentence))
  if (!setting) return null
  const text = setting.replace(/^setting:\s*/i, '')
  const traits = [...text.matchAll(/\(([^)]*)\)/g)]
    .map(([, inside]) => inside!.replace(/,?\s*Image #\d+/g, ''))
    .join(', ')
  return { name: text.replace(/\([^)]*\)/g, '').trim(), traits }
}
