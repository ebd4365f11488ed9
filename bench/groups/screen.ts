import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { buildScreen } from '#server/cli/build-screen.ts'
import { openBrowser } from '#testing/browser.ts'
import { makeFilm } from '../film-scale/make-film.ts'
import { openBench } from '../film-scale/open-bench.ts'
import { kilobytes, type Measured, milliseconds, timing } from '../report/measured.ts'

const built = join(import.meta.dirname, '../../dist/web')
const most = { bytes: 200 * 1024, requests: 8, framesPerSecond: 55 }
const rounds = 5

/** What a filmmaker waits for: the first paint, then every screen of a film of 2,000 shots, in a real browser. */
export async function screen(): Promise<Measured[]> {
  await buildScreen()
  const bench = await openBench('embedded')
  const browser = await openBrowser()
  try {
    const { projectId, sceneIds } = await makeFilm(bench.ctx)
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    const film = `${bench.url}/films/${projectId}`
    const pages: [name: string, address: string, there: string][] = [
      ['home', bench.url, 'h1'],
      ['hub', `${film}/hub`, '[role=row], li'],
      ['board of assets', `${film}/assets`, '[role=grid]'],
      ['shot list', `${film}/scenes/${sceneIds[0]}/shots`, '[role=gridcell]'],
      ['prompts', `${film}/scenes/${sceneIds[0]}/prompts`, '[role=gridcell]'],
    ]
    const measured: Measured[] = [firstPaint()]
    for (const [name, address, there] of pages) measured.push(await openPage(page, name, address, there))
    measured.push(await scrolling(page, 'hub', `${film}/hub`), await scrolling(page, 'board of assets', `${film}/assets`))
    return measured
  } finally {
    await browser.close()
    await bench.close()
  }
}

/** All scripts the first page asks for before it can paint, packed as they are sent. */
function firstPaint(): Measured {
  const html = readFileSync(join(built, 'index.html'), 'utf8')
  const scripts = [...new Set([...html.matchAll(/\/assets\/[\w.-]+\.js/g)].map(([path]) => path))]
  const bytes = scripts.reduce((sum, path) => sum + gzipSync(readFileSync(join(built, path))).byteLength, 0)
  return { work: 'JavaScript before the first paint, gzip', goal: '< 200 kB', column: 'embedded', told: kilobytes(bytes), missed: bytes >= most.bytes }
}

/** From the address to something that can be worked with; requests are those of that opening. */
async function openPage(page: Page, name: string, address: string, there: string): Promise<Measured> {
  const spent: number[] = []
  let requests = 0
  const listen = (request: { url: () => string }) => void (request.url().includes('/rpc/') && !request.url().includes('/news/') && requests++)
  for (let round = -1; round < rounds; round++) {
    await page.goto('about:blank')
    requests = 0
    page.on('request', listen)
    const began = performance.now()
    await page.goto(address)
    await page.locator(there).first().waitFor()
    if (round >= 0) spent.push(performance.now() - began)
    await page.waitForTimeout(800)
    page.off('request', listen)
  }
  const { p50, p95 } = timing(spent)
  return { work: `browser: open the ${name}, film-scale`, goal: `≤ ${most.requests} requests`, column: 'embedded', told: `${milliseconds(p50)} / ${milliseconds(p95)} ms, ${requests} requests`, missed: requests > most.requests }
}

/** Frames a second while the wheel turns for two seconds. */
async function scrolling(page: Page, name: string, address: string): Promise<Measured> {
  await page.goto(address)
  await page.waitForTimeout(2500)
  await page.mouse.move(720, 600)
  const counted = page.evaluate(
    () =>
      new Promise<number>((done) => {
        const began = performance.now()
        let frames = 0
        const next = (now: number) => {
          frames++
          if (now - began < 2000) requestAnimationFrame(next)
          else done(frames / ((now - began) / 1000))
        }
        requestAnimationFrame(next)
      }),
  )
  for (let turn = 0; turn < 40; turn++) {
    await page.mouse.wheel(0, 240)
    await page.waitForTimeout(40)
  }
  const rate = await counted
  return { work: `browser: scrolling the ${name}, film-scale`, goal: '60 fps', column: 'embedded', told: `${rate.toFixed(0)} fps`, missed: rate < most.framesPerSecond }
}
