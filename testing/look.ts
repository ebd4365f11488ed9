import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openBrowser } from './browser.ts'
import { serveStudio } from './serve-studio.ts'

/**
 * Looks at pages in a real browser:
 *   node testing/look.ts serve --port 4301             a studio of its own with the sample film, screen from the sources
 *   node testing/look.ts shoot --url http://127.0.0.1:4301 --out /tmp/shots [--theme light] [--size 1024x768] /films/{film}/hub …
 * {film}, {scene} stand for the first film and its first scene.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { port: { type: 'string', default: '4301' }, data: { type: 'string' }, url: { type: 'string' }, out: { type: 'string', default: 'out/screens' }, theme: { type: 'string', default: 'dark' }, size: { type: 'string', default: '1440x900' } },
})
const [command, ...paths] = positionals
if (command === 'serve') await serve()
else await shoot()

async function serve() {
  const data = values.data ?? mkdtempSync(join(tmpdir(), 'aiuteur-look-'))
  const studio = await serveStudio({ data, port: Number(values.port) })
  console.log(`studio and screen on ${studio.url}`)
  const stop = async () => {
    await studio.close()
    if (!values.data) rmSync(data, { recursive: true, force: true })
    process.exit()
  }
  process.once('SIGINT', stop).once('SIGTERM', stop)
}

async function shoot() {
  const url = values.url ?? `http://127.0.0.1:${values.port}`
  const [width = 1440, height = 900] = values.size.split('x').map(Number)
  mkdirSync(values.out, { recursive: true })
  const film = await first(`${url}/api/films`)
  const scene = film ? await first(`${url}/api/films/${film}/scenes`) : ''
  const browser = await openBrowser()
  try {
    const page = await browser.newPage({ viewport: { width, height } })
    await page.addInitScript((theme) => localStorage.setItem('aiuteur.theme', theme), values.theme)
    page.on('console', (message) => message.type() === 'error' && console.error(`  console: ${message.text()}`))
    page.on('pageerror', (error) => console.error(`  error: ${error.message}`))
    for (const path of paths) {
      const address = path.replaceAll('{film}', film).replaceAll('{scene}', scene)
      await page.goto(url + address, { waitUntil: 'load' })
      await page.waitForTimeout(1800)
      const file = join(values.out, `${path.replaceAll(/[{}]/g, '').replaceAll(/[^\w-]+/g, '_')}-${values.theme}-${width}.png`)
      await page.screenshot({ path: file })
      console.log(file)
    }
  } finally {
    await browser.close()
  }
}

async function first(address: string): Promise<string> {
  const [one] = (await (await fetch(address)).json()) as { id: string }[]
  return one?.id ?? ''
}
