import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { openBrowser } from '../testing/browser.ts'
import { serveStudio } from '../testing/serve-studio.ts'

/** Takes the pictures of docs/screens: a studio of its own, the sample film, a real browser. */
const folder = join(import.meta.dirname, '../docs/screens')
const sizes = { wide: { width: 1440, height: 900 }, narrow: { width: 1024, height: 768 } }

interface Shot {
  name: string
  path: string
  size?: keyof typeof sizes
  theme?: 'dark' | 'light'
  /** What is done on the page before the picture is taken. */
  act?: (page: Page) => Promise<unknown>
}

const data = mkdtempSync(join(tmpdir(), 'aiuteur-screens-'))
const studio = await serveStudio({ data, port: 4390 })
const browser = await openBrowser()
try {
  const [film] = await get<{ id: string }[]>('/api/films')
  const scenes = await get<{ id: string }[]>(`/api/films/${film!.id}/scenes`)
  const scene = `/films/${film!.id}/scenes/${scenes[1]!.id}`
  await makeScene(scenes[1]!.id)
  mkdirSync(folder, { recursive: true })
  for (const shot of shotsOf(`/films/${film!.id}`, scene)) await take(shot)
} finally {
  await browser.close()
  await studio.close()
  rmSync(data, { recursive: true, force: true })
}
process.exit()

function shotsOf(film: string, scene: string): Shot[] {
  const click = (name: string | RegExp, role: 'button' | 'tab' | 'radio' = 'button') => (page: Page) => page.getByRole(role, { name }).first().click()
  return [
    { name: 'home', path: '/' },
    { name: 'new-film', path: '/new' },
    { name: 'settings', path: '/settings' },
    { name: 'capsules', path: '/capsules' },
    { name: 'project', path: `${film}/project` },
    { name: 'script', path: `${film}/script` },
    { name: 'assets', path: `${film}/assets` },
    { name: 'assets', path: `${film}/assets`, theme: 'light' },
    { name: 'assets', path: `${film}/assets`, size: 'narrow' },
    { name: 'hub', path: `${film}/hub` },
    { name: 'hub', path: `${film}/hub`, size: 'narrow', theme: 'light' },
    { name: 'hub-matrix', path: `${film}/hub`, act: click(/Scenes × assets/, 'radio') },
    { name: 'shots', path: `${scene}/shots` },
    { name: 'looks', path: `${scene}/looks` },
    { name: 'looks', path: `${scene}/looks`, size: 'narrow' },
    { name: 'prompts', path: `${scene}/prompts` },
    { name: 'prompts', path: `${scene}/prompts`, theme: 'light' },
    { name: 'prompts', path: `${scene}/prompts`, size: 'narrow' },
    { name: 'what-is-sent', path: `${scene}/prompts`, act: click('What is sent') },
    { name: 'frames', path: `${scene}/frames` },
    { name: 'frame-passes', path: `${scene}/frames`, act: async (page) => (await click(/^Open the end frame/)(page), click('Passes', 'tab')(page)) },
    { name: 'checkout', path: `${scene}/checkout` },
    { name: 'review', path: `${scene}/review` },
    { name: 'wrap', path: `${film}/wrap` },
  ]
}

async function take({ name, path, size = 'wide', theme = 'dark', act }: Shot) {
  const page = await browser.newPage({ viewport: sizes[size] })
  await page.addInitScript((chosen) => {
    localStorage.setItem('aiuteur.theme', chosen)
    localStorage.setItem('aiuteur.guided path', 'true')
  }, theme)
  await page.goto(studio.url + path)
  await page.waitForTimeout(2000)
  await act?.(page)
  await page.waitForTimeout(1200)
  const file = join(folder, `${name}${theme === 'light' ? '-light' : ''}${size === 'narrow' ? '-1024' : ''}.webp`)
  await sharp(await page.screenshot()).webp({ quality: 78 }).toFile(file)
  await page.close()
  console.log(file)
}

/** One scene with frames and clips, so that the later stages have something to show. */
async function makeScene(id: string) {
  await post(`/api/scenes/${id}/frames`, { sides: ['start', 'end'] })
  await until(async () => (await get<{ freshness: string }[]>(`/api/scenes/${id}/frames`)).every(({ freshness }) => freshness === 'fresh'))
  await post(`/api/scenes/${id}/clips`, {})
  await until(async () => (await get<{ clip: unknown }[]>(`/api/scenes/${id}/clips`)).every(({ clip }) => clip !== null))
}

async function get<Answer>(path: string): Promise<Answer> {
  return (await (await fetch(studio.url + path)).json()) as Answer
}

function post(path: string, body: object) {
  return fetch(studio.url + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
}

async function until(isDone: () => Promise<boolean>) {
  while (!(await isDone())) await new Promise((go) => setTimeout(go, 1000))
}
