import type { Speech, Voice } from '#core/shots/shot.ts'

const signs: Record<Voice, string> = { on: '', voice_over: ' (V.O.)', off_screen: ' (O.S.)', phone: ' (on phone)' }

/** One line a speech, as a shot list writes them: "LENA (V.O.) [softly]: Who is there?" */
export const dialogueText = (dialogue: readonly Speech[]): string =>
  dialogue.map(({ speaker, text, delivery, voice }) => `${speaker}${signs[voice]}${delivery ? ` [${delivery}]` : ''}: ${text}`).join('\n')

const line = /^(?<speaker>[^:[(]+?)\s*(?:\((?<sign>[^)]*)\))?\s*(?:\[(?<delivery>[^\]]*)\])?\s*:\s*(?<text>.+)$/u

/** Reads such lines back; a line that names nobody goes on with the speech before it, or is null when there is none. */
export function readDialogue(text: string): Speech[] | null {
  const speeches: Speech[] = []
  for (const written of text.split('\n').map((one) => one.trim()).filter(Boolean)) {
    const found = line.exec(written)?.groups
    const last = speeches.at(-1)
    if (found?.['speaker'] && found['text']) {
      speeches.push({ speaker: found['speaker'], text: found['text'], delivery: found['delivery']?.trim() || null, voice: voiceOf(found['sign'] ?? '') })
    } else if (last) last.text += ` ${written}`
    else return null
  }
  return speeches
}

function voiceOf(sign: string): Voice {
  const plain = sign.toLowerCase().replace(/[^a-z]/g, '')
  if (plain === 'vo') return 'voice_over'
  if (plain === 'os' || plain === 'oc') return 'off_screen'
  return plain.includes('phone') ? 'phone' : 'on'
}
