import type { CastMember } from '#core/casting/cast-member.ts'
import { seen } from '#core/casting/manifest.ts'
import { traitsOf } from '#core/casting/traits.ts'
import { renderAnchors } from '#core/prompts/anchors.ts'
import type { FrameInputs, RegionFix } from './inputs.ts'
import type { FrameReference, PassRequest } from './request.ts'

interface Size {
  width: number
  height: number
}

/** Asked for as one pass: the picture that stays, and those of the cast whom the words name, as far as the model keeps them apart. */
export function fixRequest(inputs: FrameInputs, { picture, words }: Pick<RegionFix, 'picture' | 'words'>, cap: number, size: Size): PassRequest {
  const cast = seen(inputs.cast, inputs.side)
  const told = traitsOf(cast)
  const named = cast.filter(({ name }) => isNamed(name, words))
  const sent = named.filter((member) => member.picture !== null).slice(0, Math.max(0, cap - 1))
  const references = [stays(picture), ...sent.map((member): FrameReference => ({ name: member.name, kind: member.kind, role: 'as in this picture', traits: plain(told.get(member)!), hash: member.picture }))]
  const tell = (member: CastMember) => {
    const at = sent.indexOf(member)
    return `${member.name} (${plain(told.get(member)!)}${at < 0 ? '' : `, Image #${at + 2}`})`
  }
  const text = [
    'REFERENCE IMAGES (attached alongside this prompt):',
    ...references.map(({ name, kind, traits }, index) => `Image #${index + 1}: ${name} (${kind}) — ${traits}`),
    `Change only the marked region of Image #1: ${oneLine(words)}`,
    'Everything outside the marked region stays exactly as it is; light, palette and style inside it are those of Image #1.',
    ...(named.length > 0 ? [`Named here: ${named.map(tell).join('; ')}.`] : []),
    `The picture as a whole, for orientation: ${renderAnchors(inputs.prompt, (name) => name)}`,
  ]
  return { number: 1, text: text.join('\n'), references, ...size }
}

const stays = (hash: string): FrameReference => ({
  name: 'the picture so far',
  kind: 'canvas',
  role: 'change the marked region only, keep everything else exactly as it is',
  traits: 'the frame as it is',
  hash,
})

const plain = (text: string) => text.replace(/[()]/g, '')
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** As a word of its own, however it is written: "al" is not in "wall". */
function isNamed(name: string, words: string): boolean {
  const [text, wanted] = [words.toLocaleLowerCase(), name.toLocaleLowerCase()]
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + wanted.length))) return true
  return false
}
