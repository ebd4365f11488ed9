import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { ImportError } from '#core/scripts/import-error.ts'
import { decodeText } from './decode.ts'

const scripts = {
  polish: 'WNĘTRZE. MŁYN - NOC\n\nŁUCJA niesie ciężki worek. A źródło wyschło.\n\nŁUCJA\nWciąż cię słyszę.',
  czech: 'INT. MLÝN - NOC\n\nŽena přichází ke stolu a něco říká. Kůň řehtá.\n\nJIŘÍ\nSlyším tě.',
  hungarian: 'BELSŐ. MALOM - ÉJJEL\n\nA nő az ajtónál ül, és főz. Később belép Ödön. Hűvös van.\n\nŐRZSE\nGyűjts fát.',
  french: 'INT. MOULIN - NUIT\n\nHélène écoute près de la fenêtre. Ça grince.\n\nÉLOÏSE\nC’est déjà l’été.',
  german: 'INNEN. MÜHLE - NACHT\n\nJürgen öffnet die Tür. Draußen fällt Schnee.\n\nMÜLLERIN\nGrüß dich, „Müller“.',
  spanish: 'INT. MOLINO - NOCHE\n\n¿Dónde está el niño? ¡Mañana será otro día!\n\nJOSÉ\nAquí.',
  english: 'INT. MILL - NIGHT\n\nShe says “never”… and means it — or so.\n\nODA\nDon’t.',
  russian: 'ИНТ. МЕЛЬНИЦА - НОЧЬ\n\nМария сидит у окна. Входит Иван и молча садится.\n\nМАРИЯ\nЗдравствуй.',
  japanese: 'INT. 水車小屋 - 夜\n\n女は窓の外を見ている。雨が降っている。とても静かだ。\n\n女\n今日は誰も来ない。',
}
type Language = keyof typeof scripts

const spokenIn: [encoding: string, languages: Language[]][] = [
  ['utf-8', ['polish', 'czech', 'hungarian', 'french', 'german', 'spanish', 'english', 'russian', 'japanese']],
  ['utf-16le', ['polish', 'french', 'english', 'russian', 'japanese']],
  ['utf-16be', ['polish', 'french', 'english', 'russian', 'japanese']],
  ['windows-1250', ['polish', 'czech', 'hungarian', 'german']],
  ['windows-1252', ['french', 'german', 'spanish', 'english']],
  ['macintosh', ['french', 'german', 'spanish', 'english']],
  ['windows-1251', ['russian']],
  ['koi8-r', ['russian']],
  ['shift_jis', ['japanese']],
]

describe('decodeText', () => {
  it.each(spokenIn.flatMap(([encoding, languages]) => languages.map((language) => ({ encoding, language }))))(
    'reads $language written in $encoding',
    ({ encoding, language }) => {
      expect(decodeText(iconv.encode(scripts[language], encoding)).text).toBe(scripts[language])
    },
  )

  it.each([
    ['iso-8859-1', scripts.spanish],
    ['iso-8859-2', scripts.polish],
    ['iso-8859-2', scripts.czech],
    ['iso-8859-2', scripts.hungarian],
  ])('reads %s, which has no typographic quotes', (encoding, text) => {
    expect(decodeText(iconv.encode(text, encoding)).text).toBe(text)
  })

  it.each(['utf-8', 'utf-16le', 'utf-16be'])('believes the byte order mark of %s', (encoding) => {
    expect(decodeText(iconv.encode('żółw', encoding, { addBOM: true }))).toEqual({ text: 'żółw', encoding })
  })

  it('reads plain English without a letter to guess from', () => {
    const text = 'INT. MILL - DAY\r\n'
    expect(decodeText(new TextEncoder().encode(text))).toEqual({ text, encoding: 'utf-8' })
  })

  it('bears a broken letter in an otherwise good text', () => {
    const bytes = Buffer.from(scripts.polish)
    const { text, encoding } = decodeText(Buffer.concat([bytes, bytes.subarray(0, -1), Buffer.from([0xc5])]))
    expect({ start: text.slice(0, 19), encoding }).toEqual({ start: 'WNĘTRZE. MŁYN - NOC', encoding: 'utf-8' })
  })

  it('refuses what is no text and names the line', () => {
    const bytes = Uint8Array.from({ length: 3000 }, (_, index) => (index < 20 ? 10 : (index * 7) % 32))
    const message = 'This file is not text: from line 21 on it holds bytes that are no letters'
    expect(() => decodeText(bytes)).toThrowError(new ImportError(message, 21))
  })

  it('reads nothing from nothing', () => expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' }))
})
